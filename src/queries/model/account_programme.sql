-- Where each account stands in the programme: the stage of its most advanced nomination, and whether
-- consent has run out on all of its claims that name a date.
CREATE OR REPLACE TABLE account_programme AS
WITH summed AS (
  SELECT
    n.account_no,
    CASE
      WHEN bool_or(n.stage IN ('approved', 'active')) THEN 'claimed'
      WHEN bool_or(n.stage IN ('nominated', 'vetting')) THEN 'in pipeline'
      WHEN bool_or(n.stage = 'resting') THEN 'resting'
      WHEN bool_or(n.stage = 'retired') THEN 'retired'
      ELSE 'declined'
    END AS programme_stage,
    bool_and(n.consent_expires <= s.as_of) FILTER (
      WHERE n.stage IN ('approved', 'active') AND n.consent_expires IS NOT NULL
    ) AS consent_expired
  FROM current_nominations AS n
  CROSS JOIN settings AS s
  GROUP BY n.account_no
)
SELECT
  a.account_id,
  a.account_no,
  coalesce(summed.programme_stage, 'none') AS programme_stage,
  coalesce(summed.consent_expired, FALSE) AS consent_expired
FROM accounts AS a
LEFT JOIN summed USING (account_no);
