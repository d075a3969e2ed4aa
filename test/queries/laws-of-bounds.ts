import { CHECKS, STANDING_OF_CHECK } from '../../src/domain/standings';
import { sql } from '../../src/engine/sql';
import type { Law } from './laws-of-sums';

/** What no figure can be, beside what others are. */
export const BOUND_LAWS: readonly Law[] = [
  {
    law: 'coverage is at most claimed coverage, both are shares, and coverage is whole exactly where there is no gap',
    offenders: sql`FROM coverage
WHERE coverage > claimed_coverage
  OR coverage NOT BETWEEN 0 AND 1
  OR claimed_coverage NOT BETWEEN 0 AND 1
  OR (coverage IS NULL) <> (claimed_coverage IS NULL)
  OR (coverage IS NULL) <> (coalesce(target, 0) = 0)
  OR (coverage = 1) <> (gap = 0)
  OR gap NOT BETWEEN 0 AND target`,
  },
  {
    law: 'net sentiment is within ±100, current sentiment too and inside its interval, and that within ±100',
    offenders: sql`FROM account_sentiment
WHERE abs(net_sentiment) > 100 + 1e-9
  OR abs(interval_low) > 100 + 1e-9
  OR abs(interval_high) > 100 + 1e-9
  OR current_sentiment NOT BETWEEN interval_low AND interval_high
  OR abs(trend) > 200 + 1e-9`,
  },
  {
    law: 'effective n is at least one answer and at most all answers, evidence at most all their weights',
    offenders: sql`FROM account_sentiment AS t
CROSS JOIN settings AS s
WHERE t.evidence > 0 AND t.effective_n NOT BETWEEN 1 - 1e-9 AND t.responses + 1e-9
  OR t.evidence = 0 AND t.effective_n <> 0
  OR t.evidence
  > s.relationship_weight * t.relationship_responses + s.transactional_weight * t.transactional_responses + 1e-9`,
  },
  {
    law: 'without an answer nothing is known, and of all answers each is of one kind',
    offenders: sql`SELECT t.*
FROM account_sentiment AS t
CROSS JOIN settings AS s
LEFT JOIN (
  SELECT account_no, count(*) AS answers
  FROM answers
  CROSS JOIN settings
  WHERE responded_at <= as_of
  GROUP BY account_no
) AS a USING (account_no)
WHERE t.responses <> coalesce(a.answers, 0)
  OR t.responses <> t.relationship_responses + t.transactional_responses
  OR (t.relationship_sentiment IS NULL) <> (t.relationship_responses = 0)
  OR (t.transactional_sentiment IS NULL) <> (t.transactional_responses = 0)
  OR (t.freshness = 'no signal') <> (t.responses = 0)
  OR (t.freshness = 'transactional only') <> (t.responses > 0 AND t.relationship_responses = 0)
  OR (t.evidence > 0) <> (t.net_sentiment IS NOT NULL)
  OR (t.evidence > 0) <> (
    s.relationship_weight * t.relationship_responses + s.transactional_weight * t.transactional_responses > 0
  )`,
  },
  {
    law: 'net sentiment lies between the sentiments of the two kinds, and divergence says which is better',
    offenders: sql`FROM account_sentiment
WHERE (divergence IS NULL) <> (relationship_sentiment IS NULL OR transactional_sentiment IS NULL)
  OR sign(divergence) <> sign(transactional_sentiment - relationship_sentiment)
  OR abs(divergence) > 200
  OR divergence IS NOT NULL
  AND net_sentiment NOT BETWEEN least(relationship_sentiment, transactional_sentiment) - 1e-9
  AND greatest(relationship_sentiment, transactional_sentiment) + 1e-9`,
  },
  {
    law: 'current sentiment lies between net sentiment and the mean of all, which is its own mean by evidence and κ',
    offenders: sql`WITH everybody AS (
  SELECT
    sum(evidence * net_sentiment) / sum(evidence) AS mean,
    sum((evidence + shrinkage) * current_sentiment) FILTER (WHERE evidence > 0)
    / sum(evidence + shrinkage) FILTER (WHERE evidence > 0) AS mean_of_current
  FROM account_sentiment
  CROSS JOIN settings
)
FROM account_sentiment
CROSS JOIN everybody
WHERE evidence > 0
  AND (
    current_sentiment NOT BETWEEN least(net_sentiment, mean) - 1e-9 AND greatest(net_sentiment, mean) + 1e-9
    OR NOT abs(mean_of_current - mean) < 1e-9
  )`,
  },
  {
    law: 'strategic value lies between the least and the greatest priority of the account',
    offenders: sql`SELECT v.*, p.*
FROM account_value AS v
LEFT JOIN (
  SELECT account_no, min(priority) AS least, max(priority) AS greatest
  FROM account_priorities
  GROUP BY account_no
) AS p USING (account_no)
WHERE strategic_value NOT BETWEEN 0 AND 100 + 1e-9
  OR strategic_value NOT BETWEEN p.least - 1e-9 AND p.greatest + 1e-9
  OR strategic_value IS NOT NULL AND p.least IS NULL`,
  },
  {
    law: 'who is ready is claimed and fails nothing; another claimed reference stands where its first failing check puts it',
    offenders: sql`SELECT account_id, programme_stage, standing, reasons
FROM standing
LEFT JOIN (
  SELECT unnest(${CHECKS}) AS first_reason, unnest(${CHECKS.map((check) => STANDING_OF_CHECK[check])}) AS due
) AS t ON t.first_reason = reasons[1]
WHERE (standing = 'ready') <> (programme_stage = 'claimed' AND len(reasons) = 0)
  OR programme_stage = 'claimed' AND standing <> coalesce(t.due, 'ready')
  OR programme_stage <> 'claimed' AND standing NOT IN ('in pipeline', 'hidden gem', 'outside')
  OR (standing = 'in pipeline') <> (programme_stage = 'in pipeline')`,
  },
  {
    law: 'a gem was never in the programme, passes the first four checks and is as happy and valuable as asked',
    offenders: sql`SELECT t.*
FROM standing AS t
CROSS JOIN settings AS s
WHERE standing = 'hidden gem'
  AND NOT (
    programme_stage = 'none'
    AND NOT list_has_any(reasons, ['exiting', 'unhappy', 'hot incident', 'no current signal'])
    AND current_sentiment >= gem_sentiment - 1e-9
    AND strategic_value >= gem_value - 1e-9
  )
  OR standing <> 'hidden gem' AND programme_stage = 'none' AND standing <> 'outside'`,
  },
  {
    law: 'reasons come in the order of the checks, none twice, and say what the figures say',
    offenders: sql`SELECT t.*
FROM standing AS t
CROSS JOIN settings AS s
WHERE reasons <> list_filter(${[...CHECKS, 'rested by the programme']}, lambda one: list_contains(reasons, one))
  OR list_contains(reasons, 'exiting') <> exiting
  OR list_contains(reasons, 'hot incident') <> hot
  OR list_contains(reasons, 'worn out') <> (uses_90d >= use_cap)
  OR list_contains(reasons, 'rested by the programme') <> (programme_stage = 'resting')
  OR current_sentiment < -1e-9 AND NOT list_contains(reasons, 'unhappy')
  OR freshness NOT IN ('fresh', 'aging') AND NOT list_contains(reasons, 'no current signal')`,
  },
  {
    law: 'nothing that is known is later than the as-of date, and no revenue is below 0',
    offenders: sql`SELECT account_id, newest_relationship_at, last_used_at, newest_severe_at, revenue
FROM account_sentiment
JOIN account_uses USING (account_id)
JOIN account_incidents USING (account_id)
JOIN account_revenue USING (account_id)
CROSS JOIN settings
WHERE newest_relationship_at > as_of
  OR last_used_at > as_of
  OR newest_severe_at > as_of
  OR revenue < 0
  OR use_window_days <= 365 AND uses_90d > uses_365d
  OR (hot OR recovered) AND newest_severe_at IS NULL
  OR honeymoon AND responses < 2 AND newest_relationship_value <= 0`,
  },
];
