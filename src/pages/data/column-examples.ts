import type { TextTable } from '../../imports/reading/text-table';

/** What of a table is needed to choose one of its columns. */
export type ColumnTable = Pick<TextTable, 'columns' | 'head'>;

/** So many values give an idea of a column. */
const SHOWN = 3;

/** The first different values of a column among the first records; none of a column that is empty there. */
export function columnExamples({ columns, head }: ColumnTable, column: string): string[] {
  const index = columns.indexOf(column);
  const values = head.map((record) => (record[index] ?? '').trim()).filter((value) => value !== '');
  return [...new Set(values)].slice(0, SHOWN);
}
