-- One row per account, dimension and value. A further column of the accounts file is a dimension
-- where the strategy names it. Topics and formats are those of the account's live nominations.
CREATE OR REPLACE TABLE account_segments AS
WITH account_value AS (
  SELECT account_id, 'industry' AS dimension, industry AS segment FROM accounts
  UNION ALL
  SELECT account_id, 'region', region FROM accounts
  UNION ALL
  SELECT account_id, 'size_band', size_band FROM accounts
  UNION ALL
  SELECT account_id, 'segment', segment FROM accounts
  UNION ALL
  SELECT account_id, 'product', unnest(products) FROM accounts
  UNION ALL
  SELECT account_id, 'use_case', unnest(use_cases) FROM accounts
  UNION ALL
  SELECT a.account_id, d.dimension, a.further[d.dimension]
  FROM accounts AS a
  CROSS JOIN (
    SELECT DISTINCT dimension FROM strategy
    WHERE dimension NOT IN ('industry', 'region', 'size_band', 'segment', 'product', 'use_case', 'topic', 'format')
  ) AS d
  UNION ALL
  SELECT account_id, 'topic', unnest(topics) FROM current_nominations
  WHERE stage IN ('nominated', 'vetting', 'approved', 'active')
  UNION ALL
  SELECT account_id, 'format', unnest(formats) FROM current_nominations
  WHERE stage IN ('nominated', 'vetting', 'approved', 'active')
)
SELECT DISTINCT account_id, dimension, segment
FROM account_value
WHERE segment IS NOT NULL AND segment <> '';
