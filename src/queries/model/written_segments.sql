-- One row per account, dimension and value as the account's own record has them. A further column of
-- the accounts file is a dimension where the strategy names it.
CREATE OR REPLACE VIEW written_segments AS
WITH account_value AS (
  SELECT account_no, 'industry' AS dimension, industry AS segment FROM accounts
  UNION ALL
  SELECT account_no, 'region', region FROM accounts
  UNION ALL
  SELECT account_no, 'size_band', size_band FROM accounts
  UNION ALL
  SELECT account_no, 'segment', segment FROM accounts
  UNION ALL
  SELECT account_no, 'product', unnest(list_distinct(products)) FROM accounts
  UNION ALL
  SELECT account_no, 'use_case', unnest(list_distinct(use_cases)) FROM accounts
  UNION ALL
  SELECT a.account_no, d.dimension, a.further[d.dimension]
  FROM accounts AS a
  CROSS JOIN (
    SELECT DISTINCT dimension FROM strategy
    WHERE dimension NOT IN ('industry', 'region', 'size_band', 'segment', 'product', 'use_case', 'topic', 'format')
  ) AS d
)
SELECT account_no, dimension, segment
FROM account_value
WHERE segment IS NOT NULL AND segment <> '';
