-- The topics and formats of each account: those of its live nominations at the as-of date; without one
-- it is a member of 'unknown' where some account has one or the strategy names one.
CREATE OR REPLACE TABLE programme_members AS
WITH offered AS (
  SELECT account_no, 'topic' AS dimension, unnest(topics) AS segment
  FROM current_nominations
  WHERE stage IN ('nominated', 'vetting', 'approved', 'active')
  UNION
  SELECT account_no, 'format', unnest(formats)
  FROM current_nominations
  WHERE stage IN ('nominated', 'vetting', 'approved', 'active')
),
known AS (
  SELECT o.account_no, s.segment_no, s.dimension
  FROM offered AS o
  JOIN segments AS s USING (dimension, segment)
),
present AS (
  SELECT dimension FROM known
  UNION
  SELECT dimension FROM strategy WHERE dimension IN ('topic', 'format')
)
SELECT account_no, segment_no, TRUE AS is_known FROM known
UNION ALL
SELECT a.account_no, s.segment_no, FALSE
FROM accounts AS a
CROSS JOIN (FROM segments SEMI JOIN present USING (dimension) WHERE segment = 'unknown') AS s
ANTI JOIN known AS k ON k.account_no = a.account_no AND k.dimension = s.dimension;
