import * as v from 'valibot';
import { sql } from '../engine/sql';
import type { Question } from './question';

const row = v.object({ comparison_date: v.nullable(v.string()) });

export const comparisonDayQuestion: Question<Record<string, never>, v.InferOutput<typeof row>> = {
  name: 'comparison-day',
  title: 'Which day is the as-of date compared with?',
  row,
  sql: () => sql`SELECT comparison_date FROM settings`,
};
