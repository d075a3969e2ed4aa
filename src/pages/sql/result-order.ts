import type { Cell, Row } from '../../engine/decode';
import { cellText } from './result-columns';

/** How the rows of an answer are ordered on the screen; null: as the question ordered them. */
export type ResultOrder = { column: string; isDescending: boolean } | null;

/** The order after a click on a head: up, down, as asked. */
export function nextOrder(order: ResultOrder, column: string): ResultOrder {
  if (order?.column !== column) return { column, isDescending: false };
  return order.isDescending ? null : { column, isDescending: true };
}

/** The rows in an order; equal ones stay as they were, NULL comes last in either direction. */
export function orderedRows(rows: readonly Row[], order: ResultOrder): readonly Row[] {
  if (order === null) return rows;
  const sign = order.isDescending ? -1 : 1;
  const collator = new Intl.Collator(undefined, { numeric: true });
  const keyed = rows.map((row) => ({ row, cell: row[order.column] ?? null }));
  keyed.sort((one, other) => {
    if (one.cell === null || other.cell === null)
      return Number(one.cell === null) - Number(other.cell === null);
    return sign * compareCells(one.cell, other.cell, collator);
  });
  return keyed.map(({ row }) => row);
}

type KnownCell = Exclude<Cell, null>;

function compareCells(one: KnownCell, other: KnownCell, collator: Intl.Collator): number {
  if (typeof one === 'number' && typeof other === 'number') return compareNumbers(one, other);
  return collator.compare(cellText(one), cellText(other));
}

/** Not a number comes after every number. */
function compareNumbers(one: number, other: number): number {
  if (Number.isNaN(one) || Number.isNaN(other))
    return Number(Number.isNaN(one)) - Number(Number.isNaN(other));
  return one < other ? -1 : Number(one > other);
}
