import { type Sql, sql } from '../engine/sql';
import { amongChosen, type Filtered } from './choice';

/** The standing of the chosen accounts with their places by each figure, 1 the largest; NULL where it is not known. */
export function rankedAccounts({ filters }: Filtered): Sql {
  return sql`SELECT
    *,
    CASE
      WHEN revenue IS NOT NULL
        THEN row_number() OVER (ORDER BY revenue DESC NULLS LAST, account_id)
    END::INTEGER AS revenue_rank,
    -- Rounded where compared, so that the last bit of a sum decides nothing.
    CASE
      WHEN strategic_value IS NOT NULL
        THEN row_number() OVER (ORDER BY round(strategic_value, 9) DESC NULLS LAST, account_id)
    END::INTEGER AS value_rank,
    CASE
      WHEN current_sentiment IS NOT NULL
        THEN row_number() OVER (ORDER BY round(current_sentiment, 9) DESC NULLS LAST, account_id)
    END::INTEGER AS sentiment_rank
  FROM standing
  ${amongChosen(filters)}`;
}
