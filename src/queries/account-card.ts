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
  f.file_name,
  a.source_row
FROM standing AS s
JOIN account_sentiment AS t USING (account_no)
JOIN account_incidents AS i USING (account_no)
JOIN account_uses AS u USING (account_no)
JOIN accounts AS a USING (account_no)
JOIN imports AS f ON f.import_id = a.import_id
WHERE s.account_id = ${account_id}`,
};
