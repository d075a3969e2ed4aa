import * as v from 'valibot';
import { KEY_METHODS } from '../domain/matching';
import { sql } from '../engine/sql';
import type { Question } from './question';

const row = v.object({
  method: v.picklist(KEY_METHODS),
  key: v.string(),
  account_id: v.string(),
  /** Null where the account is not loaded: the alias waits for it. */
  account_name: v.nullable(v.string()),
  /** Rows that write the key and belong to an account by an alias. */
  rows: v.number(),
});

export type ConfirmedAlias = v.InferOutput<typeof row>;

export const confirmedAliasesQuestion: Question<Record<string, never>, ConfirmedAlias> = {
  name: 'confirmed-aliases',
  title: 'What did the user confirm, and how many rows found their account by it?',
  row,
  sql: () => sql`WITH writing AS (
  SELECT written_account_id, written_domain, written_name, count(*) AS rows
  FROM keyed_rows
  WHERE match_method = 'alias'
  GROUP BY ALL
)
SELECT
  l.method,
  l.key,
  l.account_id,
  any_value(a.account_name) AS account_name,
  coalesce(sum(w.rows), 0)::INTEGER AS rows
FROM intake.aliases AS l
LEFT JOIN accounts AS a ON crm_id(a.account_id) = l.account_id
LEFT JOIN written_keys AS k
  ON l.key = CASE l.method
    WHEN 'id' THEN k.id_key
    WHEN 'domain' THEN k.domain_key
    WHEN 'name' THEN k.name_key
    ELSE k.address_key
  END
LEFT JOIN writing AS w USING (written_account_id, written_domain, written_name)
GROUP BY l.method, l.key, l.account_id
ORDER BY account_name, l.method, l.key`,
};
