import * as v from 'valibot';
import { STANDINGS } from '../domain/standings';
import { sql } from '../engine/sql';
import { amongChosen, type Filtered } from './choice';
import type { Question } from './question';

/** As what an account counts in coverage; one that only brings demand has open opportunities and no more. */
export const COVERAGE_PARTS = ['claimed', 'candidate', 'gem', 'demand'] as const;

const row = v.object({
  account_id: v.string(),
  account_name: v.string(),
  part: v.picklist(COVERAGE_PARTS),
  standing: v.picklist(STANDINGS),
  reasons: v.array(v.string()),
  strategic_value: v.nullable(v.number()),
  current_sentiment: v.nullable(v.number()),
  open_opportunities: v.number(),
  open_pipeline: v.number(),
});

export type SegmentAccount = v.InferOutput<typeof row>;

export const segmentAccountsQuestion: Question<Filtered, SegmentAccount> = {
  name: 'segment-accounts',
  title: 'Which accounts does coverage count here, and as what?',
  row,
  sql: ({ filters }) => sql`SELECT
  s.account_id,
  s.account_name,
  CASE
    WHEN s.programme_stage = 'claimed' THEN 'claimed'
    WHEN s.standing = 'hidden gem' THEN 'gem'
    WHEN s.standing = 'in pipeline' AND NOT list_has_any(s.reasons, ['exiting', 'unhappy', 'hot incident'])
      THEN 'candidate'
    ELSE 'demand'
  END AS part,
  s.standing,
  s.reasons,
  s.strategic_value,
  s.current_sentiment,
  coalesce(d.open_opportunities, 0) AS open_opportunities,
  coalesce(d.open_pipeline, 0) AS open_pipeline
FROM standing AS s
LEFT JOIN account_demand AS d USING (account_no)
${amongChosen(filters)}WHERE part <> 'demand' OR d.open_opportunities > 0
ORDER BY
  list_position(${COVERAGE_PARTS}, part),
  s.standing <> 'ready',
  CASE WHEN part = 'demand' THEN d.open_pipeline ELSE s.revenue END DESC NULLS LAST,
  s.account_id`,
};
