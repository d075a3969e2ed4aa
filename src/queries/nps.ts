import * as v from 'valibot';
import { PROGRAMME_WINDOW_DAYS } from '../domain/settings';
import { sql } from '../engine/sql';
import { amongChosen, type Filtered } from './choice';
import { npsColumns, npsFigures } from './nps-figures';
import type { Question } from './question';

const row = v.object({ segment: v.string(), ...npsFigures });

export type SegmentNps = v.InferOutput<typeof row>;

export interface NpsParams extends Filtered {
  dimension: string;
}

export const npsQuestion: Question<NpsParams, SegmentNps> = {
  name: 'nps',
  title: 'What is the NPS of each segment over the last year, and how sure is it?',
  row,
  sql: ({ filters, dimension }) => sql`WITH counted AS (
  SELECT
    s.segment,
    sum(n.answers)::INTEGER AS answers,
    sum(n.promoters)::INTEGER AS promoters,
    sum(n.detractors)::INTEGER AS detractors
  FROM nps_between(
    (SELECT as_of - ${PROGRAMME_WINDOW_DAYS} FROM settings),
    (SELECT as_of FROM settings)
  ) AS n
  JOIN segment_members AS m USING (account_no)
  JOIN segments AS s USING (segment_no)
  ${amongChosen(filters)}  WHERE s.dimension = ${dimension}
  GROUP BY s.segment
)
SELECT
  segment,
  ${npsColumns}
FROM counted
ORDER BY segment = 'unknown', segment`,
};
