import * as v from 'valibot';
import { STANDINGS } from '../domain/standings';
import { sql } from '../engine/sql';
import { amongChosen, type Filtered } from './choice';
import type { Question } from './question';

const row = v.object({
  account_id: v.string(),
  account_name: v.string(),
  standing: v.picklist(STANDINGS),
  reasons: v.array(v.string()),
  revenue: v.nullable(v.number()),
  strategic_value: v.nullable(v.number()),
  current_sentiment: v.nullable(v.number()),
  /** The account's segments: the dimension of each, and the segment at the same place. */
  dimensions: v.array(v.string()),
  segments: v.array(v.string()),
});

export type PlanCandidate = v.InferOutput<typeof row>;

export const planCandidatesQuestion: Question<Filtered, PlanCandidate> = {
  name: 'plan-candidates',
  title: 'Which accounts can be recruited, and in which segments would they count?',
  row,
  sql: ({ filters }) => sql`WITH recruitable AS (
  SELECT s.*
  FROM standing AS s
  ${amongChosen(filters)}  WHERE
    s.standing = 'hidden gem'
    OR (s.standing = 'in pipeline' AND NOT list_has_any(s.reasons, ['exiting', 'unhappy', 'hot incident']))
),
member AS (
  SELECT
    m.account_no,
    list(g.dimension ORDER BY g.dimension, g.segment) AS dimensions,
    list(g.segment ORDER BY g.dimension, g.segment) AS segments
  FROM segment_members AS m
  JOIN segments AS g USING (segment_no)
  SEMI JOIN recruitable USING (account_no)
  WHERE m.is_known
  GROUP BY m.account_no
)
SELECT
  r.account_id,
  r.account_name,
  r.standing,
  r.reasons,
  r.revenue,
  r.strategic_value,
  r.current_sentiment,
  coalesce(m.dimensions, []) AS dimensions,
  coalesce(m.segments, []) AS segments
FROM recruitable AS r
LEFT JOIN member AS m USING (account_no)
ORDER BY r.account_id`,
};
