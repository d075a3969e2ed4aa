import * as v from 'valibot';
import { sql } from '../engine/sql';
import type { Question } from './question';

const row = v.object({
  file_name: v.string(),
  source_row: v.number(),
  written_account_id: v.string(),
  written_domain: v.string(),
  written_name: v.string(),
});

export type UnmatchedRecord = v.InferOutput<typeof row>;

export const unmatchedRecordsQuestion: Question<{ limit: number }, UnmatchedRecord> = {
  name: 'unmatched-records',
  title: 'Which rows found no account?',
  row,
  sql: ({
    limit,
  }) => sql`SELECT i.file_name, u.source_row, u.written_account_id, u.written_domain, u.written_name
FROM unmatched AS u
JOIN imports AS i USING (import_id)
ORDER BY u.import_id, u.source_row
LIMIT ${limit}`,
};
