import * as v from 'valibot';
import { sql } from '../engine/sql';
import type { Question } from './question';

const row = v.object({
  record_id: v.string(),
  account_id: v.string(),
  used_at: v.string(),
  /** What the reference was asked for: a call, a visit. */
  type: v.nullable(v.string()),
  opportunity_id: v.nullable(v.string()),
  requested_by: v.nullable(v.string()),
  outcome: v.nullable(v.string()),
});

/** That a reference was asked for, as it was recorded here. */
export type RecordedUse = v.InferOutput<typeof row>;

export const recordedUsesQuestion: Question<Record<string, never>, RecordedUse> = {
  name: 'recorded-uses',
  title: 'What were references asked for, as recorded here?',
  row,
  sql: () => sql`SELECT record_id, account_id, used_at, type, opportunity_id, requested_by, outcome
FROM intake.recorded_uses
ORDER BY used_at, record_id`,
};
