import * as v from 'valibot';
import { DATASET_NAMES } from '../domain/dataset';
import { sql } from '../engine/sql';
import type { Question } from '../queries/question';

const row = v.object({
  import_id: v.number(),
  version_key: v.string(),
  dataset: v.picklist(DATASET_NAMES),
  file_name: v.string(),
  writer: v.string(),
  source: v.nullable(v.string()),
  bytes: v.number(),
  decisions: v.string(),
  records: v.number(),
  loaded: v.number(),
  left_out: v.number(),
  rejected: v.number(),
});

/** A file of the user's own that is loaded, with what it takes to load it again. */
export type KeptImportRow = v.InferOutput<typeof row>;

/** In the order in which they came in, which is that of the table. */
export const keptImportsQuestion: Question<Record<string, never>, KeptImportRow> = {
  name: 'kept_imports',
  title: 'Which files of the user’s own are loaded, and what was decided about each?',
  row,
  sql: () => sql`SELECT
  import_id,
  version_key,
  dataset,
  file_name,
  writer,
  source,
  bytes::DOUBLE AS bytes,
  decisions,
  records,
  loaded,
  left_out,
  rejected
FROM imports
WHERE NOT is_sample
ORDER BY rowid`,
};
