-- The day of a date such as 6/9/2026 or 06-09-26, given as its three parts, in the order of a column.
-- Without an order only what can be one day alone: a part is above 12, or both are the same. A short
-- year after a dash proves nothing where the parts are a year, month and day as well (26-06-09).
CREATE OR REPLACE MACRO ordered_day(parts, is_dashed, date_order) AS (
  CASE
    WHEN date_order = 'day first' THEN calendar_day(parts[3], parts[2], parts[1])
    WHEN date_order = 'month first' THEN calendar_day(parts[3], parts[1], parts[2])
    WHEN is_dashed AND length(parts[3]) = 2 AND length(parts[1]) = 2
      AND calendar_day(parts[1], parts[2], parts[3]) IS NOT NULL THEN NULL
    WHEN parts[1]::INTEGER > 12 OR parts[1]::INTEGER = parts[2]::INTEGER
      THEN calendar_day(parts[3], parts[2], parts[1])
    WHEN parts[2]::INTEGER > 12 THEN calendar_day(parts[3], parts[1], parts[2])
  END
);
