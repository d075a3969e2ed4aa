import { identifier, joined, type Sql, sql } from '../../engine/sql';
import { cellColumn } from '../reading/staging-lines';
import { columnsFor } from '../recognising/decisions';
import type { StagedTable, TypingInput } from './typing-input';

/** The column with a field's cells as text. */
export function textColumn(field: string): Sql {
  return identifier(`text_${field}`);
}

/** The column with a field's cells as they were read; NULL where a cell cannot be read. */
export function readColumn(field: string): Sql {
  return identifier(`read_${field}`);
}

/** The cells of a column of the file, by its name. Throws where the file has no such column. */
export function cellText(name: string, { columns }: StagedTable): Sql {
  const index = columns.indexOf(name);
  if (index < 0) throw new TypeError(`The file has no column “${name}”`);
  return sql`read_text(${identifier(cellColumn(index))})`;
}

/** The text of a field: that of the first of its columns that is filled, else what every record is. */
export function fieldText(field: string, input: TypingInput): Sql {
  const { decisions } = input;
  const texts = columnsFor(field, decisions).map((column) => cellText(column, input));
  return sql`coalesce(${joined([...texts, sql`${decisions.constants[field] ?? null}::VARCHAR`], ', ')})`;
}
