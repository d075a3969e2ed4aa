import { type ColumnTable, table } from 'arquero';
import Papa from 'papaparse';

/** A record of a CSV file by its column names. */
export type CsvRow = Readonly<Record<string, string>>;

type TypedArray = Int8Array | Uint8Array | Int32Array | Float64Array;

/** A column of numbers in a typed array, or one of texts. */
export type ColumnOf<Row> =
  | { type: { from: (values: number[]) => TypedArray }; of: (row: Row) => number }
  | { type: 'text'; of: (row: Row) => string };

/** Hands on every record of a CSV file, which is parsed in chunks. */
export function readCsv(file: File, take: (row: CsvRow) => void): Promise<void> {
  return new Promise((complete, error) => {
    Papa.parse<CsvRow>(file, {
      header: true,
      skipEmptyLines: true,
      chunk: ({ data }) => data.forEach(take),
      complete: () => complete(),
      error,
    });
  });
}

/** All records of a CSV file. */
export async function csvRows(file: File): Promise<CsvRow[]> {
  const rows: CsvRow[] = [];
  await readCsv(file, (row) => rows.push(row));
  return rows;
}

/** The records of a CSV file that are kept, as a table of typed columns. */
export async function csvTable(
  file: File,
  columns: Readonly<Record<string, ColumnOf<CsvRow>>>,
  isKept: (row: CsvRow) => boolean = () => true,
): Promise<ColumnTable> {
  const fillers = Object.entries(columns).map(([name, column]) => filler(name, column));
  await readCsv(file, (row) => {
    if (isKept(row)) for (const { add } of fillers) add(row);
  });
  return filledTable(fillers);
}

/** Rows as a table of typed columns. */
export function typedTable<Row>(
  rows: readonly Row[],
  columns: Readonly<Record<string, ColumnOf<Row>>>,
): ColumnTable {
  const fillers = Object.entries(columns).map(([name, column]) => filler(name, column));
  for (const row of rows) for (const { add } of fillers) add(row);
  return filledTable(fillers);
}

interface Filler<Row> {
  name: string;
  add: (row: Row) => void;
  filled: () => TypedArray | string[];
}

function filler<Row>(name: string, column: ColumnOf<Row>): Filler<Row> {
  if (column.type === 'text') {
    const texts: string[] = [];
    return { name, add: (row) => texts.push(column.of(row)), filled: () => texts };
  }
  const { type, of } = column;
  const numbers: number[] = [];
  return { name, add: (row) => numbers.push(of(row)), filled: () => type.from(numbers) };
}

function filledTable<Row>(fillers: readonly Filler<Row>[]): ColumnTable {
  return table(Object.fromEntries(fillers.map(({ name, filled }) => [name, filled()])));
}

/** A table whose expressions see some values as their second parameter. */
export function withValues(
  of: ColumnTable,
  values: Readonly<Record<string, unknown>>,
): ColumnTable {
  // By its type, params() might give the values themselves, as it does without any.
  return of.params(values) as ColumnTable;
}
