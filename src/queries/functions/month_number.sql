-- The number of the month that a word names, as text: one of month_words; NULL where it names none. Found
-- in one text, because a long list of cases makes every statement slow to plan.
CREATE OR REPLACE MACRO month_number(word) AS
  trim(substr(
    month_words(),
    nullif(strpos(month_words(), ' ' || word || '='), 0) + length(word) + 2,
    2
  ));
