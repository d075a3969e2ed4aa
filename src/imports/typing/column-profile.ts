import * as v from 'valibot';
import type { Run, RunOptions } from '../../engine/engine';
import { identifier, type Sql, sql } from '../../engine/sql';
import { cellColumn } from '../reading/staging-lines';
import type { StagedTable } from './typing-input';

/** Columns after these are not looked at: nobody maps the two hundred and first by eye. */
const MOST_COLUMNS = 200;
/** Of a file with more cells only the first records are looked at. */
const MOST_CELLS = 20_000_000;
const COMMONEST = 3;

const COLUMN_PROFILE = v.object({
  /** The file's column, by name. */
  name: v.string(),
  /** Cells that hold something, and how many different ones. */
  filled: v.number(),
  distinct: v.number(),
  /** The first and last cell in the order of text. */
  min: v.nullable(v.string()),
  max: v.nullable(v.string()),
  /** The commonest values, the commonest first. */
  commonest: v.array(v.object({ value: v.string(), cells: v.number() })),
});

/** What stands in a column of a file. */
export type ColumnProfile = v.InferOutput<typeof COLUMN_PROFILE>;

/** What stands in each column of a staged file with so many records. */
export async function columnProfiles(
  run: Run,
  table: StagedTable,
  records: number,
  options: RunOptions = {},
): Promise<ColumnProfile[]> {
  const names = table.columns.slice(0, MOST_COLUMNS);
  const most = Math.min(records, Math.floor(MOST_CELLS / Math.max(names.length, 1)));
  const profiles: ColumnProfile[] = [];
  // A statement per column: one column's distinct values fit into memory where all of them may not.
  for (const [index, name] of names.entries()) {
    const [row] = await run(profileStatement(name, index, table.staging, most), options);
    profiles.push(v.parse(COLUMN_PROFILE, row));
  }
  return profiles;
}

function profileStatement(name: string, index: number, staging: Sql, most: number): Sql {
  const cell = identifier(cellColumn(index));
  return sql`SELECT
  ${name} AS name,
  coalesce(sum(cells), 0)::INTEGER AS filled,
  count(*)::INTEGER AS "distinct",
  min(value) AS min,
  max(value) AS max,
  -- Of values that are equally common the first in the order of text, for the same file to look the same.
  coalesce(arg_min({'value': value, 'cells': cells}, {'cells': -cells, 'value': value}, ${COMMONEST}), []) AS commonest
FROM (
  SELECT value, count(*)::INTEGER AS cells
  FROM (
    SELECT read_text(${cell}) AS value
    FROM ${staging}
    WHERE role = 'body' AND source_row::INTEGER <= ${most}
  )
  WHERE value IS NOT NULL
  GROUP BY ALL
)`;
}
