-- The day of a year, month and day as written; NULL where the calendar has none. Of two digits 70 to 99
-- are 19xx.
CREATE OR REPLACE MACRO calendar_day(year, month, day) AS TRY_CAST(
  CASE WHEN length(year) > 2 THEN '' WHEN year < '70' THEN '20' ELSE '19' END || year
  || '-' || month || '-' || day
  AS DATE
);
