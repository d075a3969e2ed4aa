import * as v from 'valibot';
import { sql } from '../engine/sql';
import type { Question } from './question';

const row = v.object({
  account_id: v.string(),
  account_name: v.string(),
  domain: v.nullable(v.string()),
});

export type FoundAccount = v.InferOutput<typeof row>;

export interface AccountSearchParams {
  /** Part of a name or a domain in any case, with or without accents, or a whole id. */
  text: string;
  limit: number;
}

export const accountSearchQuestion: Question<AccountSearchParams, FoundAccount> = {
  name: 'account-search',
  title: 'Which accounts have this in their name or domain, or bear this id?',
  row,
  sql: ({ text, limit }) => sql`WITH search AS (
  SELECT strip_accents(lower(trim(${text}))) AS text, crm_id(${text}) AS id
),
folded AS (
  SELECT account_id, account_name, domain, strip_accents(lower(account_name)) AS name
  FROM accounts
)
SELECT f.account_id, f.account_name, nullif(web_host(f.domain), '') AS domain
FROM folded AS f
CROSS JOIN search AS s
WHERE contains(f.name, s.text) OR contains(lower(f.domain), s.text) OR crm_id(f.account_id) = s.id
ORDER BY
  -- The id, then names that begin with the text, then those with it elsewhere.
  coalesce(crm_id(f.account_id) = s.id, FALSE) DESC,
  starts_with(f.name, s.text) DESC,
  contains(f.name, s.text) DESC,
  f.name,
  f.account_id
LIMIT ${limit}`,
};
