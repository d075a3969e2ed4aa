import * as v from 'valibot';
import { KEY_METHODS } from '../domain/matching';
import { sql } from '../engine/sql';
import type { Question } from './question';

const row = v.object({
  method: v.picklist(KEY_METHODS),
  key: v.string(),
  account_id: v.string(),
});

/** "Rows that write this key belong to this account", as the user confirmed. */
export type Alias = v.InferOutput<typeof row>;

export const aliasesQuestion: Question<Record<string, never>, Alias> = {
  name: 'aliases',
  title: 'Which keys did the user confirm to be those of an account?',
  row,
  sql: () => sql`SELECT method, key, account_id
FROM intake.aliases
ORDER BY method, key`,
};
