-- Revenue of each account in the base currency: closed-won amounts with a close date in the window
-- before the as-of date, or the contract value where the user chose that basis, at the rate of the as-of
-- date. 0 without a won deal; NULL where nothing is known: no opportunities loaded, or no won deal with
-- a usable amount.
CREATE OR REPLACE TABLE account_revenue AS
WITH won AS (
  SELECT
    o.account_no,
    count(*) AS deals,
    sum(o.amount * r.rate) AS amount
  FROM opportunities AS o
  CROSS JOIN settings AS s
  LEFT JOIN currency_rates AS r ON r.currency IS NOT DISTINCT FROM coalesce(o.currency, s.base_currency)
  WHERE o.is_won AND o.close_date <= s.as_of AND o.close_date > s.as_of - s.revenue_window_days
  GROUP BY o.account_no
)
SELECT
  a.account_id,
  a.account_no,
  CASE
    WHEN s.revenue_basis = 'annual_contract_value' THEN a.annual_contract_value * r.rate
    WHEN NOT EXISTS (FROM opportunities) THEN NULL
    WHEN won.deals IS NULL THEN 0
    ELSE won.amount
  END::DOUBLE AS revenue
FROM accounts AS a
CROSS JOIN settings AS s
LEFT JOIN currency_rates AS r ON r.currency IS NOT DISTINCT FROM coalesce(a.currency, s.base_currency)
LEFT JOIN won USING (account_no);
