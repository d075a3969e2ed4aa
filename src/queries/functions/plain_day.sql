-- The day of a cell written as most systems do, 2026-06-09, alone or with a time of day that needs no
-- shift; NULL for any other cell, which read_day may still read.
CREATE OR REPLACE MACRO plain_day(cell) AS (
  CASE
    WHEN regexp_full_match(
      cell,
      '(?:19|20|21)\d\d-\d\d-\d\d(?:[T ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:[.,]\d+)?)?)?Z?'
    )
      THEN TRY_CAST(substr(cell, 1, 10) AS DATE)
  END
);
