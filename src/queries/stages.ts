import * as v from 'valibot';
import { NOMINATION_STAGES } from '../domain/programme-datasets';
import { DECISION_DAYS } from '../domain/settings';
import { sql } from '../engine/sql';
import { amongChosen, type Filtered } from './choice';
import type { Question } from './question';

const row = v.object({
  stage: v.picklist(NOMINATION_STAGES),
  nominations: v.number(),
  /** Half of those with a date are longer in the stage. */
  median_days: v.nullable(v.number()),
  /** Those that wait for a decision too long. */
  overdue: v.number(),
});

export type StageCount = v.InferOutput<typeof row>;

export const stagesQuestion: Question<Filtered, StageCount> = {
  name: 'stages',
  title: 'How many nominations are in which stage, for how long, and how many wait too long?',
  row,
  sql: ({ filters }) => sql`WITH timed AS (
  SELECT
    n.stage,
    n.stage IN ('nominated', 'vetting') AS is_undecided,
    date_diff(
      'day',
      CASE
        WHEN is_undecided THEN n.nominated_at
        WHEN n.stage IN ('approved', 'active') THEN n.approved_at
      END,
      s.as_of
    ) AS days
  FROM current_nominations AS n
  CROSS JOIN settings AS s
  ${amongChosen(filters)}),
stage AS (
  SELECT unnest(${NOMINATION_STAGES}) AS stage, unnest(range(${NOMINATION_STAGES.length})) AS position
)
SELECT
  stage,
  count(t.stage)::INTEGER AS nominations,
  median(t.days) AS median_days,
  count(*) FILTER (WHERE t.is_undecided AND t.days > ${DECISION_DAYS})::INTEGER AS overdue
FROM stage
LEFT JOIN timed AS t USING (stage)
GROUP BY stage, position
ORDER BY position`,
};
