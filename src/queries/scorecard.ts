import * as v from 'valibot';
import { type Sql, sql } from '../engine/sql';
import { amongChosen, type Filtered } from './choice';

/** What became of the accounts that were nominated in one way, as every scorecard shows it. */
export const scorecardFigures = {
  nominated: v.number(),
  claimed: v.number(),
  ready: v.number(),
  land_mines: v.number(),
  ready_rate: v.nullable(v.number()),
  rate_low: v.nullable(v.number()),
  rate_high: v.nullable(v.number()),
  median_sentiment: v.nullable(v.number()),
  median_value: v.nullable(v.number()),
};

/**
 * A row for each value that `way` has among the nominations (`n`), under the name `column`. An account
 * counts once for every way in which it was nominated, and as claimed where that very nomination is.
 */
export function scorecardBy(column: Sql, way: Sql, { filters }: Filtered): Sql {
  return sql`WITH nominated AS (
  SELECT
    n.account_no,
    ${way} AS ${column},
    bool_or(n.stage IN ('approved', 'active')) AS is_claimed
  FROM current_nominations AS n
  ${amongChosen(filters)}  GROUP BY n.account_no, ${column}
),
counted AS (
  SELECT
    n.${column},
    count(*)::INTEGER AS nominated,
    count(*) FILTER (WHERE n.is_claimed)::INTEGER AS claimed,
    count(*) FILTER (WHERE n.is_claimed AND s.standing = 'ready')::INTEGER AS ready,
    count(*) FILTER (WHERE n.is_claimed AND s.standing = 'land mine')::INTEGER AS land_mines,
    median(s.current_sentiment) AS median_sentiment,
    median(s.strategic_value) AS median_value
  FROM nominated AS n
  JOIN standing AS s USING (account_no)
  GROUP BY n.${column}
),
measured AS (
  SELECT *, wilson_interval(ready, claimed) AS readiness
  FROM counted
)
SELECT
  ${column},
  nominated,
  claimed,
  ready,
  land_mines,
  readiness.rate AS ready_rate,
  readiness.low AS rate_low,
  readiness.high AS rate_high,
  median_sentiment,
  median_value
FROM measured`;
}
