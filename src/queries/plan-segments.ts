import * as v from 'valibot';
import { DEMAND_BASES } from '../domain/plan';
import { sql } from '../engine/sql';
import { coverageAmong, type Filtered } from './choice';
import type { Question } from './question';

const row = v.object({
  dimension: v.string(),
  segment: v.string(),
  target: v.number(),
  ready: v.number(),
  gap: v.number(),
  open_opportunities: v.number(),
  open_pipeline: v.number(),
  /** What demand is counted by in this dimension. */
  demand_basis: v.picklist(DEMAND_BASES),
  /** The share (0–1) of the demand of all segments of the dimension that need references; 0 without need. */
  demand_share: v.number(),
  /** How much the dimension counts, by the settings. */
  dimension_weight: v.number(),
  /** Whether the strategy says anything of the dimension. */
  is_in_strategy: v.boolean(),
});

export type PlanSegmentRow = v.InferOutput<typeof row>;

export const planSegmentsQuestion: Question<Filtered, PlanSegmentRow> = {
  name: 'plan-segments',
  title: 'What does each segment need, what has it, and how much of the demand is it?',
  row,
  sql: ({ filters }) => sql`WITH need AS (
  SELECT
    dimension,
    segment,
    target,
    ready,
    gap,
    open_opportunities,
    open_pipeline,
    sum(open_pipeline) FILTER (WHERE target > 0) OVER (PARTITION BY dimension) AS whole_pipeline,
    sum(open_opportunities) FILTER (WHERE target > 0) OVER (PARTITION BY dimension) AS whole_count
  FROM ${coverageAmong(filters)}
  WHERE target IS NOT NULL
),
demanded AS (
  -- Amounts where there are any, else opportunities, else every segment that needs references alike.
  SELECT
    *,
    CASE
      WHEN whole_pipeline > 0 THEN 'open pipeline'
      WHEN whole_count > 0 THEN 'open opportunities'
      ELSE 'segments'
    END AS demand_basis,
    CASE
      WHEN target = 0 THEN 0
      WHEN whole_pipeline > 0 THEN open_pipeline
      WHEN whole_count > 0 THEN open_opportunities
      ELSE 1
    END AS demand
  FROM need
)
SELECT
  d.dimension,
  d.segment,
  d.target,
  d.ready,
  d.gap,
  d.open_opportunities,
  d.open_pipeline,
  d.demand_basis,
  coalesce(d.demand / nullif(sum(d.demand) OVER (PARTITION BY d.dimension), 0), 0)::DOUBLE AS demand_share,
  coalesce((SELECT any_value(w.weight) FROM chosen_weights AS w WHERE w.dimension = d.dimension), 1)::DOUBLE AS dimension_weight,
  EXISTS (FROM strategy AS y WHERE y.dimension = d.dimension) AS is_in_strategy
FROM demanded AS d
ORDER BY d.dimension, d.open_pipeline DESC, d.segment`,
};
