import * as v from 'valibot';
import { sql } from '../engine/sql';
import type { Question } from './question';

const row = v.object({
  /** NULL where nothing is loaded that has a day. */
  quarter: v.nullable(v.string()),
});

export type FiscalQuarter = v.InferOutput<typeof row>;

export const fiscalQuarterQuestion: Question<Record<string, never>, FiscalQuarter> = {
  name: 'fiscal-quarter',
  title: 'In which fiscal quarter is the as-of date?',
  row,
  sql: () => sql`SELECT fiscal_quarter_label(as_of, fiscal_year_start) AS quarter
FROM settings`,
};
