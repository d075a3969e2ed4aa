import * as v from 'valibot';
import { sql } from '../engine/sql';
import type { Question } from '../queries/question';
import type { ComparedTables } from './difference-statement';

const kind = v.picklist(['added', 'removed', 'changed']);

const change = v.object({
  /** The field, or the file's own name of a further column. */
  field: v.string(),
  /** Whether it is a column of an accounts file that is no field. */
  is_further: v.boolean(),
  /** null for nothing. */
  before: v.nullable(v.string()),
  after: v.nullable(v.string()),
});

const counts = v.object({
  before: v.number(),
  after: v.number(),
  added: v.number(),
  removed: v.number(),
  changed: v.number(),
  unchanged: v.number(),
});

const fieldCount = v.object({ field: v.string(), is_further: v.boolean(), rows: v.number() });

const difference = v.object({
  kind,
  /** What the row is called, the most telling first. */
  names: v.array(v.string()),
  /** Of a row that was added or removed, all of its values. */
  changes: v.array(change),
});

export type Change = v.InferOutput<typeof change>;
export type DifferenceCounts = v.InferOutput<typeof counts>;
export type FieldCount = v.InferOutput<typeof fieldCount>;
export type Difference = v.InferOutput<typeof difference>;

export const differenceCountsQuestion: Question<ComparedTables, DifferenceCounts> = {
  name: 'difference-counts',
  title: 'How many rows were added, removed and changed?',
  row: counts,
  sql: ({ before, after, differences }) => sql`WITH counted AS (
  SELECT
    count(*) FILTER (WHERE kind = 'added') AS added,
    count(*) FILTER (WHERE kind = 'removed') AS removed,
    count(*) FILTER (WHERE kind = 'changed') AS changed
  FROM ${differences}
)
SELECT
  b.rows::INTEGER AS before,
  a.rows::INTEGER AS after,
  c.added::INTEGER AS added,
  c.removed::INTEGER AS removed,
  c.changed::INTEGER AS changed,
  (b.rows - c.removed - c.changed)::INTEGER AS unchanged
FROM counted AS c
CROSS JOIN (SELECT count(*) AS rows FROM ${before}) AS b
CROSS JOIN (SELECT count(*) AS rows FROM ${after}) AS a`,
};

export const fieldCountsQuestion: Question<ComparedTables, FieldCount> = {
  name: 'difference-fields',
  title: 'In how many of the changed rows does each field differ?',
  row: fieldCount,
  sql: ({ differences }) => sql`SELECT
  change.field,
  change.is_further,
  count(*)::INTEGER AS rows
FROM (SELECT unnest(changes) AS change FROM ${differences} WHERE kind = 'changed')
GROUP BY ALL
ORDER BY rows DESC, change.is_further, change.field`,
};

export const differencesQuestion: Question<ComparedTables & { limit: number | null }, Difference> =
  {
    name: 'differences',
    title: 'Which rows were changed, removed and added?',
    row: difference,
    sql: ({ differences, limit }) => sql`SELECT kind, names, changes
FROM ${differences}
QUALIFY ${limit} IS NULL OR row_number() OVER (PARTITION BY kind ORDER BY names, changes) <= ${limit}
ORDER BY list_position(['changed', 'removed', 'added'], kind), names, changes`,
  };
