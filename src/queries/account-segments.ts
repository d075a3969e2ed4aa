import * as v from 'valibot';
import { sql } from '../engine/sql';
import type { Question } from './question';

const row = v.object({
  dimension: v.string(),
  segment: v.string(),
  /** What the strategy wants there; null where it says nothing of the dimension. */
  direction: v.nullable(v.string()),
  priority: v.nullable(v.number()),
});

export type AccountSegment = v.InferOutput<typeof row>;

export const accountSegmentsQuestion: Question<{ account_id: string }, AccountSegment> = {
  name: 'account-segments',
  title: 'In which segments does this account stand, and what does the strategy want there?',
  row,
  sql: ({ account_id }) => sql`SELECT m.dimension, m.segment, p.direction, p.priority
FROM account_memberships AS m
LEFT JOIN segment_priorities AS p USING (segment_no)
WHERE m.account_id = ${account_id} AND m.is_known
ORDER BY m.dimension, m.segment`,
};
