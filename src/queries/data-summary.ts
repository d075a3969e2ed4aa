import * as v from 'valibot';
import { sql } from '../engine/sql';
import type { Question } from './question';

const row = v.object({
  as_of: v.nullable(v.string()),
  /** The day that the as-of date is compared with. */
  comparison_date: v.nullable(v.string()),
  latest_day: v.nullable(v.string()),
  latest_dataset: v.nullable(v.string()),
  latest_file: v.nullable(v.string()),
  latest_row: v.nullable(v.number()),
  base_currency: v.nullable(v.string()),
  accounts: v.number(),
  responses: v.number(),
  opportunities: v.number(),
  nominations: v.number(),
  has_strategy: v.boolean(),
  is_sample: v.boolean(),
});

export type DataSummary = v.InferOutput<typeof row>;

export const dataSummaryQuestion: Question<Record<string, never>, DataSummary> = {
  name: 'data-summary',
  title: 'What is loaded, as of which day, and which record set that day?',
  row,
  sql: () => sql`SELECT
  s.as_of,
  s.comparison_date,
  latest.day AS latest_day,
  latest.dataset AS latest_dataset,
  i.file_name AS latest_file,
  latest.source_row AS latest_row,
  s.base_currency,
  t.accounts,
  t.responses,
  t.opportunities,
  t.nominations,
  EXISTS (FROM strategy) AS has_strategy,
  t.is_sample
FROM settings AS s
CROSS JOIN data_totals AS t
LEFT JOIN latest_fact AS latest ON TRUE
LEFT JOIN imports AS i ON i.import_id = latest.import_id`,
};
