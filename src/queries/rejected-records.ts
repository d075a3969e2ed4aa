import * as v from 'valibot';
import { sql } from '../engine/sql';
import type { Question } from './question';

const row = v.object({
  import_id: v.number(),
  file_name: v.string(),
  source_row: v.number(),
  column_name: v.string(),
  value: v.nullable(v.string()),
  reason: v.string(),
  raw: v.nullable(v.string()),
});

export type RejectedRecord = v.InferOutput<typeof row>;

export interface RejectedRecordsParams {
  /** How many at most; null for all. */
  limit: number | null;
  /** Those of one file alone; null for those of every file. */
  importId: number | null;
}

export const rejectedRecordsQuestion: Question<RejectedRecordsParams, RejectedRecord> = {
  name: 'rejected-records',
  title: 'Which records could not be loaded, and why?',
  row,
  sql: ({
    limit,
    importId,
  }) => sql`SELECT r.import_id, i.file_name, r.source_row, r.column_name, r.value, r.reason, r.raw
FROM rejects AS r
JOIN imports AS i USING (import_id)${importId === null ? sql`` : sql`\nWHERE r.import_id = ${importId}`}
ORDER BY r.import_id, r.source_row${limit === null ? sql`` : sql`\nLIMIT ${limit}`}`,
};
