import { isTyped, shapeOf } from './cell-shape';
import { hasMoreFilled, isBlank } from './cells';
import type { ColumnProfile } from './column-profile';
import type { CsvRecord } from './text-table';

/** Lines that reports end with, wherever they come from. */
const CLOSING_LINE =
  /^(?:grand totals?\b|confidential\b|copyright\b|\(c\) ?\d|©|all rights reserved|\(?\d[\d,. ]* (?:rows?|records?)\b.*|(?:total )?(?:number of )?(?:rows?|records?)(?: count)? ?[:=(]|end of (?:report|file)\b|generated (?:by|on|at)\b|exported (?:by|on|at)\b|report (?:generated|run)\b)/i;
/** Lines that a table may end with once a blank record leads to them. */
const SUMMARY_LINE = /^(?:(?:sub)?totals?\b|sums?\b|averages?\b|mean\b|notes?\b|sources?\b|\*)/i;
/** In narrower tables a line of one cell is a record cut short. */
const FEWEST_COLUMNS = 3;

/** The table above a footer. */
export interface TableAbove {
  width: number;
  columns: readonly ColumnProfile[];
}

/** Whether a record is one that stands below a table, wherever at its end it stands. */
export function isClosingLine(cells: CsvRecord, table: TableAbove): boolean {
  if (cells.length >= table.width && hasMoreFilled(cells, 1)) return false;
  if (cells.length === 1 && table.width >= FEWEST_COLUMNS) return !isCutShort(cells, table);
  return CLOSING_LINE.test(firstFilled(cells));
}

/** A last line that begins as the records do is one of them, not written to its end. */
function isCutShort(cells: CsvRecord, { columns }: TableAbove): boolean {
  const shape = columns[0]?.shape ?? 'text';
  return isTyped(shape) && shape === shapeOf(cells[0] ?? '');
}

/** Whether a record may stand below a table once a blank record leads to it. */
export function maySummarise(cells: CsvRecord, table: TableAbove): boolean {
  if (table.width === 1) return isClosingLine(cells, table);
  return !hasMoreFilled(cells, 1) || SUMMARY_LINE.test(firstFilled(cells));
}

function firstFilled(cells: CsvRecord): string {
  return cells.find((cell) => cell.trim() !== '')?.trim() ?? '';
}

/** Where the footer begins among the last records of a file; their number where there is none. */
export function footerStart(records: readonly CsvRecord[], table: TableAbove): number {
  const lastOfTable = records.findLastIndex((cells) => !isBelowTable(cells, table));
  const start = records.findIndex(
    (cells, at) => at > lastOfTable && (isBlank(cells) || isClosingLine(cells, table)),
  );
  const isFooter = start >= 0 && records.slice(start).some((cells) => !isBlank(cells));
  return isFooter ? start : records.length;
}

function isBelowTable(cells: CsvRecord, table: TableAbove): boolean {
  return isBlank(cells) || isClosingLine(cells, table) || maySummarise(cells, table);
}
