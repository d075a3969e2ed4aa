-- Topics that a reference is asked to speak on while it had trouble with them: one row per account and
-- topic of its live nominations on which it had incidents, of any severity, in the 365 days to the as-of date.
CREATE OR REPLACE TABLE account_topic_conflicts AS
WITH spoken AS (
  SELECT DISTINCT account_id, unnest(topics) AS topic
  FROM current_nominations
  WHERE stage IN ('nominated', 'vetting', 'approved', 'active')
)
SELECT
  p.account_id,
  p.topic,
  count(*)::INTEGER AS incidents,
  max(n.opened_at) AS newest_opened_at
FROM spoken AS p
JOIN incidents AS n ON n.account_id = p.account_id AND lower(trim(n.topic)) = p.topic
CROSS JOIN settings AS s
WHERE n.opened_at <= s.as_of AND n.opened_at > s.as_of - 365
GROUP BY p.account_id, p.topic;
