-- Yes or no as systems write it; NULL where the cell is neither.
CREATE OR REPLACE MACRO read_flag(cell) AS (
  CASE
    WHEN lower(trim(cell)) IN ('1', 'true', 'yes', 'y', 't', 'x') THEN TRUE
    WHEN lower(trim(cell)) IN ('0', 'false', 'no', 'n', 'f') THEN FALSE
  END
);
