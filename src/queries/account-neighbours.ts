import * as v from 'valibot';
import { sql } from '../engine/sql';
import { type AccountOrder, listedAccounts, listOrder } from './account-order';
import type { Question } from './question';

const row = v.object({
  /** The place of the account in the list, from 1. */
  place: v.number(),
  accounts: v.number(),
  previous_id: v.nullable(v.string()),
  previous_name: v.nullable(v.string()),
  next_id: v.nullable(v.string()),
  next_name: v.nullable(v.string()),
});

export type AccountNeighbours = v.InferOutput<typeof row>;

export const accountNeighboursQuestion: Question<
  AccountOrder & { account_id: string },
  AccountNeighbours
> = {
  name: 'account-neighbours',
  title: 'Which accounts stand before and after this one in the list?',
  row,
  sql: ({ account_id, ...order }) => sql`WITH placed AS (
  SELECT
    s.account_id,
    row_number() OVER list AS place,
    count(*) OVER () AS accounts,
    lag(s.account_id) OVER list AS previous_id,
    lag(s.account_name) OVER list AS previous_name,
    lead(s.account_id) OVER list AS next_id,
    lead(s.account_name) OVER list AS next_name
  ${listedAccounts(order)}WINDOW list AS (${listOrder(order)})
)
SELECT place::INTEGER AS place, accounts::INTEGER AS accounts, previous_id, previous_name, next_id, next_name
FROM placed
WHERE account_id = ${account_id}`,
};
