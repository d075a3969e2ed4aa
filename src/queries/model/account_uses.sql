-- How often each account was used as a reference.
CREATE OR REPLACE TABLE account_uses AS
WITH counted AS (
  SELECT
    u.account_no,
    count(*) FILTER (WHERE u.used_at > s.as_of - s.use_window_days) AS uses_90d,
    count(*) FILTER (WHERE u.used_at > s.as_of - 365) AS uses_365d,
    max(u.used_at) AS last_used_at
  FROM uses AS u
  CROSS JOIN settings AS s
  WHERE
    u.account_no IS NOT NULL
    AND u.used_at <= s.as_of
    AND use_counts(u.outcome)
  GROUP BY u.account_no
)
SELECT
  a.account_id,
  a.account_no,
  coalesce(counted.uses_90d, 0)::INTEGER AS uses_90d,
  coalesce(counted.uses_365d, 0)::INTEGER AS uses_365d,
  counted.last_used_at
FROM accounts AS a
LEFT JOIN counted USING (account_no);
