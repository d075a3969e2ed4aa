-- A cell with a date as its readings compare it: in lower case, without accents, no-break spaces and weekday.
CREATE OR REPLACE MACRO plain_words(cell) AS
  without_weekday(translate(strip_accents(lower(cell)), chr(160) || chr(8239), '  '));
