import * as v from 'valibot';
import { MOST_FURTHER_SEGMENTS } from '../domain/dimensions';
import { sql } from '../engine/sql';
import type { Question } from './question';

const row = v.object({
  dimension: v.string(),
  segment: v.string(),
  accounts: v.number(),
});

export type FurtherSegment = v.InferOutput<typeof row>;

export const furtherSegmentsQuestion: Question<Record<string, never>, FurtherSegment> = {
  name: 'further-segments',
  title: 'Which further columns of the accounts file could be dimensions, with which values?',
  row,
  sql: () => sql`SELECT cell.key AS dimension, cell.value AS segment, count(*)::INTEGER AS accounts
FROM (SELECT unnest(map_entries(further)) AS cell FROM accounts)
WHERE cell.value <> ''
GROUP BY cell.key, cell.value
QUALIFY count(*) OVER (PARTITION BY cell.key) <= ${MOST_FURTHER_SEGMENTS}
ORDER BY dimension, accounts DESC, segment`,
};
