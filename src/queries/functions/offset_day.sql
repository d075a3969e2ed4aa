-- The day in UTC of 2026-05-12T23:40:00-02:00 and the like.
CREATE OR REPLACE MACRO offset_day(cell) AS (
  TRY_CAST(substr(cell, 1, 10) AS DATE)
  + to_minutes(
    60 * substr(cell, 12, 2)::INTEGER + substr(cell, 15, 2)::INTEGER
    - zone_minutes(regexp_extract(cell, '[+-]\d\d:?\d\d$'))
  )
)::DATE;
