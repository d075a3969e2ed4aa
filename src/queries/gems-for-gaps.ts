import * as v from 'valibot';
import { sql } from '../engine/sql';
import { amongChosen, coverageAmong } from './choice';
import type { CoverageParams } from './coverage-rows';
import type { Question } from './question';

const row = v.object({
  segment: v.string(),
  target: v.number(),
  ready: v.number(),
  gap: v.number(),
  open_pipeline: v.number(),
  account_id: v.string(),
  account_name: v.string(),
});

export type GemForGap = v.InferOutput<typeof row>;

export const gemsForGapsQuestion: Question<CoverageParams, GemForGap> = {
  name: 'gems-for-gaps',
  title: 'Which hidden gems would fill which gap, the one with the most demand behind it first?',
  row,
  sql: ({ filters, dimension }) => sql`SELECT
  c.segment,
  c.target,
  c.ready,
  c.gap,
  c.open_pipeline,
  s.account_id,
  s.account_name
FROM standing AS s
JOIN account_memberships AS m USING (account_no)
JOIN ${coverageAmong(filters)} AS c ON c.dimension = m.dimension AND c.segment = m.segment
${amongChosen(filters)}WHERE s.standing = 'hidden gem' AND m.dimension = ${dimension} AND c.gap > 0
ORDER BY
  c.gap * c.open_pipeline DESC,
  c.segment,
  s.strategic_value * s.current_sentiment DESC,
  s.account_name,
  s.account_id`,
};
