import * as v from 'valibot';
import { sql } from '../engine/sql';
import { amongChosen, type Filtered } from './choice';
import type { Question } from './question';

const row = v.object({
  account_id: v.string(),
  account_name: v.string(),
  last_used_at: v.nullable(v.string()),
  revenue: v.nullable(v.number()),
  strategic_value: v.nullable(v.number()),
  current_sentiment: v.nullable(v.number()),
});

export type IdleReference = v.InferOutput<typeof row>;

export const idleReferencesQuestion: Question<Filtered, IdleReference> = {
  name: 'idle-references',
  title: 'Which ready references were not used for a year, largest first?',
  row,
  sql: ({ filters }) => sql`SELECT
  s.account_id,
  s.account_name,
  u.last_used_at,
  s.revenue,
  s.strategic_value,
  s.current_sentiment
FROM standing AS s
JOIN account_uses AS u USING (account_no)
${amongChosen(filters)}WHERE s.standing = 'ready' AND u.uses_365d = 0
ORDER BY s.revenue DESC NULLS LAST, s.account_id`,
};
