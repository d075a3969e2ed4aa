import * as v from 'valibot';
import { PROGRAMME_WINDOW_DAYS } from '../domain/settings';
import { STANDINGS } from '../domain/standings';
import { sql } from '../engine/sql';
import { amongChosen, type Filtered } from './choice';
import type { Question } from './question';

const row = v.object({
  account_id: v.string(),
  account_name: v.string(),
  standing: v.picklist(STANDINGS),
  /** Those that count: neither declined nor without an answer. */
  uses: v.number(),
  accepted: v.number(),
  declined: v.number(),
  no_answer: v.number(),
  /** Within the window of the cap, whatever the span. */
  uses_90d: v.number(),
  last_used_at: v.nullable(v.string()),
});

export type ReferenceUses = v.InferOutput<typeof row>;

export interface ReferenceUsesParams extends Filtered {
  /** The first day of three months; null for the last 365 days. */
  quarter: string | null;
}

export const referenceUsesQuestion: Question<ReferenceUsesParams, ReferenceUses> = {
  name: 'reference-uses',
  title: 'How often was each reference used, and how did it answer, the most used first?',
  row,
  sql: ({ filters, quarter }) => sql`WITH span AS (
  SELECT
    ${quarter === null ? sql`as_of - ${PROGRAMME_WINDOW_DAYS - 1}` : sql`try_cast(${quarter} AS DATE)`} AS first_day,
    least(as_of, ${quarter === null ? sql`as_of` : sql`(first_day + INTERVAL 3 MONTHS)::DATE - 1`}) AS last_day
  FROM settings
),
asked AS (
  SELECT
    u.account_no,
    count(*) FILTER (WHERE use_counts(u.outcome))::INTEGER AS uses,
    count(*) FILTER (WHERE u.outcome = 'accepted')::INTEGER AS accepted,
    count(*) FILTER (WHERE u.outcome = 'declined')::INTEGER AS declined,
    count(*) FILTER (WHERE u.outcome = 'no answer')::INTEGER AS no_answer
  FROM uses AS u
  CROSS JOIN span AS p
  ${amongChosen(filters)}  WHERE u.account_no IS NOT NULL AND u.used_at BETWEEN p.first_day AND p.last_day
  GROUP BY u.account_no
)
SELECT
  s.account_id,
  s.account_name,
  s.standing,
  k.uses,
  k.accepted,
  k.declined,
  k.no_answer,
  t.uses_90d,
  t.last_used_at
FROM asked AS k
JOIN standing AS s USING (account_no)
JOIN account_uses AS t USING (account_no)
ORDER BY k.uses DESC, t.uses_90d DESC, s.account_name, s.account_id`,
};
