-- The opportunities open at the as-of date: created by then, and not closed or closed later. A close
-- date that has passed closes nothing; closed without a date is not open. usable_amount is in the
-- base currency at the rate of the as-of date, NULL where there is no amount or no rate for it.
CREATE OR REPLACE VIEW open_opportunities AS
SELECT
  o.opportunity_id,
  o.account_id,
  o.account_no,
  o.name,
  o.amount,
  o.currency,
  o.amount * r.rate AS usable_amount,
  o.close_date,
  o.created_date,
  o.import_id,
  o.source_row
FROM opportunities AS o
CROSS JOIN settings AS s
LEFT JOIN currency_rates AS r ON r.currency IS NOT DISTINCT FROM coalesce(o.currency, s.base_currency)
WHERE
  o.account_no IS NOT NULL
  AND (o.created_date IS NULL OR o.created_date <= s.as_of)
  AND (NOT o.is_closed OR o.close_date > s.as_of);
