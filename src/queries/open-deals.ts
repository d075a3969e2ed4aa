import * as v from 'valibot';
import { sql } from '../engine/sql';
import type { Question } from './question';

const row = v.object({
  opportunity_id: v.string(),
  name: v.nullable(v.string()),
  amount: v.nullable(v.number()),
  currency: v.nullable(v.string()),
});

export type OpenDeal = v.InferOutput<typeof row>;

export const openDealsQuestion: Question<{ account_id: string }, OpenDeal> = {
  name: 'open-deals',
  title: 'Which deals are open with this account, the largest first?',
  row,
  sql: ({ account_id }) => sql`SELECT opportunity_id, name, amount::DOUBLE AS amount, currency
FROM open_opportunities
WHERE account_id = ${account_id}
ORDER BY usable_amount DESC NULLS LAST, opportunity_id`,
};
