import * as v from 'valibot';
import { FRESHNESS, STANDINGS } from '../domain/standings';
import { sql } from '../engine/sql';
import type { Question } from './question';

const row = v.object({
  dimension: v.picklist(['@standing', '@freshness', '@owner']),
  segment: v.string(),
  accounts: v.number(),
});

export type AccountTrait = v.InferOutput<typeof row>;

export const accountTraitsQuestion: Question<Record<string, never>, AccountTrait> = {
  name: 'account-traits',
  title: 'Which standings, freshness and owners are there, with how many accounts?',
  row,
  sql: () => sql`WITH trait AS (
  SELECT '@standing' AS dimension, standing::VARCHAR AS segment FROM standing
  UNION ALL
  SELECT '@freshness', freshness::VARCHAR FROM standing
  UNION ALL
  SELECT '@owner', coalesce(nullif(owner, ''), 'unknown') FROM accounts
)
SELECT dimension, segment, count(*)::INTEGER AS accounts
FROM trait
GROUP BY dimension, segment
ORDER BY
  list_position(['@standing', '@freshness', '@owner'], dimension),
  CASE dimension
    WHEN '@standing' THEN list_position(${STANDINGS}, segment)
    WHEN '@freshness' THEN list_position(${FRESHNESS}, segment)
  END,
  dimension = '@owner' AND segment = 'unknown',
  accounts DESC,
  segment`,
};
