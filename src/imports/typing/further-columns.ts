import { joined, type Sql, sql } from '../../engine/sql';
import { columnsFor } from '../recognising/decisions';
import { cellText } from './staged-cells';
import type { TypingInput } from './typing-input';

/** A map of every column of an accounts file that is no field of its own, by its name. */
export function furtherColumns(input: TypingInput): Sql {
  const { dataset, decisions, columns, headerCells } = input;
  const used = new Set(dataset.fields.flatMap(({ name }) => columnsFor(name, decisions)));
  const further =
    dataset.name === 'accounts'
      ? columns.slice(0, headerCells).filter((name) => !used.has(name))
      : [];
  if (further.length === 0) return sql`MAP {}::MAP(VARCHAR, VARCHAR)`;
  const values = further.map((name) => cellText(name, input));
  const entries = sql`list_zip(${further}, [${joined(values, ', ')}])`;
  return sql`map_from_entries(list_filter(${entries}, lambda entry: entry[2] IS NOT NULL))`;
}
