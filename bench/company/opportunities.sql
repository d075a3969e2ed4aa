-- Some close later than the last day of the data: they are open.
INSERT INTO intake.opportunities BY NAME
WITH deal AS (
  SELECT
    number,
    company.account_of(number, 'buyer') AS account,
    company.day(number, 'created') AS created_date,
    created_date + 20 + floor(300 * company.chance(number, 'cycle'))::INTEGER AS close_date,
    close_date <= company.last_day() AS is_closed,
    is_closed AND company.chance(number, 'won') < 0.4 AS is_won
  FROM range(3 * company.account_count()) AS t(number)
)
SELECT
  'O-' || number AS opportunity_id,
  company.account_key(account) AS written_account_id,
  '' AS written_domain,
  '' AS written_name,
  round(10 ** (3.5 + 2 * company.chance(number, 'amount'))) AS amount,
  CASE WHEN NOT is_closed THEN 'Proposal' WHEN is_won THEN 'Closed won' ELSE 'Closed lost' END AS stage,
  is_closed,
  is_won,
  close_date,
  created_date,
  company.pick(number, 'currency', ['EUR', 'EUR', 'EUR', 'USD', 'GBP']) AS currency,
  'Deal ' || number AS name,
  2 AS import_id,
  number::INTEGER + 1 AS source_row
FROM deal;
