import * as v from 'valibot';
import { sql } from '../engine/sql';
import type { Question } from './question';

const row = v.object({
  dimension: v.string(),
  segment: v.string(),
  accounts: v.number(),
});

export type DimensionSegment = v.InferOutput<typeof row>;

export const dimensionSegmentsQuestion: Question<Record<string, never>, DimensionSegment> = {
  name: 'dimension-segments',
  title: 'Which dimensions and segments are there, with how many accounts?',
  row,
  sql: () => sql`SELECT c.dimension, c.segment, coalesce(m.accounts, 0)::INTEGER AS accounts
FROM coverage AS c
JOIN segments AS s USING (dimension, segment)
LEFT JOIN (
  SELECT segment_no, count(*) AS accounts FROM segment_members GROUP BY segment_no
) AS m USING (segment_no)
ORDER BY c.dimension, c.segment = 'unknown', accounts DESC, c.segment`,
};
