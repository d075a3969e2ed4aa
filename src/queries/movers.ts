import * as v from 'valibot';
import { STANDINGS } from '../domain/standings';
import { sql } from '../engine/sql';
import { amongChosen, type Filtered } from './choice';
import type { Question } from './question';

const row = v.object({
  account_id: v.string(),
  account_name: v.string(),
  standing_before: v.picklist(STANDINGS),
  standing_now: v.picklist(STANDINGS),
  stage_before: v.string(),
  stage_now: v.string(),
  reasons_before: v.array(v.string()),
  reasons_now: v.array(v.string()),
  /** The checks that fail now and did not before, in their order. */
  failed: v.array(v.string()),
  /** The checks that failed before and do not now. */
  passed: v.array(v.string()),
});

export type Mover = v.InferOutput<typeof row>;

export const moversQuestion: Question<Filtered, Mover> = {
  name: 'movers',
  title: 'Which accounts stand elsewhere than on the comparison date, and which check flipped?',
  comparesDates: true,
  row,
  sql: ({ filters }) => sql`SELECT
  n.account_id,
  n.account_name,
  b.standing AS standing_before,
  n.standing AS standing_now,
  b.programme_stage AS stage_before,
  n.programme_stage AS stage_now,
  b.reasons AS reasons_before,
  n.reasons AS reasons_now,
  list_filter(n.reasons, lambda reason: NOT list_contains(b.reasons, reason)) AS failed,
  list_filter(b.reasons, lambda reason: NOT list_contains(n.reasons, reason)) AS passed
FROM standing AS n
JOIN compared.standing AS b USING (account_no)
${amongChosen(filters)}WHERE n.standing <> b.standing
ORDER BY n.revenue DESC NULLS LAST, n.account_id`,
};
