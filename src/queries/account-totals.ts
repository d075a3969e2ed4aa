import * as v from 'valibot';
import { sql } from '../engine/sql';
import { type AccountOrder, listedAccounts } from './account-order';
import type { Question } from './question';

const row = v.object({
  accounts: v.number(),
  claimed: v.number(),
  ready: v.number(),
  land_mines: v.number(),
  gems: v.number(),
});

export type AccountTotals = v.InferOutput<typeof row>;

export const accountTotalsQuestion: Question<
  Pick<AccountOrder, 'filters' | 'search'>,
  AccountTotals
> = {
  name: 'account-totals',
  title: 'How many accounts are listed, and how many of them are claimed and ready?',
  row,
  sql: (params) => sql`SELECT
  count(*)::INTEGER AS accounts,
  count(*) FILTER (WHERE s.programme_stage = 'claimed')::INTEGER AS claimed,
  count(*) FILTER (WHERE s.standing = 'ready')::INTEGER AS ready,
  count(*) FILTER (WHERE s.standing = 'land mine')::INTEGER AS land_mines,
  count(*) FILTER (WHERE s.standing = 'hidden gem')::INTEGER AS gems
${listedAccounts(params)}`,
};
