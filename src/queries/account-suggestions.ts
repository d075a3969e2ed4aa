import * as v from 'valibot';
import { KEY_METHODS, type KeyMethod } from '../domain/matching';
import { SUGGESTION_COUNT, SUGGESTION_SIMILARITY } from '../domain/settings';
import { joined, sql } from '../engine/sql';
import type { Question } from './question';

const row = v.object({
  method: v.picklist(KEY_METHODS),
  key: v.string(),
  account_id: v.string(),
  account_name: v.string(),
  /** Jaro–Winkler, 0–1. */
  similarity: v.number(),
});

export type AccountSuggestion = v.InferOutput<typeof row>;

export interface AccountSuggestionsParams {
  /** The groups that are in sight: one question for all of them. */
  groups: readonly { method: KeyMethod; key: string }[];
}

export const accountSuggestionsQuestion: Question<AccountSuggestionsParams, AccountSuggestion> = {
  name: 'account-suggestions',
  title: 'Which accounts have a name or domain much like what the files wrote?',
  row,
  // Names and the first labels of domains are compared with each other, without spaces and hyphens.
  // Those of another first letter are never close, and are left out before the costly part.
  sql: ({ groups }) => sql`WITH wanted (method, key) AS (
  ${groups.length === 0 ? sql`SELECT NULL::VARCHAR, NULL::VARCHAR WHERE FALSE` : sql`VALUES ${wantedRows(groups)}`}
),
writing AS (
  SELECT w.method, w.key, w.domain_key, w.name_key
  FROM unmatched_writings AS w
  JOIN wanted USING (method, key)
),
written AS (
  SELECT method, key, replace(name_key, ' ', '') AS text FROM writing
  UNION
  SELECT method, key, replace(split_part(domain_key, '.', 1), '-', '') FROM writing
),
borne AS MATERIALIZED (
  SELECT account_id, replace(key, ' ', '') AS text FROM account_bearers WHERE method = 'name'
  UNION ALL
  SELECT account_id, replace(split_part(key, '.', 1), '-', '') FROM account_bearers WHERE method = 'domain'
),
near AS (
  SELECT w.method, w.key, b.account_id, max(jaro_winkler_similarity(w.text, b.text)) AS similarity
  FROM written AS w
  JOIN borne AS b ON w.text[1] = b.text[1]
  GROUP BY w.method, w.key, b.account_id
  HAVING similarity >= ${SUGGESTION_SIMILARITY}
)
SELECT n.method, n.key, n.account_id, a.account_name, n.similarity
FROM near AS n
JOIN accounts AS a USING (account_id)
QUALIFY row_number() OVER (
  PARTITION BY n.method, n.key ORDER BY n.similarity DESC, a.account_name, n.account_id
) <= ${SUGGESTION_COUNT}
ORDER BY n.method, n.key, n.similarity DESC, a.account_name, n.account_id`,
};

function wantedRows(groups: AccountSuggestionsParams['groups']) {
  return joined(
    groups.map(({ method, key }) => sql`(${method}, ${key})`),
    ', ',
  );
}
