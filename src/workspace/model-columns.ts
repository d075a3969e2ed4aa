import * as v from 'valibot';
import type { Run } from '../engine/engine';
import { identifier, joined, type Sql, sql } from '../engine/sql';

/** A column of the model, with its type in the database's words. */
export interface ModelColumn {
  name: string;
  type: string;
}

/** A table of the model, or a view, which is saved as a table. */
export interface ModelTable {
  name: string;
  columns: readonly ModelColumn[];
}

const found = v.array(
  v.object({
    name: v.string(),
    columns: v.array(v.object({ name: v.string(), type: v.string() })),
  }),
);

/** All tables and views of the model, by name. */
export async function modelTables(run: Run): Promise<ModelTable[]> {
  const rows =
    await run(sql`SELECT table_name AS name, list({'name': column_name, 'type': data_type} ORDER BY column_index) AS columns
FROM duckdb_columns()
WHERE database_name = current_database() AND schema_name = 'main' AND NOT internal
GROUP BY table_name
ORDER BY table_name`);
  return v.parse(found, rows);
}

/** Lists, structs and maps: files hold them as JSON. */
export function isNested({ type }: ModelColumn): boolean {
  return type.endsWith(']') || /^(STRUCT|MAP|UNION)\(/.test(type);
}

/** Maps by their entries: an object of JavaScript would put some of their keys first. */
function isMap({ type }: ModelColumn): boolean {
  return type.startsWith('MAP(') && type.endsWith(')');
}

/** The question for a table's rows, each of its columns as `value` says. */
export function rowsOf(table: ModelTable, value: (column: ModelColumn) => Sql): Sql {
  const columns = table.columns.map(
    (column) => sql`${value(column)} AS ${identifier(column.name)}`,
  );
  return sql`SELECT ${joined(columns, ', ')} FROM main.${identifier(table.name)}`;
}

/** A column by texts that lose nothing; nested ones by their values, for `nestedText`. */
export function exactly(column: ModelColumn): Sql {
  const name = identifier(column.name);
  if (isMap(column)) return sql`map_entries(${name})`;
  return isNested(column) ? name : sql`${name}::VARCHAR`;
}

/** A value of a nested column, as `exactly` gives it, in JSON. */
export function nestedText(column: ModelColumn, value: unknown): string {
  if (!isMap(column) || !Array.isArray(value)) return JSON.stringify(value);
  const fields = value.map(
    (entry: { key: unknown; value: unknown }) =>
      `${JSON.stringify(String(entry.key))}:${JSON.stringify(entry.value)}`,
  );
  return `{${fields.join(',')}}`;
}
