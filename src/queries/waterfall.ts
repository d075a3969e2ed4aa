import * as v from 'valibot';
import { CHECKS } from '../domain/standings';
import { sql } from '../engine/sql';
import { amongChosen, type Filtered } from './choice';
import type { Question } from './question';

const row = v.object({
  step: v.picklist(['claimed', ...CHECKS, 'ready']),
  count: v.number(),
});

export type WaterfallStep = v.InferOutput<typeof row>;

export const waterfallQuestion: Question<Filtered, WaterfallStep> = {
  name: 'waterfall',
  title: 'Of the claimed references, how many fail which check first, and how many are ready?',
  row,
  sql: ({ filters }) => sql`WITH claimed AS (
  SELECT coalesce(reasons[1], 'ready') AS first_reason
  FROM standing
  ${amongChosen(filters)}  WHERE programme_stage = 'claimed'
),
step AS (
  SELECT unnest(${['claimed', ...CHECKS, 'ready']}) AS step, unnest(range(${CHECKS.length + 2})) AS position
)
SELECT
  s.step,
  count(c.first_reason)::INTEGER AS count
FROM step AS s
LEFT JOIN claimed AS c ON s.step = 'claimed' OR s.step = c.first_reason
GROUP BY s.step, s.position
ORDER BY s.position`,
};
