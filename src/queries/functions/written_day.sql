-- The day of a date without a time of day, in lower case, without accents and weekday; NULL
-- where it is none.
-- Dots mean day first, a year in front year, month, day, whatever the order of the column.
CREATE OR REPLACE MACRO written_day(written, date_order) AS (
  CASE
    WHEN regexp_full_match(written, '\d{4}(?:-\d\d?-|/\d\d?/|\.\d\d?\.)\d\d?')
      THEN list_transform(
        [string_split(translate(written, '/.', '--'), '-')],
        lambda parts: calendar_day(parts[1], parts[2], parts[3])
      )[1]
    WHEN regexp_full_match(written, '\d{8}')
      THEN calendar_day(substr(written, 1, 4), substr(written, 5, 2), substr(written, 7, 2))
    WHEN regexp_full_match(written, '\d\d?\. ?\d\d?\. ?(?:\d{4}|\d\d)')
      THEN ordered_day(string_split(replace(written, ' ', ''), '.'), FALSE, 'day first')
    WHEN regexp_full_match(written, '\d\d?(?:/\d\d?/|-\d\d?-)(?:\d{4}|\d\d)')
      THEN list_transform(
        [string_split(replace(written, '/', '-'), '-')],
        lambda parts: ordered_day(parts, contains(written, '-'), date_order)
      )[1]
    WHEN regexp_matches(written, '[a-z]') THEN named_day(written)
  END
);
