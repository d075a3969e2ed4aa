import * as v from 'valibot';
import { FRESHNESS, STANDINGS } from '../domain/standings';
import { sql } from '../engine/sql';
import { type AccountOrder, listedAccounts, listOrder } from './account-order';
import type { Question } from './question';

const row = v.object({
  account_id: v.string(),
  account_name: v.string(),
  domain: v.nullable(v.string()),
  standing: v.picklist(STANDINGS),
  reasons: v.array(v.string()),
  revenue: v.nullable(v.number()),
  strategic_value: v.nullable(v.number()),
  current_sentiment: v.nullable(v.number()),
  interval_low: v.nullable(v.number()),
  interval_high: v.nullable(v.number()),
  freshness: v.picklist(FRESHNESS),
  newest_relationship_at: v.nullable(v.string()),
  responses: v.number(),
  trend: v.nullable(v.number()),
  programme_stage: v.string(),
  uses_90d: v.number(),
  uses_365d: v.number(),
  last_used_at: v.nullable(v.string()),
  owner: v.nullable(v.string()),
  industry: v.nullable(v.string()),
  region: v.nullable(v.string()),
  size_band: v.nullable(v.string()),
  segment: v.nullable(v.string()),
  country: v.nullable(v.string()),
  customer_since: v.nullable(v.string()),
  /** How many accounts of the list stand before the first row of this answer. */
  skipped: v.number(),
});

export type ListedAccount = v.InferOutput<typeof row>;

export interface AccountListParams extends AccountOrder {
  /** How many at most; null for all. */
  limit: number | null;
  skipped: number;
}

export const accountListQuestion: Question<AccountListParams, ListedAccount> = {
  name: 'account-list',
  title: 'Which accounts are there, where does each stand, and what is known of it?',
  row,
  sql: (params) => sql`SELECT
  s.account_id,
  s.account_name,
  nullif(web_host(a.domain), '') AS domain,
  s.standing,
  s.reasons,
  s.revenue,
  s.strategic_value,
  s.current_sentiment,
  t.interval_low,
  t.interval_high,
  s.freshness,
  t.newest_relationship_at,
  t.responses,
  t.trend,
  s.programme_stage,
  s.uses_90d,
  u.uses_365d,
  u.last_used_at,
  nullif(a.owner, '') AS owner,
  nullif(a.industry, '') AS industry,
  nullif(a.region, '') AS region,
  a.size_band,
  nullif(a.segment, '') AS segment,
  nullif(a.country, '') AS country,
  a.customer_since,
  ${params.skipped} AS skipped
${listedAccounts(params)}${listOrder(params)}
LIMIT ${params.limit} OFFSET ${params.skipped}`,
};
