import * as v from 'valibot';
import { sql } from '../engine/sql';
import { coverageAmong, type Filtered } from './choice';
import type { Question } from './question';

const row = v.object({
  segment: v.string(),
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

export type CoverageRow = v.InferOutput<typeof row>;

export interface CoverageParams extends Filtered {
  dimension: string;
}

export const coverageQuestion: Question<CoverageParams, CoverageRow> = {
  name: 'coverage-rows',
  title: 'How well do ready references cover each segment?',
  row,
  sql: ({ filters, dimension }) => sql`SELECT * EXCLUDE (dimension)
FROM ${coverageAmong(filters)}
WHERE dimension = ${dimension}
ORDER BY segment = 'unknown', open_pipeline DESC, segment`,
};
