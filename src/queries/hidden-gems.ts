import * as v from 'valibot';
import { sql } from '../engine/sql';
import { amongChosen, type Filtered } from './choice';
import type { Question } from './question';

const row = v.object({
  account_id: v.string(),
  account_name: v.string(),
  revenue: v.nullable(v.number()),
  strategic_value: v.nullable(v.number()),
  current_sentiment: v.nullable(v.number()),
  interval_low: v.nullable(v.number()),
  interval_high: v.nullable(v.number()),
  responses: v.number(),
});

export type HiddenGem = v.InferOutput<typeof row>;

export const hiddenGemsQuestion: Question<Filtered, HiddenGem> = {
  name: 'hidden-gems',
  title: 'Which accounts that nobody nominated are happy and strategic, the most promising first?',
  row,
  sql: ({ filters }) => sql`SELECT
  s.account_id,
  s.account_name,
  s.revenue,
  s.strategic_value,
  s.current_sentiment,
  t.interval_low,
  t.interval_high,
  t.responses
FROM standing AS s
JOIN account_sentiment AS t USING (account_no)
${amongChosen(filters)}WHERE s.standing = 'hidden gem'
ORDER BY s.strategic_value * s.current_sentiment DESC, s.account_name, s.account_id`,
};
