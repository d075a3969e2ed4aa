import * as v from 'valibot';
import { CHECKS } from '../domain/standings';
import { sql } from '../engine/sql';
import { amongChosen, type Filtered } from './choice';
import type { Question } from './question';

const row = v.object({
  step: v.picklist(['before', 'lost', 'gained', 'now']),
  /** The first failing check of the account at the date when it was not ready, or that it was not claimed then. */
  cause: v.picklist(['', ...CHECKS, 'left the programme', 'newly claimed']),
  change: v.number(),
});

export type ReadyStep = v.InferOutput<typeof row>;

export const readyBridgeQuestion: Question<Filtered, ReadyStep> = {
  name: 'ready-bridge',
  title: 'How did the ready references of the comparison date become those of now?',
  comparesDates: true,
  row,
  sql: ({ filters }) => sql`WITH account AS (
  SELECT
    b.standing = 'ready' AS was_ready,
    n.standing = 'ready' AS is_ready,
    CASE WHEN b.programme_stage = 'claimed' THEN b.reasons[1] ELSE 'newly claimed' END AS cause_before,
    CASE WHEN n.programme_stage = 'claimed' THEN n.reasons[1] ELSE 'left the programme' END AS cause_now
  FROM standing AS n
  JOIN compared.standing AS b USING (account_no)
  ${amongChosen(filters)}),
change AS (
  SELECT 1 AS part, 'before' AS step, '' AS cause, count(*) FILTER (WHERE was_ready) AS change FROM account
  UNION ALL
  SELECT 2, 'lost', cause_now, -count(*) FROM account WHERE was_ready AND NOT is_ready GROUP BY cause_now
  UNION ALL
  SELECT 3, 'gained', cause_before, count(*) FROM account WHERE is_ready AND NOT was_ready GROUP BY cause_before
  UNION ALL
  SELECT 4, 'now', '', count(*) FILTER (WHERE is_ready) FROM account
)
SELECT step, cause, change::INTEGER AS change
FROM change
-- The checks in their order; what is none of them comes last.
ORDER BY part, coalesce(list_position(${CHECKS}, cause), ${CHECKS.length + 1})`,
};
