-- The open opportunities of each account at the as-of date: how many, and their amount in the base
-- currency. Accounts without one have no row.
CREATE OR REPLACE TABLE account_demand AS
SELECT
  account_no,
  count(*)::INTEGER AS open_opportunities,
  coalesce(sum(usable_amount), 0)::DOUBLE AS open_pipeline
FROM open_opportunities
GROUP BY account_no;
