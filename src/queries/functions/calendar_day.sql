-- The day of a year, month and day as written; NULL where the calendar has none or the year is not in
-- 1900 to 2199, so that a shifted column is not taken for a date. Of two digits 70 to 99 are 19xx.
CREATE OR REPLACE MACRO calendar_day(year, month, day) AS TRY_CAST(
  CASE
    WHEN length(year) = 2 THEN CASE WHEN year < '70' THEN '20' ELSE '19' END || year
    WHEN year BETWEEN '1900' AND '2199' THEN year
  END
  || '-' || month || '-' || day
  AS DATE
);
