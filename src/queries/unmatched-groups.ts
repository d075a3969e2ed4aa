import * as v from 'valibot';
import { DATASET_NAMES } from '../domain/dataset';
import { KEY_METHODS } from '../domain/matching';
import { sql } from '../engine/sql';
import type { Question } from './question';

const row = v.object({
  /** 'none': nothing in these rows could be remembered. */
  method: v.picklist([...KEY_METHODS, 'none']),
  key: v.string(),
  /** The key as a person reads it: a name as it is written most often. */
  title: v.string(),
  rows: v.number(),
  /** What the files wrote, the commonest first, and how many writings there are in all. */
  written: v.array(v.string()),
  writings: v.number(),
  sources: v.array(
    v.object({
      dataset: v.picklist(DATASET_NAMES),
      file_name: v.string(),
      rows: v.number(),
      first_row: v.number(),
    }),
  ),
  /** Accounts that bear the key: none, or too many to tell. */
  bearers: v.number(),
  is_free_mail: v.boolean(),
  /** The account that the user confirmed, where it is not loaded. */
  missing_account_id: v.nullable(v.string()),
  /** How many groups there are in all. */
  groups: v.number(),
});

export type UnmatchedGroup = v.InferOutput<typeof row>;

export interface UnmatchedGroupsParams {
  /** The most groups, and the most writings of each. */
  limit: number;
  writings: number;
}

export const unmatchedGroupsQuestion: Question<UnmatchedGroupsParams, UnmatchedGroup> = {
  name: 'unmatched-groups',
  title: 'Which keys did files write that lead to no account, and on how many rows?',
  row,
  sql: ({ limit, writings }) => sql`WITH written AS (
  SELECT
    w.method,
    w.key,
    w.is_free_mail,
    u.dataset,
    u.import_id,
    u.source_row,
    u.written_name,
    concat_ws(
      ' · ', nullif(u.written_name, ''), nullif(u.written_domain, ''), nullif(u.written_account_id, '')
    ) AS written
  FROM unmatched AS u
  JOIN unmatched_writings AS w USING (written_account_id, written_domain, written_name)
),
largest AS (
  SELECT
    method,
    key,
    count(*)::INTEGER AS rows,
    bool_or(is_free_mail) AS is_free_mail,
    count(*) OVER ()::INTEGER AS groups
  FROM written
  GROUP BY method, key
  ORDER BY rows DESC, method, key
  LIMIT ${limit}
),
writing AS (
  SELECT method, key, written, written_name, count(*) AS rows
  FROM written
  JOIN largest USING (method, key)
  GROUP BY method, key, written, written_name
),
writings AS (
  SELECT
    method,
    key,
    list(written ORDER BY rows DESC, written)[1:${writings}] AS written,
    first(written_name ORDER BY rows DESC, written) AS written_name,
    count(*)::INTEGER AS writings
  FROM writing
  GROUP BY method, key
),
source AS (
  SELECT
    w.method,
    w.key,
    w.import_id,
    {
      'dataset': w.dataset,
      'file_name': i.file_name,
      'rows': count(*)::INTEGER,
      'first_row': min(w.source_row)
    } AS source
  FROM written AS w
  JOIN largest USING (method, key)
  JOIN imports AS i USING (import_id)
  GROUP BY w.method, w.key, w.dataset, w.import_id, i.file_name
),
sources AS (
  SELECT method, key, list(source ORDER BY source.rows DESC, import_id) AS sources
  FROM source
  GROUP BY method, key
),
bearers AS (
  SELECT method, key, count(*)::INTEGER AS bearers
  FROM account_bearers
  JOIN largest USING (method, key)
  GROUP BY method, key
)
SELECT
  g.method,
  g.key,
  CASE g.method WHEN 'name' THEN w.written_name ELSE g.key END AS title,
  g.rows,
  w.written,
  w.writings,
  s.sources,
  coalesce(b.bearers, 0) AS bearers,
  g.is_free_mail,
  l.account_id AS missing_account_id,
  g.groups
FROM largest AS g
JOIN writings AS w USING (method, key)
JOIN sources AS s USING (method, key)
LEFT JOIN bearers AS b USING (method, key)
LEFT JOIN intake.aliases AS l USING (method, key)
ORDER BY g.rows DESC, g.method, g.key`,
};
