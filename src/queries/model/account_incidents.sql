-- hot: some severe incident is open at the as-of date, or was closed within the hot days before it.
-- recovered: after the closing of some severe incident, the first answer was favourable.
CREATE OR REPLACE TABLE account_incidents AS
WITH severe AS (
  SELECT
    n.account_no,
    bool_or(
      NOT n.closed_undated
      AND (
        n.closed_at IS NULL
        OR n.closed_at > s.as_of
        OR s.as_of - n.closed_at <= s.hot_days
      )
    ) AS hot,
    max(n.opened_at) AS newest_severe_at
  FROM incidents AS n
  CROSS JOIN settings AS s
  WHERE n.severe AND n.account_no IS NOT NULL AND n.opened_at <= s.as_of
  GROUP BY n.account_no
),
won_back AS (
  SELECT DISTINCT r.account_no
  FROM incident_recoveries AS r
  CROSS JOIN settings AS s
  WHERE
    r.opened_at <= s.as_of
    AND r.closed_at <= s.as_of
    AND r.first_answer_at <= s.as_of
    AND r.first_answer_value > 0
)
SELECT
  a.account_id,
  a.account_no,
  coalesce(severe.hot, FALSE) AS hot,
  won_back.account_no IS NOT NULL AS recovered,
  severe.newest_severe_at
FROM accounts AS a
LEFT JOIN severe USING (account_no)
LEFT JOIN won_back USING (account_no);
