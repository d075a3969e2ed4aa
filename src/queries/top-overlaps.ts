import * as v from 'valibot';
import { TOP_COUNT } from '../domain/settings';
import { sql } from '../engine/sql';
import type { Filtered } from './choice';
import type { Question } from './question';
import { rankedAccounts } from './ranked-accounts';

const row = v.object({
  first: v.picklist(['revenue', 'strategic value']),
  second: v.picklist(['strategic value', 'current sentiment']),
  /** How many accounts are among the top of both. */
  overlap: v.number(),
  /** How many could be. */
  size: v.number(),
});

export type TopOverlap = v.InferOutput<typeof row>;

export const topOverlapsQuestion: Question<Filtered, TopOverlap> = {
  name: 'top-overlaps',
  title: 'Are the largest accounts also the most valuable to the strategy and the happiest?',
  row,
  sql: (params) => sql`WITH ranked AS (
  ${rankedAccounts(params)}),
top AS (
  SELECT
    coalesce(list(account_id) FILTER (WHERE revenue_rank <= ${TOP_COUNT}), []) AS largest,
    coalesce(list(account_id) FILTER (WHERE value_rank <= ${TOP_COUNT}), []) AS most_valuable,
    coalesce(list(account_id) FILTER (WHERE sentiment_rank <= ${TOP_COUNT}), []) AS happiest
  FROM ranked
),
pair AS (
  SELECT unnest([
    {'first': 'revenue', 'second': 'strategic value', 'one': largest, 'other': most_valuable},
    {'first': 'revenue', 'second': 'current sentiment', 'one': largest, 'other': happiest},
    {'first': 'strategic value', 'second': 'current sentiment', 'one': most_valuable, 'other': happiest}
  ]) AS pair
  FROM top
)
SELECT
  pair.first,
  pair.second,
  len(list_intersect(pair.one, pair.other))::INTEGER AS overlap,
  least(len(pair.one), len(pair.other))::INTEGER AS size
FROM pair`,
};
