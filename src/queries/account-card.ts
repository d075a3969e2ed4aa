import * as v from 'valibot';
import { FRESHNESS, STANDINGS } from '../domain/standings';
import { sql } from '../engine/sql';
import type { Question } from './question';

const row = v.object({
  account_id: v.string(),
  account_name: v.string(),
  programme_stage: v.string(),
  standing: v.picklist(STANDINGS),
  reasons: v.array(v.string()),
  revenue: v.nullable(v.number()),
  strategic_value: v.nullable(v.number()),
  current_sentiment: v.nullable(v.number()),
  interval_low: v.nullable(v.number()),
  interval_high: v.nullable(v.number()),
  responses: v.number(),
  effective_n: v.number(),
  freshness: v.picklist(FRESHNESS),
  newest_relationship_at: v.nullable(v.string()),
  newest_severe_at: v.nullable(v.string()),
  last_used_at: v.nullable(v.string()),
  uses_90d: v.number(),
  uses_365d: v.number(),
  trend: v.nullable(v.number()),
  relationship_sentiment: v.nullable(v.number()),
  transactional_sentiment: v.nullable(v.number()),
  honeymoon: v.boolean(),
  recovered: v.boolean(),
  open_opportunities: v.number(),
  open_pipeline: v.number(),
  domain: v.nullable(v.string()),
  owner: v.nullable(v.string()),
  country: v.nullable(v.string()),
  customer_since: v.nullable(v.string()),
  parent_id: v.nullable(v.string()),
  parent_name: v.nullable(v.string()),
  file_name: v.string(),
  source_row: v.number(),
});

export type AccountCard = v.InferOutput<typeof row>;

export const accountCardQuestion: Question<{ account_id: string }, AccountCard> = {
  name: 'account-card',
  title: 'What is known of this account, and why does it stand where it stands?',
  row,
  sql: ({ account_id }) => sql`SELECT
  s.account_id,
  s.account_name,
  s.programme_stage,
  s.standing,
  s.reasons,
  s.revenue,
  s.strategic_value,
  s.current_sentiment,
  t.interval_low,
  t.interval_high,
  t.responses,
  t.effective_n,
  s.freshness,
  t.newest_relationship_at,
  i.newest_severe_at,
  u.last_used_at,
  u.uses_90d,
  u.uses_365d,
  t.trend,
  t.relationship_sentiment,
  t.transactional_sentiment,
  t.honeymoon,
  i.recovered,
  coalesce(d.open_opportunities, 0) AS open_opportunities,
  coalesce(d.open_pipeline, 0) AS open_pipeline,
  nullif(web_host(a.domain), '') AS domain,
  nullif(a.owner, '') AS owner,
  nullif(a.country, '') AS country,
  a.customer_since,
  p.account_id AS parent_id,
  p.account_name AS parent_name,
  f.file_name,
  a.source_row
FROM standing AS s
JOIN account_sentiment AS t USING (account_no)
JOIN account_incidents AS i USING (account_no)
JOIN account_uses AS u USING (account_no)
JOIN accounts AS a USING (account_no)
JOIN imports AS f ON f.import_id = a.import_id
LEFT JOIN account_demand AS d USING (account_no)
LEFT JOIN accounts AS p ON crm_id(p.account_id) = a.parent_account_id
WHERE s.account_id = ${account_id}`,
};
