import * as v from 'valibot';
import { BILLIONTHS, type BinSteps, WHOLE_MAP } from '../domain/value-map';
import { type Sql, sql } from '../engine/sql';
import { amongChosen, type Filtered } from './choice';
import type { Question } from './question';
import { STANDING_COUNTS, standingCounts } from './standing-counts';

const row = v.object({
  value_low: v.number(),
  value_high: v.number(),
  sentiment_low: v.number(),
  sentiment_high: v.number(),
  accounts: v.number(),
  revenue: v.nullable(v.number()),
  ...STANDING_COUNTS,
});

export type DensityBin = v.InferOutput<typeof row>;

export interface DensityParams extends Filtered {
  /** Each divides the whole of its axis. */
  steps: BinSteps;
}

/** Bins that hold anybody. An account upon an upper edge is in the next bin, but for the last of all. */
export const accountDensityQuestion: Question<DensityParams, DensityBin> = {
  name: 'account-density',
  title: 'How many accounts stand where by strategic value and current sentiment?',
  row,
  sql: ({ filters, steps }) => sql`WITH placed AS (
  SELECT
    ${binOf(sql`strategic_value`, WHOLE_MAP.value, steps.value)} AS value_bin,
    ${binOf(sql`current_sentiment`, WHOLE_MAP.sentiment, steps.sentiment)} AS sentiment_bin,
    revenue,
    standing
  FROM standing
  ${amongChosen(filters)}WHERE strategic_value IS NOT NULL AND current_sentiment IS NOT NULL
)
SELECT
  ${edgeOf(sql`value_bin`, WHOLE_MAP.value, steps.value)} AS value_low,
  ${edgeOf(sql`value_bin + 1`, WHOLE_MAP.value, steps.value)} AS value_high,
  ${edgeOf(sql`sentiment_bin`, WHOLE_MAP.sentiment, steps.sentiment)} AS sentiment_low,
  ${edgeOf(sql`sentiment_bin + 1`, WHOLE_MAP.sentiment, steps.sentiment)} AS sentiment_high,
  count(*)::INTEGER AS accounts,
  -- To the cent, so that the order of rows decides nothing.
  round(sum(revenue), 2)::DOUBLE AS revenue,
  ${standingCounts()}
FROM placed
GROUP BY value_bin, sentiment_bin
ORDER BY value_bin, sentiment_bin`,
};

/** The number of a figure's bin, in whole billionths, for an edge is to decide as in the choice of a range. */
function binOf(figure: Sql, { low, high }: { low: number; high: number }, step: number): Sql {
  const last = Math.round((high - low) / step) - 1;
  return sql`least((round(${figure} * ${BILLIONTHS})::BIGINT - ${low * BILLIONTHS}) // ${inBillionths(step)}, ${last})`;
}

function edgeOf(bin: Sql, { low }: { low: number }, step: number): Sql {
  return sql`(((${bin}) * ${inBillionths(step)} + ${low * BILLIONTHS}) / ${BILLIONTHS})::DOUBLE`;
}

function inBillionths(figure: number): number {
  return Math.round(figure * BILLIONTHS);
}
