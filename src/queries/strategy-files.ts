import * as v from 'valibot';
import { sql } from '../engine/sql';
import type { Question } from './question';

const row = v.object({
  file_name: v.string(),
  strategy_rows: v.number(),
});

export type StrategyFile = v.InferOutput<typeof row>;

export const strategyFilesQuestion: Question<Record<string, never>, StrategyFile> = {
  name: 'strategy-files',
  title: 'Which files hold a strategy?',
  row,
  sql: () => sql`SELECT i.file_name, count(*)::INTEGER AS strategy_rows
FROM intake.strategy AS s
JOIN imports AS i USING (import_id)
GROUP BY i.file_name
ORDER BY i.file_name`,
};
