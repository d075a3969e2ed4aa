-- The day of a date in digits without a time of day; NULL where it is none. Dots mean day first, a year
-- in front year, month, day, whatever the order of the column. Years 1900 to 2199 only, so that a
-- shifted column is not taken for a date.
CREATE OR REPLACE MACRO numeric_day(written, date_order) AS (
  CASE
    WHEN regexp_full_match(written, '\d\d?(?:/\d\d?/|-\d\d?-)(?:(?:19|20|21)\d\d|\d\d)')
      THEN ordered_day(
        regexp_extract(written, '^\d+'),
        regexp_extract(written, '\D(\d+)\D', 1),
        regexp_extract(written, '\d+$'),
        contains(written, '-'),
        date_order
      )
    WHEN regexp_full_match(written, '\d\d?\. ?\d\d?\. ?(?:(?:19|20|21)\d\d|\d\d)')
      THEN calendar_day(
        regexp_extract(written, '\d+$'), regexp_extract(written, '\D(\d+)\D', 1), regexp_extract(written, '^\d+')
      )
    WHEN regexp_full_match(written, '(?:19|20|21)\d\d(?:-\d\d?-|/\d\d?/|\.\d\d?\.)\d\d?')
      THEN calendar_day(
        substr(written, 1, 4), regexp_extract(written, '\D(\d+)\D', 1), regexp_extract(written, '\d+$')
      )
    WHEN regexp_full_match(written, '(?:19|20|21)\d{6}')
      THEN calendar_day(substr(written, 1, 4), substr(written, 5, 2), substr(written, 7, 2))
  END
);
