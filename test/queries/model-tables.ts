import type { Cell, Row } from '../../src/engine/decode';
import type { Engine } from '../../src/engine/engine';
import { identifier, sql } from '../../src/engine/sql';

interface ModelTable {
  columns: readonly string[];
  /** Those of type DOUBLE: they may differ by the order in which sums were taken. */
  figures: readonly string[];
  rows: readonly Row[];
}

/** Every table of the model, by name; views follow from those. */
export type ModelTables = ReadonlyMap<string, ModelTable>;

/** How far two figures may be apart, of 1 or of themselves. */
const TOLERANCE = 1e-9;

/** What all tables of a schema hold now. */
export async function modelTables(engine: Engine, schema = 'main'): Promise<ModelTables> {
  const columns = await engine.run(sql`SELECT table_name, column_name, data_type
FROM duckdb_columns()
SEMI JOIN duckdb_tables() USING (table_oid)
WHERE schema_name = ${schema}
ORDER BY table_name, column_index`);
  const tables = new Map<string, ModelTable>();
  for (const name of new Set(columns.map((column) => String(column.table_name)))) {
    const own = columns.filter(({ table_name }) => table_name === name);
    tables.set(name, {
      columns: own.map(({ column_name }) => String(column_name)),
      figures: own
        .filter(({ data_type }) => data_type === 'DOUBLE')
        .map(({ column_name }) => String(column_name)),
      rows: await engine.run(sql`FROM ${identifier(schema)}.${identifier(name)}`),
    });
  }
  return tables;
}

/** The tables with every row changed, or only some of their columns or rows left. */
export function changed(tables: ModelTables, change: (row: Row, table: string) => Row[]) {
  return new Map(
    [...tables].map(([name, table]) => {
      const rows = table.rows.flatMap((row) => change(row, name));
      return [name, { ...table, rows }];
    }),
  );
}

/** Where two models differ, a few words for each table and row, whatever the order of their rows. */
export function differences(one: ModelTables, other: ModelTables): string[] {
  const names = new Set([...one.keys(), ...other.keys()]);
  return [...names].flatMap((name) => {
    const [here, there] = [one.get(name), other.get(name)];
    if (here === undefined || there === undefined) return [`${name} is not in both`];
    if (String(here.columns) !== String(there.columns)) return [`${name} has other columns`];
    if (here.rows.length !== there.rows.length)
      return [`${name} has ${here.rows.length} rows, and ${there.rows.length}`];
    const [sorted, others] = [inOrder(here), inOrder(there)];
    return sorted.flatMap((row, at) => rowDifferences(name, row, others[at] ?? {}));
  });
}

function rowDifferences(table: string, row: Row, other: Row): string[] {
  const unlike = Object.keys(row).filter((column) => !isAlike(row[column], other[column]));
  if (unlike.length === 0) return [];
  const shown = (one: Row) => unlike.map((column) => `${column} ${JSON.stringify(one[column])}`);
  return [`${table}: ${shown(row)} is ${shown(other)} in ${JSON.stringify(row)}`];
}

function isAlike(one: Cell | undefined, other: Cell | undefined): boolean {
  if (typeof one !== 'number' || typeof other !== 'number')
    return JSON.stringify(one) === JSON.stringify(other);
  return Math.abs(one - other) <= TOLERANCE * Math.max(1, Math.abs(one));
}

/** Rows by what is no figure first, so that the last bit of a sum does not move them. */
function inOrder({ rows, figures }: ModelTable): Row[] {
  const keyed = rows.map((row) => {
    const exact = Object.entries(row).filter(([column]) => !figures.includes(column));
    return { row, key: JSON.stringify(exact), figures: figures.map((name) => Number(row[name])) };
  });
  keyed.sort((one, other) => {
    if (one.key !== other.key) return one.key < other.key ? -1 : 1;
    const at = one.figures.findIndex((figure, place) => figure !== other.figures[place]);
    return (one.figures[at] ?? 0) - (other.figures[at] ?? 0);
  });
  return keyed.map(({ row }) => row);
}
