import { hasMoreFilled, isBlank } from './cells';
import type { CsvRecord } from './text-table';

/** Lines that reports end with, wherever they come from. */
const CLOSING_LINE =
  /^(?:grand totals?\b|confidential\b|copyright\b|\(c\) ?\d|©|all rights reserved|\(?\d[\d,. ]* (?:rows?|records?)\b.*|(?:total )?(?:number of )?(?:rows?|records?)(?: count)? ?[:=(]|end of (?:report|file)\b|generated (?:by|on|at)\b|exported (?:by|on|at)\b|report (?:generated|run)\b)/i;
/** Lines that a table may end with once a blank record leads to them. */
const SUMMARY_LINE = /^(?:(?:sub)?totals?\b|sums?\b|averages?\b|mean\b|notes?\b|sources?\b|\*)/i;
/** In narrower tables a line of one cell is a record cut short. */
const FEWEST_COLUMNS = 3;

/** Whether a record is one that stands below a table, wherever at its end it stands. */
export function isClosingLine(cells: CsvRecord, width: number): boolean {
  if (cells.length >= width && hasMoreFilled(cells, 1)) return false;
  if (cells.length === 1 && width >= FEWEST_COLUMNS) return true;
  return CLOSING_LINE.test(firstFilled(cells));
}

/** Whether a record may stand below a table once a blank record leads to it. */
export function maySummarise(cells: CsvRecord, width: number): boolean {
  if (width === 1) return isClosingLine(cells, width);
  return !hasMoreFilled(cells, 1) || SUMMARY_LINE.test(firstFilled(cells));
}

function firstFilled(cells: CsvRecord): string {
  return cells.find((cell) => cell.trim() !== '')?.trim() ?? '';
}

/** Where the footer begins among the last records of a file; their number where there is none. */
export function footerStart(records: readonly CsvRecord[], width: number): number {
  for (let start = 0; start < records.length; start += 1) {
    const cells = records[start] ?? [];
    if (isBlank(cells)) {
      if (records.slice(start).some((record) => !isBlank(record))) return start;
    } else if (
      isClosingLine(cells, width) &&
      records.slice(start).every((record) => isBelowTable(record, width))
    )
      return start;
  }
  return records.length;
}

function isBelowTable(cells: CsvRecord, width: number): boolean {
  return isBlank(cells) || isClosingLine(cells, width) || maySummarise(cells, width);
}
