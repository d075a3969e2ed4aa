import type { Dataset, Field } from '../domain/dataset';
import { identifier, joined, type Sql, sql } from '../engine/sql';
import { columnsBeside } from '../queries/intake-tables';
import { namesOf } from './compared-rows';

/** The tables of rows that are compared (see compared-rows.ts), and the one with their differences. */
export interface ComparedTables {
  before: Sql;
  after: Sql;
  differences: Sql;
}

/**
 * The statement that makes the table of differences: a row per row that was added, removed or changed. What
 * is on both sides alike, as often as it is, is no difference; of the rest, rows of one key are one
 * row before and after it was changed, those of a repeated key in the order of their values.
 */
export function differencesStatement(
  dataset: Dataset,
  { before, after, differences }: ComparedTables,
): Sql {
  const sides = [sql`gone`, sql`come`];
  return sql`CREATE TABLE ${differences} AS
WITH
-- One grouping of all rows: EXCEPT ALL would sort each side twice.
surplus AS (
  SELECT * EXCLUDE (side), sum(side)::INTEGER AS surplus
  FROM (SELECT *, 1 AS side FROM ${before} UNION ALL SELECT *, -1 FROM ${after})
  GROUP BY ALL
  HAVING surplus <> 0
),
gone AS (${rowsBeyond(dataset, sql`surplus`)}),
come AS (${rowsBeyond(dataset, sql`-surplus`)})
SELECT
  CASE
    WHEN gone.place IS NULL THEN 'added'
    WHEN come.place IS NULL THEN 'removed'
    ELSE 'changed'
  END AS kind,
  ${namesOf(dataset, sides)} AS names,
  ${changesOf(dataset)} AS changes
FROM gone
FULL JOIN come ON gone.row_key = come.row_key AND gone.place = come.place`;
}

/** The rows that one side has beyond the other, as often as it does, counted within their key. */
function rowsBeyond(dataset: Dataset, times: Sql): Sql {
  const columns = dataset.fields.map(({ name }) => identifier(name));
  return sql`
  SELECT *, row_number() OVER (PARTITION BY row_key ORDER BY ${joined(columns, ', ')}) AS place
  FROM (SELECT *, unnest(range(${times})) AS time FROM surplus WHERE ${times} > 0)
`;
}

/** The columns whose values differ, as texts; where there is only one side, those that have a value. */
function changesOf(dataset: Dataset): Sql {
  const beside = columnsBeside(dataset);
  const cases = [
    ...dataset.fields.map((field) => changeOf(field.name, (value) => fieldText(field, value))),
    ...beside.filter((name) => name !== 'further').map((name) => changeOf(name, (value) => value)),
  ];
  const own = sql`list_filter(
    [
      ${joined(cases, ',\n      ')}
    ],
    lambda change: change IS NOT NULL
  )`;
  return beside.includes('further') ? sql`${own} || ${FURTHER_CHANGES}` : own;
}

function changeOf(name: string, text: (value: Sql) => Sql): Sql {
  const [before, after] = [sql`gone.${identifier(name)}`, sql`come.${identifier(name)}`];
  return sql`CASE WHEN ${before} IS DISTINCT FROM ${after} THEN {'field': ${name}, 'is_further': FALSE, 'before': ${text(before)}, 'after': ${text(after)}} END`;
}

function fieldText({ type }: Field, value: Sql): Sql {
  if (type === 'list') return sql`array_to_string(${value}, '; ')`;
  // A whole number is written without the point that only its column's type needs.
  if (type === 'number') return sql`regexp_replace(${value}::VARCHAR, '\\.0$', '')`;
  return type === 'day' || type === 'flag' ? sql`${value}::VARCHAR` : value;
}

/** The further columns of an accounts file that differ, by their names. */
const FURTHER_CHANGES = sql`list_filter(
    list_transform(
      list_sort(list_distinct(
        coalesce(list_transform(gone.further, lambda entry: entry.key), [])
        || coalesce(list_transform(come.further, lambda entry: entry.key), [])
      )),
      lambda name: {
        'field': name,
        'is_further': TRUE,
        'before': list_filter(gone.further, lambda entry: entry.key = name)[1].value,
        'after': list_filter(come.further, lambda entry: entry.key = name)[1].value
      }
    ),
    lambda change: change.before IS DISTINCT FROM change.after
  )`;
