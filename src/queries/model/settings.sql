-- One row: every threshold in force and the as-of date. What the user left open comes from the data:
-- the latest fact's day, and the usual currency.
-- The comparison date is three months before the as-of date unless the user chose one.
CREATE OR REPLACE TABLE settings AS
SELECT
  chosen.* REPLACE (
    coalesce(chosen.as_of, (SELECT day FROM latest_fact)) AS as_of,
    coalesce(
      chosen.comparison_date,
      coalesce(chosen.as_of, (SELECT day FROM latest_fact)) - INTERVAL 3 MONTH
    )::DATE AS comparison_date,
    coalesce(chosen.base_currency, (SELECT currency FROM usual_currency)) AS base_currency
  )
FROM chosen_settings AS chosen;
