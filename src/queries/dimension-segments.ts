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
  sql: () => sql`SELECT c.dimension, c.segment, count(m.account_id)::INTEGER AS accounts
FROM coverage AS c
LEFT JOIN account_memberships AS m USING (dimension, segment)
GROUP BY c.dimension, c.segment
ORDER BY c.dimension, c.segment = 'unknown', accounts DESC, c.segment`,
};
