-- Strategic value of each account, 0–100: the mean over the dimensions whose value is known of the
-- best priority among its values there; NULL where none is known. exiting: some value is being left.
CREATE OR REPLACE TABLE account_value AS
WITH best AS (
  SELECT
    m.account_id,
    m.dimension,
    max(p.priority) AS priority,
    bool_or(p.direction = 'exit') AS exiting
  FROM account_segments AS m
  JOIN segment_priorities AS p USING (dimension, segment)
  GROUP BY m.account_id, m.dimension
),
mean AS (
  SELECT account_id, avg(priority) AS strategic_value, bool_or(exiting) AS exiting
  FROM best
  GROUP BY account_id
)
SELECT
  a.account_id,
  mean.strategic_value,
  coalesce(mean.exiting, FALSE) AS exiting
FROM accounts AS a
LEFT JOIN mean USING (account_id);
