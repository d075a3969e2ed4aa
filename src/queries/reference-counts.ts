import * as v from 'valibot';
import { sql } from '../engine/sql';
import { amongChosen, coverageAmong, type Filtered } from './choice';
import type { Question } from './question';

const row = v.object({
  accounts: v.number(),
  claimed: v.number(),
  ready: v.number(),
  land_mines: v.number(),
  land_mine_revenue: v.nullable(v.number()),
  without_signal: v.number(),
  gems: v.number(),
  gems_in_gaps: v.number(),
});

export type ReferenceCounts = v.InferOutput<typeof row>;

export interface CountsParams extends Filtered {
  /** The dimension whose gaps are meant by `gems_in_gaps`. */
  dimension: string;
}

export const referenceCountsQuestion: Question<CountsParams, ReferenceCounts> = {
  name: 'reference-counts',
  title: 'How many references are claimed, ready, dangerous, silent or hidden?',
  row,
  sql: ({ filters, dimension }) => sql`SELECT
  count(*)::INTEGER AS accounts,
  count(*) FILTER (WHERE programme_stage = 'claimed')::INTEGER AS claimed,
  count(*) FILTER (WHERE standing = 'ready')::INTEGER AS ready,
  count(*) FILTER (WHERE standing = 'land mine')::INTEGER AS land_mines,
  sum(revenue) FILTER (WHERE standing = 'land mine')::DOUBLE AS land_mine_revenue,
  count(*) FILTER (
    WHERE programme_stage = 'claimed' AND list_contains(reasons, 'no current signal')
  )::INTEGER AS without_signal,
  count(*) FILTER (WHERE standing = 'hidden gem')::INTEGER AS gems,
  count(*) FILTER (
    WHERE standing = 'hidden gem'
      AND account_no IN (
        SELECT m.account_no
        FROM segment_members AS m
        JOIN segments AS s USING (segment_no)
        JOIN ${coverageAmong(filters)} AS c USING (dimension, segment)
        WHERE dimension = ${dimension} AND c.gap > 0
      )
  )::INTEGER AS gems_in_gaps
FROM standing
${amongChosen(filters)}`,
};
