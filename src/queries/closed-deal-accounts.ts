import * as v from 'valibot';
import { STANDINGS } from '../domain/standings';
import { sql } from '../engine/sql';
import type { Filtered } from './choice';
import { closedOpportunities } from './influence';
import type { Question } from './question';

const row = v.object({
  account_id: v.string(),
  account_name: v.string(),
  standing: v.picklist(STANDINGS),
  closed: v.number(),
  won: v.number(),
});

export type ClosedDealAccount = v.InferOutput<typeof row>;

export interface ClosedDealParams extends Filtered {
  /** Whether a reference was used for the opportunities. */
  isUsed: boolean;
}

export const closedDealAccountsQuestion: Question<ClosedDealParams, ClosedDealAccount> = {
  name: 'closed-deal-accounts',
  title: 'Whose opportunities closed with a reference, or without one, and how many were won?',
  row,
  sql: ({ filters, isUsed }) => sql`WITH ${closedOpportunities(filters)}
SELECT
  s.account_id,
  s.account_name,
  s.standing,
  count(*)::INTEGER AS closed,
  count(*) FILTER (WHERE c.is_won)::INTEGER AS won
FROM closed AS c
JOIN standing AS s USING (account_no)
WHERE c.is_used = ${isUsed}
GROUP BY s.account_id, s.account_name, s.standing
ORDER BY closed DESC, s.account_name, s.account_id`,
};
