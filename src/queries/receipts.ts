import * as v from 'valibot';
import { DATASET_NAMES } from '../domain/dataset';
import { sql } from '../engine/sql';
import type { Question } from './question';

const row = v.object({
  import_id: v.number(),
  file_name: v.string(),
  dataset: v.picklist(DATASET_NAMES),
  writer: v.string(),
  is_sample: v.boolean(),
  encoding: v.string(),
  separator: v.string(),
  records: v.number(),
  header_records: v.number(),
  footer_records: v.number(),
  loaded: v.number(),
  left_out: v.number(),
  rejected: v.number(),
  mended: v.number(),
  left_out_rules: v.array(v.object({ rule: v.string(), records: v.number() })),
  matched_by: v.object({
    id: v.number(),
    domain: v.number(),
    name: v.number(),
    alias: v.number(),
    parent: v.number(),
  }),
  unmatched: v.number(),
});

export type ReceiptRow = v.InferOutput<typeof row>;

export const receiptsQuestion: Question<Record<string, never>, ReceiptRow> = {
  name: 'receipts',
  title: 'Which files are loaded, and what became of their records?',
  row,
  sql: () => sql`SELECT
  i.* EXCLUDE (version_key, source, bytes, quote, decisions),
  {
    'id': count(*) FILTER (WHERE k.match_method = 'id')::INTEGER,
    'domain': count(*) FILTER (WHERE k.match_method = 'domain')::INTEGER,
    'name': count(*) FILTER (WHERE k.match_method = 'name')::INTEGER,
    'alias': count(*) FILTER (WHERE k.match_method = 'alias')::INTEGER,
    'parent': count(*) FILTER (WHERE k.match_method = 'parent')::INTEGER
  } AS matched_by,
  count(k.source_row) FILTER (WHERE k.match_method IS NULL)::INTEGER AS unmatched
FROM imports AS i
LEFT JOIN keyed_rows AS k USING (import_id)
GROUP BY ALL
ORDER BY i.import_id`,
};
