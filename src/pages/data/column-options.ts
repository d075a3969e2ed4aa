import type { SelectOption } from '../../ui/select';
import { type ColumnTable, columnExamples } from './column-examples';
import { columnLabel } from './column-label';

/** The option for a field that no column gives; no column's option is called so. */
export const NOT_IN_FILE = 'not in this file';

/** The columns of a file to choose one from, each with its first value, below “not in this file”. */
export function columnOptions(table: ColumnTable): SelectOption[] {
  const options = table.columns.map((column, index) => {
    const [example] = columnExamples(table, column);
    const option = { value: optionOf(index), label: columnLabel(column) };
    return example === undefined ? option : { ...option, detail: example };
  });
  return [{ value: NOT_IN_FILE, label: 'not in this file' }, ...options];
}

/** The option of a column; that of no column where there is none. */
export function optionFor({ columns }: ColumnTable, column: string | undefined): string {
  const index = column === undefined ? -1 : columns.indexOf(column);
  return index < 0 ? NOT_IN_FILE : optionOf(index);
}

/** The column of an option; null where it is none. */
export function columnOf({ columns }: ColumnTable, option: string): string | null {
  return columns.find((_, index) => optionOf(index) === option) ?? null;
}

function optionOf(index: number): string {
  return `column ${index + 1}`;
}
