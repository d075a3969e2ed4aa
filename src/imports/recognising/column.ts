import { headerKey } from '../../domain/dataset';
import type { CsvRecord, TextTable } from '../reading/text-table';

/** A column as it is recognised: by what stands above it and in it. */
export interface Column {
  /** Its name in `TextTable.columns`. */
  name: string;
  /** The header records' cells above it, the uppermost first; none in a file without header. */
  labels: readonly string[];
  /** What it may be called as `headerKey` writes it: by all of its labels together, then by each. */
  keys: readonly string[];
  /** Its filled cells among the first body records, without the space around them. */
  values: readonly string[];
}

/** The columns of a table. */
export function columnsOf(
  table: Pick<TextTable, 'header' | 'headerRecords' | 'columns' | 'head'>,
): Column[] {
  return table.columns.map((name, index) => {
    const labels = table.header === null ? [] : labelsOf(table.headerRecords, index);
    const whole = table.header?.[index]?.trim() ?? '';
    const values = table.head.map((record) => (record[index] ?? '').trim());
    return {
      name,
      labels: labels.length === 0 && whole !== '' ? [whole] : labels,
      keys: keysOf([whole, ...labels]),
      values: values.filter((value) => value !== ''),
    };
  });
}

/** The columns that a single record would name if it were a header. */
export function columnsNamed(cells: CsvRecord): Column[] {
  return columnsOf({ header: cells, headerRecords: [cells], columns: cells, head: [] });
}

/** `headerKey` of all of a header: `Amount (converted)` differs from `Amount`. */
export function wholeKey(label: string): string {
  // A last mark keeps headerKey from taking the note, or a suffix, off the end.
  return headerKey(`${label}.`);
}

/** The columns called so: by `headerKey`, or by the very mark where a header is no word (`#`). */
export function called(columns: readonly Column[], key: string): Column[] {
  return ranked(columns, key)
    .sort((one, other) => one.rank - other.rank)
    .map(({ column }) => column);
}

/** Whether there is a column for each of these keys. */
export function hasAll(columns: readonly Column[], keys: readonly string[]): boolean {
  return keys.every((key) => called(columns, key).length > 0);
}

/** Whether there is a column for one of these keys. */
export function hasAny(columns: readonly Column[], keys: readonly string[]): boolean {
  return keys.some((key) => called(columns, key).length > 0);
}

/** `Amount` before `Amount (converted)`, and a whole header before one of its records. */
function ranked(columns: readonly Column[], key: string): { column: Column; rank: number }[] {
  return columns.flatMap((column) => {
    const place = column.keys.indexOf(key);
    const isMark = column.labels.includes(key);
    if (key === '' || (place < 0 && !isMark)) return [];
    const isWhole = column.labels.some((label) => isMark || wholeKey(label) === key);
    return [{ column, rank: 2 * Math.max(place, 0) + (isWhole ? 0 : 1) }];
  });
}

function labelsOf(records: readonly CsvRecord[], index: number): string[] {
  return records.map((record) => (record[index] ?? '').trim());
}

function keysOf(labels: readonly string[]): string[] {
  return [...new Set(labels.map(headerKey))].filter((key) => key !== '');
}
