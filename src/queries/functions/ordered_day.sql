-- The day of a date such as 6/9/2026 or 06-09-26, given its parts, in the order of its column. Without
-- an order only what can be one day alone: a part is above 12, or both are the same. A short year after
-- a dash proves nothing where the parts are a year, month and day as well (26-06-09).
CREATE OR REPLACE MACRO ordered_day(one, other, year, is_dashed, date_order) AS (
  CASE
    WHEN CASE
      WHEN date_order IS NOT NULL THEN TRUE
      WHEN is_dashed AND length(year) = 2 AND length(one) = 2 AND calendar_day(one, other, year) IS NOT NULL
        THEN FALSE
      ELSE one::INTEGER > 12 OR other::INTEGER > 12 OR one::INTEGER = other::INTEGER
    END
      THEN
        CASE
          WHEN coalesce(date_order = 'month first', other::INTEGER > 12) THEN calendar_day(year, one, other)
          ELSE calendar_day(year, other, one)
        END
  END
);
