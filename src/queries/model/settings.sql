-- One row: every threshold in force and the as-of date. What the user left open comes from the data:
-- the latest fact's day, and the commonest currency of the opportunities (of equals the first by name).
CREATE OR REPLACE TABLE settings AS
SELECT
  chosen.* REPLACE (
    coalesce(chosen.as_of, (SELECT max(day) FROM fact_days)) AS as_of,
    coalesce(
      chosen.base_currency,
      (SELECT currency FROM opportunities WHERE currency IS NOT NULL GROUP BY currency ORDER BY count(*) DESC, currency LIMIT 1),
      (SELECT currency FROM accounts WHERE currency IS NOT NULL GROUP BY currency ORDER BY count(*) DESC, currency LIMIT 1)
    ) AS base_currency
  )
FROM chosen_settings AS chosen;
