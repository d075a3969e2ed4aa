-- hot: some severe incident is open at the as-of date, or was closed within the hot days before it.
CREATE OR REPLACE TABLE account_incidents AS
WITH severe AS (
  SELECT
    n.account_id,
    bool_or(
      NOT n.closed_undated
      AND (
        n.closed_at IS NULL
        OR n.closed_at > s.as_of
        OR date_diff('day', n.closed_at, s.as_of) <= s.hot_days
      )
    ) AS hot,
    max(n.opened_at) AS newest_severe_at
  FROM incidents AS n
  CROSS JOIN settings AS s
  WHERE n.severe AND n.account_id IS NOT NULL AND n.opened_at <= s.as_of
  GROUP BY n.account_id
)
SELECT a.account_id, coalesce(severe.hot, FALSE) AS hot, severe.newest_severe_at
FROM accounts AS a
LEFT JOIN severe USING (account_id);
