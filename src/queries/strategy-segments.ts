import * as v from 'valibot';
import { sql } from '../engine/sql';
import type { Question } from './question';

const row = v.object({
  dimension: v.string(),
  segment: v.string(),
  /** Direction, priority and target of the strategy in force; null where it has no such row. */
  direction: v.nullable(v.picklist(['grow', 'hold', 'exit'])),
  priority: v.nullable(v.number()),
  target: v.nullable(v.number()),
  claimed: v.number(),
  ready: v.number(),
  open_opportunities: v.number(),
  open_pipeline: v.number(),
  /** The priority derived from open pipeline; null where none can be. */
  derived_priority: v.nullable(v.number()),
});

export type StrategySegment = v.InferOutput<typeof row>;

export const strategySegmentsQuestion: Question<Record<string, never>, StrategySegment> = {
  name: 'strategy-segments',
  title: 'What does the strategy say of each segment, and what is there?',
  row,
  sql: () => sql`SELECT
  c.dimension,
  c.segment,
  s.direction,
  s.priority,
  s.target,
  c.claimed,
  c.ready,
  c.open_opportunities,
  c.open_pipeline,
  CASE
    WHEN c.dimension NOT IN ('topic', 'format')
      THEN 100 * c.open_pipeline / nullif(max(c.open_pipeline) OVER (PARTITION BY c.dimension), 0)
  END AS derived_priority
FROM coverage AS c
LEFT JOIN strategy AS s USING (dimension, segment)
WHERE c.segment <> 'unknown' OR s.direction IS NOT NULL
ORDER BY c.dimension, c.open_pipeline DESC, c.segment`,
};
