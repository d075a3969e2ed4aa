import { CLAIMED_STANDINGS } from '../domain/standings';
import { sql } from '../engine/sql';
import { MAPPED_ACCOUNT, type MappedAccount, mappedAccountRow } from './account-map';
import { amongChosen, type Filtered } from './choice';
import type { Question } from './question';

export interface NotableParams extends Filtered {
  limit: number;
}

export const notableAccountsQuestion: Question<NotableParams, MappedAccount> = {
  name: 'notable-accounts',
  title:
    'Which accounts are worth a name on the map: the largest, the best hidden gem, the largest claims?',
  row: mappedAccountRow,
  sql: ({ filters, limit }) => sql`WITH chosen AS (
  SELECT
    *,
    row_number() OVER (ORDER BY revenue DESC NULLS LAST, account_id) AS place,
    row_number() OVER (
      PARTITION BY standing
      ORDER BY round(strategic_value, 9) DESC NULLS LAST, revenue DESC NULLS LAST, account_id
    ) AS place_by_value
  FROM standing
  ${amongChosen(filters)}WHERE strategic_value IS NOT NULL AND current_sentiment IS NOT NULL
),
s AS (
  SELECT
    *,
    CASE
      WHEN place = 1 THEN 1
      WHEN standing = 'hidden gem' AND place_by_value = 1 THEN 2
      WHEN standing IN (SELECT unnest(${CLAIMED_STANDINGS})) THEN 3
    END AS rank
  FROM chosen
)
SELECT
  ${MAPPED_ACCOUNT}
FROM s
JOIN account_sentiment AS t USING (account_no)
WHERE rank IS NOT NULL
ORDER BY rank, place
LIMIT ${limit}`,
};
