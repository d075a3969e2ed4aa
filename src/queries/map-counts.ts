import * as v from 'valibot';
import { STANDINGS } from '../domain/standings';
import { sql } from '../engine/sql';
import { amongChosen, type Filtered } from './choice';
import type { Question } from './question';
import { STANDING_COUNTS, standingCounts } from './standing-counts';

const row = v.object({
  accounts: v.number(),
  without_signal: v.number(),
  without_value: v.number(),
  strategic_happy: v.number(),
  strategic_unhappy: v.number(),
  /** Happy, and below the value from which an account is strategic. */
  happy: v.number(),
  neither: v.number(),
  ...STANDING_COUNTS,
  /** The largest by revenue; null where no revenue is known. */
  largest_name: v.nullable(v.string()),
  largest_standing: v.nullable(v.picklist(STANDINGS)),
  largest_sentiment: v.nullable(v.number()),
});

export type MapCounts = v.InferOutput<typeof row>;

export const mapCountsQuestion: Question<Filtered, MapCounts> = {
  name: 'map-counts',
  title: 'How many accounts stand in each part of the value map, and how many have no place on it?',
  row,
  sql: ({ filters }) => sql`WITH placed AS (
  SELECT
    *,
    -- Rounded where compared, so that the last bit of a sum decides nothing.
    round(strategic_value, 9) >= (SELECT on_strategy_value FROM settings) AS strategic,
    round(current_sentiment, 9) >= 0 AS content,
    CASE WHEN revenue > 0 THEN {'size': -revenue, 'id': account_id} END AS place
  FROM standing
  ${amongChosen(filters)})
SELECT
  count(*)::INTEGER AS accounts,
  count(*) FILTER (WHERE current_sentiment IS NULL)::INTEGER AS without_signal,
  count(*) FILTER (WHERE strategic_value IS NULL)::INTEGER AS without_value,
  count(*) FILTER (WHERE strategic AND content)::INTEGER AS strategic_happy,
  count(*) FILTER (WHERE strategic AND NOT content)::INTEGER AS strategic_unhappy,
  count(*) FILTER (WHERE NOT strategic AND content)::INTEGER AS happy,
  count(*) FILTER (WHERE NOT strategic AND NOT content)::INTEGER AS neither,
  ${standingCounts()},
  arg_min(account_name, place) AS largest_name,
  arg_min(standing, place) AS largest_standing,
  -- Of all figures of the largest account also one that is not known.
  arg_min({'sentiment': current_sentiment}, place).sentiment AS largest_sentiment
FROM placed`,
};
