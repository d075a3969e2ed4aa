import * as v from 'valibot';
import { NPS_QUARTERS, PROGRAMME_WINDOW_DAYS } from '../domain/settings';
import { joined, sql } from '../engine/sql';
import { amongChosen, type Filtered } from './choice';
import { npsColumns, npsFigures } from './nps-figures';
import type { Question } from './question';

const row = v.object({ quarter_end: v.string(), ...npsFigures });

export type QuarterNps = v.InferOutput<typeof row>;

/** How many quarters back each row is: 1 for the last one that ended by the as-of date. */
const BACK = Array.from({ length: NPS_QUARTERS }, (_, at) => NPS_QUARTERS - at);

export const npsOverTimeQuestion: Question<Filtered, QuarterNps> = {
  name: 'nps-over-time',
  title: 'What was the NPS of the year up to each of the last quarter ends?',
  row,
  // One part per quarter: each reads the answers of its own days.
  sql: ({ filters }) => sql`WITH quarter AS (
  SELECT
    back,
    -- The quarter that the day after the as-of date is in began after the last quarter end.
    (fiscal_quarter_start(as_of + 1, fiscal_year_start) - INTERVAL (3 * (back - 1)) MONTH)::DATE - 1 AS quarter_end
  FROM settings
  CROSS JOIN (SELECT unnest(${BACK}) AS back)
),
answered AS (
  ${joined(
    BACK.map(
      (back) => sql`SELECT ${back} AS back, account_no, answers, promoters, detractors
  FROM nps_between(
    (SELECT quarter_end - ${PROGRAMME_WINDOW_DAYS} FROM quarter WHERE back = ${back}),
    (SELECT quarter_end FROM quarter WHERE back = ${back})
  )`,
    ),
    '\n  UNION ALL\n  ',
  )}
),
counted AS (
  SELECT
    back,
    sum(answers)::INTEGER AS answers,
    sum(promoters)::INTEGER AS promoters,
    sum(detractors)::INTEGER AS detractors
  FROM answered
  ${amongChosen(filters)}  GROUP BY back
),
complete AS (
  SELECT
    q.quarter_end,
    coalesce(c.answers, 0) AS answers,
    coalesce(c.promoters, 0) AS promoters,
    coalesce(c.detractors, 0) AS detractors
  FROM quarter AS q
  LEFT JOIN counted AS c USING (back)
  WHERE q.quarter_end IS NOT NULL
)
SELECT
  quarter_end,
  ${npsColumns}
FROM complete
ORDER BY quarter_end`,
};
