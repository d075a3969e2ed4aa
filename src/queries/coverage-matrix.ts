import * as v from 'valibot';
import { sql } from '../engine/sql';
import { amongChosen, coverageAmong } from './choice';
import type { CoverageParams } from './coverage-rows';
import type { Question } from './question';

const row = v.object({
  /** Of the dimension. */
  segment: v.string(),
  /** Of the dimension that crosses it. */
  crossed_segment: v.string(),
  target: v.nullable(v.number()),
  claimed: v.number(),
  ready: v.number(),
  candidates: v.number(),
  gems: v.number(),
  open_opportunities: v.number(),
  open_pipeline: v.number(),
  gap: v.nullable(v.number()),
  coverage: v.nullable(v.number()),
  claimed_coverage: v.nullable(v.number()),
});

export type CoverageCell = v.InferOutput<typeof row>;

export interface CoverageMatrixParams extends CoverageParams {
  /** The dimension whose segments cross those of the first. */
  crossed: string;
  /** How many segments of each dimension, those with the most open pipeline. */
  most: number;
}

export const coverageMatrixQuestion: Question<CoverageMatrixParams, CoverageCell> = {
  name: 'coverage-matrix',
  title: 'How well do ready references cover each pair of segments of two dimensions?',
  row,
  // A cell is what coverage_of says of the crossed dimension among the accounts of the segment.
  sql: ({ filters, dimension, crossed, most }) => sql`WITH line AS (
  SELECT s.segment_no, c.dimension, c.segment, row_number() OVER largest AS place
  FROM ${coverageAmong(filters)} AS c
  JOIN segments AS s USING (dimension, segment)
  WHERE c.dimension IN (${dimension}, ${crossed})
  WINDOW largest AS (
    PARTITION BY c.dimension ORDER BY c.segment = 'unknown', c.open_pipeline DESC, c.segment
  )
),
account AS (
  SELECT
    account_no,
    programme_stage = 'claimed' AS is_claimed,
    standing = 'ready' AS is_ready,
    standing = 'in pipeline' AND NOT list_has_any(reasons, ['exiting', 'unhappy', 'hot incident']) AS is_candidate,
    standing = 'hidden gem' AS is_gem,
    d.open_opportunities,
    d.open_pipeline
  FROM standing
  LEFT JOIN account_demand AS d USING (account_no)
  ${amongChosen(filters)}),
counted AS (
  SELECT
    r.segment_no,
    c.segment_no AS crossed_no,
    count(*) FILTER (WHERE a.is_claimed) AS claimed,
    count(*) FILTER (WHERE a.is_ready) AS ready,
    count(*) FILTER (WHERE a.is_candidate) AS candidates,
    count(*) FILTER (WHERE a.is_gem) AS gems,
    sum(a.open_opportunities) AS open_opportunities,
    sum(a.open_pipeline) AS open_pipeline
  FROM account AS a
  JOIN segment_members AS r USING (account_no)
  JOIN segment_members AS c USING (account_no)
  SEMI JOIN (FROM line WHERE dimension = ${dimension} AND place <= ${most}) AS l ON l.segment_no = r.segment_no
  SEMI JOIN (FROM line WHERE dimension = ${crossed} AND place <= ${most}) AS k ON k.segment_no = c.segment_no
  GROUP BY r.segment_no, c.segment_no
),
cell AS (
  SELECT
    l.segment,
    k.segment AS crossed_segment,
    l.place,
    k.place AS crossed_place,
    segment_target(k.segment, NULL, NULL, n.open_opportunities, p.opportunities_per_reference) AS target,
    coalesce(n.claimed, 0)::INTEGER AS claimed,
    coalesce(n.ready, 0)::INTEGER AS ready,
    coalesce(n.candidates, 0)::INTEGER AS candidates,
    coalesce(n.gems, 0)::INTEGER AS gems,
    coalesce(n.open_opportunities, 0)::INTEGER AS open_opportunities,
    coalesce(n.open_pipeline, 0)::DOUBLE AS open_pipeline
  FROM line AS l
  CROSS JOIN line AS k
  CROSS JOIN settings AS p
  LEFT JOIN counted AS n ON n.segment_no = l.segment_no AND n.crossed_no = k.segment_no
  WHERE l.dimension = ${dimension} AND l.place <= ${most} AND k.dimension = ${crossed} AND k.place <= ${most}
)
SELECT
  * EXCLUDE (place, crossed_place),
  -- CASE, because least and greatest pass over NULL.
  CASE WHEN target IS NOT NULL THEN greatest(0, target - ready) END AS gap,
  CASE WHEN target > 0 THEN least(1, ready / target) END AS coverage,
  CASE WHEN target > 0 THEN least(1, claimed / target) END AS claimed_coverage
FROM cell
ORDER BY place, crossed_place`,
};
