import type { TextTable } from '../../imports/reading/text-table';

/** So many values give an idea of a column. */
const SHOWN = 3;

/** The first different values of a column among the first records; none of a column that is empty there. */
export function columnExamples(
  { columns, head }: Pick<TextTable, 'columns' | 'head'>,
  column: string,
): string[] {
  const index = columns.indexOf(column);
  const values = head.map((record) => (record[index] ?? '').trim()).filter((value) => value !== '');
  return [...new Set(values)].slice(0, SHOWN);
}
