import * as v from 'valibot';
import { sql } from '../engine/sql';
import type { Question } from './question';

const row = v.object({
  as_of: v.nullable(v.string()),
  comparison_date: v.nullable(v.string()),
  first_day: v.nullable(v.string()),
  latest_day: v.nullable(v.string()),
});

export type LookedAtDays = v.InferOutput<typeof row>;

export const lookedAtDaysQuestion: Question<Record<string, never>, LookedAtDays> = {
  name: 'looked-at-days',
  title: 'Which days are looked at, and from which day to which are there facts?',
  row,
  sql: () => sql`SELECT
  s.as_of,
  s.comparison_date,
  t.first_day,
  (SELECT day FROM latest_fact) AS latest_day
FROM settings AS s
CROSS JOIN data_totals AS t`,
};
