import type { CsvCell } from '../../ui/csv-text';

/** Rows of an answer as the cells of a file: the names of the columns, then a row for each. */
export function csvCells(rows: readonly object[]): CsvCell[][] {
  const [first] = rows;
  if (first === undefined) return [];
  const names = Object.keys(first);
  const read = rows.map((row) => new Map<string, unknown>(Object.entries(row)));
  return [names, ...read.map((row) => names.map((name) => csvCell(row.get(name))))];
}

/** A value as a cell: a number stays one, a list is its items, a struct is written as JSON. */
function csvCell(value: unknown): CsvCell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return value;
  if (Array.isArray(value)) return value.map((item) => csvCell(item) ?? '').join('; ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
