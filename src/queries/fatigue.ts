import * as v from 'valibot';
import { PROGRAMME_WINDOW_DAYS, TOP_USED_COUNT } from '../domain/settings';
import { sql } from '../engine/sql';
import { amongChosen, type Filtered } from './choice';
import type { Question } from './question';

const row = v.object({
  accounts: v.number(),
  uses: v.number(),
  top_five_share: v.nullable(v.number()),
  gini: v.nullable(v.number()),
  accepted: v.number(),
  declined: v.number(),
  no_answer: v.number(),
  acceptance_rate: v.nullable(v.number()),
  rate_low: v.nullable(v.number()),
  rate_high: v.nullable(v.number()),
});

export type Fatigue = v.InferOutput<typeof row>;

export const fatigueQuestion: Question<Filtered, Fatigue> = {
  name: 'fatigue',
  title: 'Do a few references carry most of the uses, and how often do they say no?',
  row,
  sql: ({ filters }) => sql`WITH placed AS (
  SELECT
    u.uses_365d AS uses,
    row_number() OVER (ORDER BY u.uses_365d) AS place,
    count(*) OVER () AS accounts
  FROM account_uses AS u
  JOIN account_programme AS p USING (account_no)
  ${amongChosen(filters)}  WHERE p.programme_stage = 'claimed' OR u.uses_365d > 0
),
spread AS (
  SELECT
    count(*)::INTEGER AS accounts,
    coalesce(sum(uses), 0)::INTEGER AS uses,
    sum(uses) FILTER (WHERE place > accounts - ${TOP_USED_COUNT})::DOUBLE / nullif(sum(uses), 0) AS top_five_share,
    -- The mean difference of all pairs ÷ twice the mean; by the place of each in order of uses, one pass does.
    sum((2 * place - accounts - 1) * uses)::DOUBLE / nullif(sum(accounts * uses), 0) AS gini
  FROM placed
),
asked AS (
  SELECT
    count(*) FILTER (WHERE u.outcome = 'accepted')::INTEGER AS accepted,
    count(*) FILTER (WHERE u.outcome = 'declined')::INTEGER AS declined,
    count(*) FILTER (WHERE u.outcome = 'no answer')::INTEGER AS no_answer
  FROM uses AS u
  CROSS JOIN settings AS s
  ${amongChosen(filters)}  WHERE u.account_id IS NOT NULL
    AND u.used_at <= s.as_of
    AND u.used_at > s.as_of - ${PROGRAMME_WINDOW_DAYS}
),
measured AS (
  SELECT *, wilson_interval(accepted, accepted + declined + no_answer) AS acceptance
  FROM spread
  CROSS JOIN asked
)
SELECT
  * EXCLUDE (acceptance),
  acceptance.rate AS acceptance_rate,
  acceptance.low AS rate_low,
  acceptance.high AS rate_high
FROM measured`,
};
