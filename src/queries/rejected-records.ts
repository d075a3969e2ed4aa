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
});

export type RejectedRecord = v.InferOutput<typeof row>;

export const rejectedRecordsQuestion: Question<{ limit: number }, RejectedRecord> = {
  name: 'rejected-records',
  title: 'Which records could not be loaded, and why?',
  row,
  sql: ({
    limit,
  }) => sql`SELECT r.import_id, i.file_name, r.source_row, r.column_name, r.value, r.reason
FROM rejects AS r
JOIN imports AS i USING (import_id)
ORDER BY r.import_id, r.source_row
LIMIT ${limit}`,
};
