import { type Dataset, type Field, WRITTEN_KEYS } from '../domain/dataset';
import { SAME_ROW } from '../domain/same-row';
import { identifier, joined, type Sql, sql } from '../engine/sql';
import { columnsBeside } from '../queries/intake-tables';

/** One column of the rows that are compared. */
export interface ComparedColumn {
  name: string;
  /** Its value as it is compared: what is empty is NULL, however the file wrote that. */
  value: Sql;
}

/** The columns of a dataset's rows as they are compared. */
export function comparedColumns(dataset: Dataset): ComparedColumn[] {
  return [
    ...dataset.fields.map((field) => ({ name: field.name, value: fieldValue(field, dataset) })),
    ...columnsBeside(dataset).map((name) => ({ name, value: valueBeside(name) })),
  ];
}

function fieldValue({ name, type }: Field, { key }: Dataset): Sql {
  const column = identifier(name);
  // An id of 15 characters is the same as its form of 18.
  if (name === key || name === 'written_account_id') return sql`crm_id(${column})`;
  if (type === 'list') return sql`CASE WHEN len(${column}) > 0 THEN ${column} END`;
  if (type === 'number' || type === 'day' || type === 'flag') return column;
  return sql`nullif(${column}, '')`;
}

/** The further columns of an accounts file in the order of their names: a file may have them in any. */
function valueBeside(name: string): Sql {
  return name === 'further' ? sql`list_sort(map_entries(further))` : identifier(name);
}

/** The rows of a table expression as they are compared, with `row_key`: NULL where nothing says which row it is. */
export function comparedRows(dataset: Dataset, rows: Sql): Sql {
  const columns = comparedColumns(dataset).map(
    ({ name, value }) => sql`${value} AS ${identifier(name)}`,
  );
  return sql`SELECT
  ${rowKey(dataset)} AS row_key,
  *
FROM (
  SELECT
    ${joined(columns, ',\n    ')}
  FROM ${rows}
)`;
}

function rowKey(dataset: Dataset): Sql {
  const parts = SAME_ROW[dataset.name].key.map(keyPart);
  const [first] = parts;
  if (first === undefined) return sql`NULL::VARCHAR[]`;
  const texts = parts.map((part) => sql`coalesce(${part}::VARCHAR, '')`);
  return sql`CASE WHEN ${first} IS NOT NULL THEN [${joined(texts, ', ')}] END`;
}

function keyPart(name: string): Sql {
  return name === 'account'
    ? sql`coalesce(${joined(WRITTEN_KEYS.map(identifier), ', ')})`
    : identifier(name);
}

/** How a difference names a row of two sides, of which it may have only one. */
export function namesOf(dataset: Dataset, sides: readonly Sql[]): Sql {
  const either = (name: string) =>
    joined(
      sides.map((side) => sql`${side}.${identifier(name)}`),
      ', ',
    );
  const names = SAME_ROW[dataset.name].names.map((name) => {
    // A reader knows an account by its name sooner than by its id.
    const columns = name === 'account' ? WRITTEN_KEYS.toReversed() : [name];
    return sql`coalesce(${joined(columns.map(either), ', ')})::VARCHAR`;
  });
  return sql`list_filter([${joined(names, ', ')}], lambda name: name IS NOT NULL)`;
}
