import * as v from 'valibot';
import { FRESHNESS, STANDINGS } from '../domain/standings';
import { MOST_MARKS } from '../domain/value-map';
import { type Sql, sql } from '../engine/sql';
import { amongChosen, type Filtered } from './choice';
import type { Question } from './question';

/** An account with all that its mark shows. */
export const mappedAccountRow = v.object({
  account_id: v.string(),
  account_name: v.string(),
  strategic_value: v.nullable(v.number()),
  current_sentiment: v.nullable(v.number()),
  interval_low: v.nullable(v.number()),
  interval_high: v.nullable(v.number()),
  revenue: v.nullable(v.number()),
  standing: v.picklist(STANDINGS),
  freshness: v.picklist(FRESHNESS),
  responses: v.number(),
});

export type MappedAccount = v.InferOutput<typeof mappedAccountRow>;

/** The columns of an account on the map, of `standing AS s` and `account_sentiment AS t`. */
export const MAPPED_ACCOUNT: Sql = sql`s.account_id,
  s.account_name,
  s.strategic_value,
  s.current_sentiment,
  t.interval_low,
  t.interval_high,
  s.revenue,
  s.standing,
  s.freshness,
  t.responses`;

/** As many of the accounts, the largest first, as can be drawn one by one. */
export const accountMapQuestion: Question<Filtered, MappedAccount> = {
  name: 'account-map',
  title: 'Where does each account stand by strategic value and current sentiment?',
  row: mappedAccountRow,
  sql: ({ filters }) => sql`SELECT
  ${MAPPED_ACCOUNT}
FROM standing AS s
JOIN account_sentiment AS t USING (account_no)
${amongChosen(filters)}ORDER BY s.revenue DESC NULLS LAST, s.account_id
LIMIT ${MOST_MARKS}`,
};
