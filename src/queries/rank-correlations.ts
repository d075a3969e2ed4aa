import * as v from 'valibot';
import { sql } from '../engine/sql';
import { amongChosen, type Filtered } from './choice';
import type { Question } from './question';

const row = v.object({
  second: v.picklist(['strategic value', 'current sentiment']),
  /** Those with revenue and the other figure known. */
  accounts: v.number(),
  /** Spearman's ρ with revenue. */
  rho: v.nullable(v.number()),
});

export type RankCorrelation = v.InferOutput<typeof row>;

export const rankCorrelationsQuestion: Question<Filtered, RankCorrelation> = {
  name: 'rank-correlations',
  title: 'Does the order of accounts by revenue say anything of their value and sentiment?',
  row,
  sql: ({ filters }) => sql`WITH compared AS (
  SELECT
    revenue,
    unnest(['strategic value', 'current sentiment']) AS second,
    -- Rounded where compared, so that the last bit of a sum decides nothing.
    unnest([round(strategic_value, 9), round(current_sentiment, 9)]) AS figure
  FROM standing
  ${amongChosen(filters)}),
ranked AS (
  SELECT
    second,
    -- Twice the distance from the mean rank, whole although equal ones share the mean of their places.
    2 * rank() OVER (PARTITION BY second ORDER BY revenue)
    + count(*) OVER (PARTITION BY second, revenue)
    - count(*) OVER (PARTITION BY second) - 2 AS revenue_rank,
    2 * rank() OVER (PARTITION BY second ORDER BY figure)
    + count(*) OVER (PARTITION BY second, figure)
    - count(*) OVER (PARTITION BY second) - 2 AS figure_rank
  FROM compared
  WHERE revenue IS NOT NULL AND figure IS NOT NULL
),
pair (second, position) AS (VALUES ('strategic value', 1), ('current sentiment', 2))
SELECT
  second,
  count(r.revenue_rank)::INTEGER AS accounts,
  -- NULL where one of the two does not vary, as with a single account.
  sum(r.revenue_rank * r.figure_rank)::DOUBLE
  / nullif(sqrt(sum(r.revenue_rank ** 2) * sum(r.figure_rank ** 2)), 0) AS rho
FROM pair
LEFT JOIN ranked AS r USING (second)
GROUP BY second, position
ORDER BY position`,
};
