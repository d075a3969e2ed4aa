import * as v from 'valibot';
import { sql } from '../engine/sql';
import { amongChosen, type Filtered } from './choice';
import type { Question } from './question';

const row = v.object({
  quarter: v.string(),
  starts_at: v.string(),
  /** Those that count: neither declined nor without an answer. */
  uses: v.number(),
  accepted: v.number(),
  declined: v.number(),
  no_answer: v.number(),
});

export type QuarterUses = v.InferOutput<typeof row>;

export const usesByQuarterQuestion: Question<Filtered, QuarterUses> = {
  name: 'uses-by-quarter',
  title: 'How often were references used in each fiscal quarter, and how did they answer?',
  row,
  sql: ({ filters }) => sql`WITH dated AS (
  SELECT fiscal_quarter_start(u.used_at, s.fiscal_year_start) AS starts_at, u.outcome
  FROM uses AS u
  CROSS JOIN settings AS s
  ${amongChosen(filters)}  WHERE u.account_id IS NOT NULL AND u.used_at <= s.as_of
),
span AS (
  SELECT
    (SELECT min(starts_at) FROM dated) AS first_start,
    fiscal_quarter_start(as_of, fiscal_year_start) AS last_start,
    fiscal_year_start
  FROM settings
),
quarter AS (
  SELECT
    unnest(generate_series(first_start, last_start, INTERVAL 3 MONTHS))::DATE AS starts_at,
    fiscal_year_start
  FROM span
)
SELECT
  fiscal_quarter_label(q.starts_at, q.fiscal_year_start) AS quarter,
  q.starts_at,
  count(d.starts_at) FILTER (WHERE use_counts(d.outcome))::INTEGER AS uses,
  count(*) FILTER (WHERE d.outcome = 'accepted')::INTEGER AS accepted,
  count(*) FILTER (WHERE d.outcome = 'declined')::INTEGER AS declined,
  count(*) FILTER (WHERE d.outcome = 'no answer')::INTEGER AS no_answer
FROM quarter AS q
LEFT JOIN dated AS d USING (starts_at)
GROUP BY q.starts_at, q.fiscal_year_start
ORDER BY q.starts_at`,
};
