-- The day and time of day written in a cell that read_day takes, whatever its offset.
CREATE OR REPLACE MACRO written_time(cell) AS TRY_CAST(
  replace(regexp_extract(cell, '^[-/\d]+'), '/', '-')
  || ' '
  || coalesce(nullif(regexp_extract(cell, '[T ](\d\d?:\d\d)', 1), ''), '00:00')
  || ':00'
  AS TIMESTAMP
);
