import * as v from 'valibot';
import { sql } from '../engine/sql';
import { coverageAmong, type Filtered } from './choice';
import type { Question } from './question';

const row = v.object({
  dimension: v.string(),
  /** The share (0–1) of the open pipeline that ready references cover; NULL where there is no need. */
  coverage: v.nullable(v.number()),
  claimed_coverage: v.nullable(v.number()),
});

export type CoverageShare = v.InferOutput<typeof row>;

export const coverageSharesQuestion: Question<Filtered, CoverageShare> = {
  name: 'coverage-shares',
  title: 'What share of the open pipeline is covered, by each dimension?',
  row,
  sql: ({ filters }) => sql`SELECT
  dimension,
  sum(open_pipeline * coverage) FILTER (WHERE target > 0)
  / nullif(sum(open_pipeline) FILTER (WHERE target > 0), 0) AS coverage,
  sum(open_pipeline * claimed_coverage) FILTER (WHERE target > 0)
  / nullif(sum(open_pipeline) FILTER (WHERE target > 0), 0) AS claimed_coverage
FROM ${coverageAmong(filters)}
GROUP BY dimension
ORDER BY dimension`,
};
