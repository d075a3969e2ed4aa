import * as v from 'valibot';
import { TOP_COUNT } from '../domain/settings';
import { type Sql, sql } from '../engine/sql';
import type { Filtered } from './choice';
import type { Question } from './question';
import { rankedAccounts } from './ranked-accounts';

const row = v.object({
  exception: v.picklist(['big but exasperated', 'gem outside the largest']),
  account_id: v.string(),
  account_name: v.string(),
  revenue: v.nullable(v.number()),
  /** 1 is the largest; NULL where revenue is not known. */
  revenue_rank: v.nullable(v.number()),
  strategic_value: v.nullable(v.number()),
  current_sentiment: v.nullable(v.number()),
  /** How many accounts are such an exception, also those beyond the limit. */
  accounts: v.number(),
});

export type Exception = v.InferOutput<typeof row>;

export interface ExceptionsParams extends Filtered {
  /** The most of either exception; all unless told. */
  limit?: number;
}

export const exceptionsQuestion: Question<ExceptionsParams, Exception> = {
  name: 'exceptions',
  title: 'Which of the largest accounts must not be called, and which gems are not among them?',
  row,
  sql: (params) => sql`WITH ranked AS (
  ${rankedAccounts(params)}),
told AS (
  SELECT
    *,
    CASE
      WHEN standing = 'land mine' AND revenue_rank <= ${TOP_COUNT} THEN 'big but exasperated'
      WHEN standing = 'hidden gem' AND (revenue_rank > ${TOP_COUNT} OR revenue_rank IS NULL)
        THEN 'gem outside the largest'
    END AS exception
  FROM ranked
)
SELECT
  exception,
  account_id,
  account_name,
  revenue,
  revenue_rank,
  strategic_value,
  current_sentiment,
  count(*) OVER (PARTITION BY exception)::INTEGER AS accounts
FROM told
WHERE exception IS NOT NULL
${firstOfEach(params)}ORDER BY exception, revenue_rank NULLS LAST, account_id`,
};

function firstOfEach({ limit }: ExceptionsParams): Sql {
  return limit === undefined
    ? sql``
    : sql`QUALIFY row_number() OVER (
  PARTITION BY exception ORDER BY revenue_rank NULLS LAST, account_id
) <= ${limit}
`;
}
