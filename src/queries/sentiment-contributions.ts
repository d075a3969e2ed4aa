import * as v from 'valibot';
import { sql } from '../engine/sql';
import type { Question } from './question';

const row = v.object({
  /** 'answer', or 'all accounts' for the mean of all accounts that draws the figure to it. */
  part: v.picklist(['answer', 'all accounts']),
  responded_at: v.nullable(v.string()),
  kind: v.nullable(v.string()),
  metric: v.nullable(v.string()),
  score: v.nullable(v.number()),
  scale_min: v.nullable(v.number()),
  scale_max: v.nullable(v.number()),
  topic: v.nullable(v.string()),
  respondent_email: v.nullable(v.string()),
  /** +100, 0 or −100; for all accounts their mean. */
  value: v.nullable(v.number()),
  /** Of kind and age; for all accounts the shrinkage. */
  weight: v.number(),
  /** What the part adds to current sentiment: weight × value ÷ the sum of weights. */
  contribution: v.nullable(v.number()),
  file_name: v.nullable(v.string()),
  source_row: v.nullable(v.number()),
});

export type SentimentContribution = v.InferOutput<typeof row>;

export const sentimentContributionsQuestion: Question<
  { account_id: string },
  SentimentContribution
> = {
  name: 'sentiment-contributions',
  title: 'Which answers make up the current sentiment of this account, and how much does each add?',
  row,
  // From the answers themselves and not from their sums: the parts add up to account_sentiment only if those are right.
  sql: ({ account_id }) => sql`WITH part AS (
  SELECT
    'answer' AS part,
    r.responded_at,
    r.kind,
    r.metric,
    r.score,
    r.scale_min,
    r.scale_max,
    r.topic,
    r.respondent_email,
    r.value::DOUBLE AS value,
    CASE r.kind WHEN 'relationship' THEN s.relationship_weight ELSE s.transactional_weight END
    * 0.5::DOUBLE ** ((s.as_of - r.responded_at) / s.half_life_days) AS weight,
    i.file_name,
    r.source_row
  FROM responses AS r
  JOIN imports AS i USING (import_id)
  CROSS JOIN settings AS s
  WHERE r.account_id = ${account_id} AND r.responded_at <= s.as_of
  UNION ALL BY NAME
  SELECT 'all accounts' AS part, p.mean AS value, s.shrinkage AS weight
  FROM population_sentiment AS p
  CROSS JOIN settings AS s
)
SELECT
  part,
  responded_at,
  kind,
  metric,
  score,
  scale_min,
  scale_max,
  topic,
  respondent_email,
  value,
  weight,
  weight * value / nullif(sum(weight) OVER (), 0) AS contribution,
  file_name,
  source_row
FROM part
-- Without an answer there is no sentiment, and nothing to explain.
WHERE EXISTS (FROM part WHERE part = 'answer')
ORDER BY part, responded_at DESC, source_row`,
};
