-- The day written in a cell; NULL where it is none. Read are 2026-06-09 and 2026/06/09, alone or
-- with a time of day, which is dropped: as it stands without an offset, after the shift to UTC
-- with one (Z, +02:00, -0500). Years 1900 to 2199, so that a shifted column is not taken for a date.
CREATE OR REPLACE MACRO read_day(cell) AS (
  CASE
    WHEN regexp_full_match(cell, '(19|20|21)\d\d-\d\d-\d\d([T ]\d\d:\d\d(:\d\d([.,]\d+)?)?)?Z?')
      THEN CASE WHEN substr(cell, 12, 2) < '24' THEN TRY_CAST(substr(cell, 1, 10) AS DATE) END
    WHEN regexp_full_match(
      cell,
      '(19|20|21)\d\d([-/])\d\d?[-/]\d\d?([T ]\d\d?:\d\d(:\d\d([.,]\d+)?)?)?( ?(Z|UTC|[+-]\d\d:?\d\d))?'
    )
      THEN CAST(written_time(cell) - to_minutes(written_offset(cell)) AS DATE)
  END
);
