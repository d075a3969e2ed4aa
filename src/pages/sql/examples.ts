/** A question to start from. */
export interface Example {
  title: string;
  statement: string;
}

/** Questions that show what can be asked, each to be run as it is and to be changed. */
export const EXAMPLES: readonly Example[] = [
  {
    title: 'Land mines: the largest first, and why',
    statement: `SELECT account_name, reasons, revenue, current_sentiment
FROM standing
WHERE standing = 'land mine'
ORDER BY revenue DESC NULLS LAST`,
  },
  {
    title: 'Where references are missing, by industry',
    statement: `SELECT segment, target, ready, gap
FROM coverage
WHERE dimension = 'industry' AND gap > 0
ORDER BY gap DESC, segment`,
  },
  {
    title: 'Answers of each month, and what they say',
    statement: `SELECT
  date_trunc('month', responded_at)::DATE AS month,
  count(*)::INTEGER AS answers,
  avg(value) AS mean_value
FROM responses
WHERE account_id IS NOT NULL AND responded_at <= (SELECT as_of FROM settings)
GROUP BY ALL
ORDER BY month`,
  },
  {
    title: 'Who stood elsewhere on the comparison date',
    statement: `SELECT s.account_name, b.standing AS standing_then, s.standing AS standing_now, s.revenue
FROM standing AS s
JOIN compared.standing AS b USING (account_id)
WHERE s.standing <> b.standing
ORDER BY s.revenue DESC NULLS LAST`,
  },
  {
    title: 'Ready references and hidden gems of each owner',
    statement: `SELECT
  coalesce(a.owner, 'nobody') AS account_owner,
  count(*) FILTER (WHERE s.standing = 'ready')::INTEGER AS ready,
  count(*) FILTER (WHERE s.standing = 'hidden gem')::INTEGER AS hidden_gems
FROM standing AS s
JOIN accounts AS a USING (account_id)
GROUP BY ALL
ORDER BY ready DESC, hidden_gems DESC, account_owner`,
  },
  {
    title: 'Customers of high value whom nobody asked',
    statement: `SELECT account_name, strategic_value, revenue
FROM standing
WHERE freshness = 'no signal' AND strategic_value >= 70
ORDER BY strategic_value DESC, revenue DESC NULLS LAST`,
  },
  {
    title: 'NPS of each region in the last year, with its interval',
    statement: `WITH answer AS (
  SELECT m.segment AS region, r.score
  FROM responses AS r
  JOIN account_memberships AS m USING (account_id)
  CROSS JOIN settings AS s
  WHERE m.dimension = 'region' AND r.metric = 'nps'
    AND r.responded_at > s.as_of - 365 AND r.responded_at <= s.as_of
),
counted AS (
  SELECT region, count(*) AS answers,
    nps_interval(count(*) FILTER (WHERE score >= 9), count(*) FILTER (WHERE score < 7), count(*)) AS nps
  FROM answer
  GROUP BY region
)
SELECT region, nps.nps, nps.low, nps.high
FROM counted
ORDER BY nps DESC`,
  },
  {
    title: 'How often references were used, by quarter',
    statement: `SELECT
  fiscal_quarter_label(u.used_at, s.fiscal_year_start) AS quarter,
  count(*)::INTEGER AS uses,
  count(*) FILTER (WHERE u.outcome = 'accepted')::INTEGER AS accepted
FROM uses AS u
CROSS JOIN settings AS s
WHERE u.used_at <= s.as_of AND use_counts(u.outcome)
GROUP BY ALL
ORDER BY quarter`,
  },
];
