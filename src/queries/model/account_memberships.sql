-- account_segments, and 'unknown' for each account without a value in a dimension that exists: every
-- account is in at least one segment of every dimension, so drill-downs lose nobody.
CREATE OR REPLACE TABLE account_memberships AS
WITH dimension AS (
  SELECT dimension FROM account_segments
  UNION
  SELECT dimension FROM strategy
)
SELECT account_id, dimension, segment FROM account_segments
UNION ALL
SELECT a.account_id, d.dimension, 'unknown'
FROM accounts AS a
CROSS JOIN dimension AS d
ANTI JOIN account_segments AS s ON s.account_id = a.account_id AND s.dimension = d.dimension;
