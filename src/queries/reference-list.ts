import * as v from 'valibot';
import { STANDINGS } from '../domain/standings';
import { sql } from '../engine/sql';
import { amongChosen, type Filtered } from './choice';
import type { Question } from './question';

const row = v.object({
  /** As the CRM wrote it. */
  account_id: v.string(),
  account_name: v.string(),
  reference_stage: v.string(),
  reference_standing: v.picklist(STANDINGS),
  is_ready: v.boolean(),
  reasons: v.array(v.string()),
  uses_90d: v.number(),
  last_used_at: v.nullable(v.string()),
  as_of: v.string(),
});

export type ListedReference = v.InferOutput<typeof row>;

/** The list that goes back into the CRM: one row per account that is or was in the programme. */
export const referenceListQuestion: Question<Filtered, ListedReference> = {
  name: 'reference-list',
  title: 'Which accounts are in the programme, and which of them are ready, by the CRM’s own ids?',
  row,
  sql: ({ filters }) => sql`SELECT
  s.account_id,
  s.account_name,
  s.programme_stage AS reference_stage,
  s.standing AS reference_standing,
  s.standing = 'ready' AS is_ready,
  s.reasons,
  s.uses_90d,
  u.last_used_at,
  p.as_of
FROM standing AS s
JOIN account_uses AS u USING (account_no)
CROSS JOIN settings AS p
${amongChosen(filters)}WHERE s.programme_stage <> 'none'
ORDER BY s.account_name, s.account_id`,
};
