import * as v from 'valibot';
import { sql } from '../engine/sql';
import { coverageAmong } from './choice';
import type { CoverageParams } from './coverage-rows';
import type { Question } from './question';

const row = v.object({
  coverage: v.nullable(v.number()),
  claimed_coverage: v.nullable(v.number()),
  open_pipeline: v.nullable(v.number()),
});

export type PipelineCoverage = v.InferOutput<typeof row>;

export const pipelineCoverageQuestion: Question<CoverageParams, PipelineCoverage> = {
  name: 'pipeline-coverage',
  title: 'What share of the open pipeline do ready references cover, and claimed ones?',
  row,
  sql: ({ filters, dimension }) => sql`SELECT
  sum(open_pipeline * coverage) / nullif(sum(open_pipeline), 0) AS coverage,
  sum(open_pipeline * claimed_coverage) / nullif(sum(open_pipeline), 0) AS claimed_coverage,
  sum(open_pipeline) AS open_pipeline
FROM ${coverageAmong(filters)}
-- Segments without need are in neither sum.
WHERE dimension = ${dimension} AND target > 0`,
};
