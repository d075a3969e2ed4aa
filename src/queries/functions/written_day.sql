-- The day of a date without a time of day, in lower case, without accents and weekday; NULL
-- where it is none. Dots mean day first, a year in front year, month, day, whatever the order of
-- the column.
CREATE OR REPLACE MACRO written_day(written, date_order) AS (
  CASE
    WHEN regexp_full_match(written, '\d\d?/\d\d?/(?:\d{4}|\d\d)')
      THEN ordered_day(
        split_part(written, '/', 1), split_part(written, '/', 2), split_part(written, '/', 3), FALSE, date_order
      )
    WHEN regexp_full_match(written, '\d\d?-\d\d?-(?:\d{4}|\d\d)')
      THEN ordered_day(
        split_part(written, '-', 1), split_part(written, '-', 2), split_part(written, '-', 3), TRUE, date_order
      )
    WHEN regexp_full_match(written, '\d\d?\. ?\d\d?\. ?(?:\d{4}|\d\d)')
      THEN calendar_day(
        trim(split_part(written, '.', 3)), trim(split_part(written, '.', 2)), split_part(written, '.', 1)
      )
    WHEN regexp_full_match(written, '\d{4}(?:-\d\d?-|/\d\d?/|\.\d\d?\.)\d\d?')
      THEN calendar_day(substr(written, 1, 4), regexp_extract(written, '\D(\d+)\D', 1), regexp_extract(written, '\d+$'))
    WHEN regexp_full_match(written, '\d{8}')
      THEN calendar_day(substr(written, 1, 4), substr(written, 5, 2), substr(written, 7, 2))
    WHEN regexp_matches(written, '[a-z]') THEN named_day(written)
  END
);
