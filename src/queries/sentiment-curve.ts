import * as v from 'valibot';
import { SENTIMENT_CURVE_DATES } from '../domain/settings';
import { sql } from '../engine/sql';
import type { Question } from './question';

const row = v.object({
  day: v.string(),
  current_sentiment: v.nullable(v.number()),
  interval_low: v.nullable(v.number()),
  interval_high: v.nullable(v.number()),
  /** The account's answers by that day. */
  responses: v.number(),
  /** The mean of all accounts on that day, to which the figure is drawn. */
  mean: v.nullable(v.number()),
});

export type SentimentDay = v.InferOutput<typeof row>;

export const sentimentCurveQuestion: Question<{ account_id: string }, SentimentDay> = {
  name: 'sentiment-curve',
  title:
    'How did the current sentiment of this account go, from its first answer to the as-of date?',
  row,
  // The formulas of account_sentiment at several days: of the account its own answers, of all others day sums.
  sql: ({ account_id }) => sql`WITH own AS (
  SELECT n.responded_at, n.is_relationship, n.value
  FROM answers AS n
  CROSS JOIN settings AS s
  SEMI JOIN (FROM accounts WHERE account_id = ${account_id}) AS a ON a.account_no = n.account_no
  WHERE n.responded_at <= s.as_of
),
span AS (
  SELECT min(o.responded_at) AS starts_at, (any_value(s.as_of) - min(o.responded_at)) AS days
  FROM own AS o
  CROSS JOIN settings AS s
),
dates AS (
  SELECT DISTINCT p.starts_at + (p.days * t.step // ${SENTIMENT_CURVE_DATES - 1})::INTEGER AS day
  FROM span AS p
  CROSS JOIN range(${SENTIMENT_CURVE_DATES}) AS t(step)
  WHERE p.starts_at IS NOT NULL
),
answered AS (
  SELECT TRUE AS is_own, * FROM own
  UNION ALL
  SELECT FALSE, n.responded_at, n.is_relationship, n.value
  FROM answers AS n
  CROSS JOIN settings AS s
  WHERE n.responded_at <= s.as_of
),
counted AS (
  SELECT
    is_own,
    responded_at,
    is_relationship,
    count(*) AS answers,
    count(*) FILTER (WHERE value > 0) AS favourable,
    count(*) FILTER (WHERE value < 0) AS unfavourable
  FROM answered
  GROUP BY is_own, responded_at, is_relationship
),
-- Relative to the newest answer by the day: by itself the weight of an old one may be too small for a DOUBLE.
weighed AS (
  SELECT
    d.day,
    c.*,
    max(c.responded_at) OVER (PARTITION BY d.day, c.is_own) AS newest_at,
    CASE WHEN c.is_relationship THEN s.relationship_weight ELSE s.transactional_weight END
    * 0.5::DOUBLE ** ((newest_at - c.responded_at) / s.half_life_days) AS weight
  FROM dates AS d
  JOIN counted AS c ON c.responded_at <= d.day
  CROSS JOIN settings AS s
),
summed AS (
  SELECT
    w.day,
    w.is_own,
    sum(w.answers)::INTEGER AS answers,
    sum(w.weight * w.answers) AS weight,
    sum(w.weight * w.favourable) AS favourable,
    sum(w.weight * w.unfavourable) AS unfavourable,
    0.5::DOUBLE ** ((w.day - any_value(w.newest_at)) / any_value(s.half_life_days)) AS decay
  FROM weighed AS w
  CROSS JOIN settings AS s
  GROUP BY w.day, w.is_own
),
shrunk AS (
  SELECT
    o.day,
    o.answers,
    100 * (o.favourable - o.unfavourable) / nullif(o.weight, 0) AS net_sentiment,
    100 * (e.favourable - e.unfavourable) / nullif(e.weight, 0) AS mean,
    o.weight * o.decay + s.shrinkage AS n,
    coalesce(
      net_sentiment + s.shrinkage / nullif(n, 0) * (mean - net_sentiment),
      net_sentiment,
      CASE WHEN s.shrinkage > 0 THEN mean END
    ) AS current_sentiment,
    (o.favourable * o.decay + s.shrinkage * e.favourable / nullif(e.weight, 0) + 0.75::DOUBLE) / (n + 3)
      AS adjusted_favourable,
    (o.unfavourable * o.decay + s.shrinkage * e.unfavourable / nullif(e.weight, 0) + 0.75::DOUBLE) / (n + 3)
      AS adjusted_unfavourable,
    adjusted_favourable - adjusted_unfavourable AS balance,
    196 * sqrt(greatest(0, adjusted_favourable + adjusted_unfavourable - balance ** 2) / (n + 3)) AS half_width
  FROM summed AS o
  JOIN summed AS e ON e.day = o.day AND NOT e.is_own
  CROSS JOIN settings AS s
  WHERE o.is_own
)
SELECT
  day,
  current_sentiment,
  CASE
    WHEN current_sentiment IS NOT NULL
      THEN least(greatest(100 * balance - half_width, -100), current_sentiment)
  END AS interval_low,
  CASE
    WHEN current_sentiment IS NOT NULL
      THEN greatest(least(100 * balance + half_width, 100), current_sentiment)
  END AS interval_high,
  answers AS responses,
  mean
FROM shrunk
ORDER BY day`,
};
