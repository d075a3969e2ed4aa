import { filledCells, isBlank } from './cells';
import type { CsvRecord } from './text-table';

/** Lines that reports end with, wherever they come from. */
const CLOSING_LINE =
  /^(?:grand totals?\b|confidential\b|copyright\b|\(c\) ?\d|©|all rights reserved|\(?\d[\d,. ]* (?:rows?|records?)\b.*|(?:total )?(?:number of )?(?:rows?|records?)(?: count)? ?[:=(]|end of (?:report|file)\b|generated (?:by|on|at)\b|exported (?:by|on|at)\b|report (?:generated|run)\b)/i;
/** Lines that a table may end with once a blank record leads to them. */
const SUMMARY_LINE = /^(?:(?:sub)?totals?\b|sums?\b|averages?\b|mean\b|notes?\b|sources?\b|\*)/i;
/** In narrower tables a line of one cell is a record cut short. */
const FEWEST_COLUMNS = 3;

/** How far a record looks like one below the table. */
export type FooterLook = 'none' | 'below a blank' | 'certain';

/** What a record looks like, should it stand at the very end. */
export function footerLook(cells: CsvRecord, width: number): FooterLook {
  const first = cells.find((cell) => cell.trim() !== '')?.trim() ?? '';
  const filled = filledCells(cells);
  const isShort = filled <= 1 || cells.length < width;
  if (isShort && CLOSING_LINE.test(first)) return 'certain';
  if (filled === 1 && cells.length === 1 && width >= FEWEST_COLUMNS) return 'certain';
  if (filled === 1 && width > 1) return 'below a blank';
  return SUMMARY_LINE.test(first) && width > 1 ? 'below a blank' : 'none';
}

/** Where the footer begins among the last records of a file; their number where there is none. */
export function footerStart(records: readonly CsvRecord[], width: number): number {
  for (let start = 0; start < records.length; start += 1) {
    const cells = records[start] ?? [];
    if (isBlank(cells)) {
      if (records.slice(start).some((record) => !isBlank(record))) return start;
    } else if (
      footerLook(cells, width) === 'certain' &&
      records
        .slice(start)
        .every((record) => isBlank(record) || footerLook(record, width) !== 'none')
    )
      return start;
  }
  return records.length;
}
