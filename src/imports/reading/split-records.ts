import { type Line, linesOf } from './lines';
import { mendRecord } from './mend-record';
import { type Scan, scanRecord } from './scan-record';
import type { CsvRecord, Dialect } from './text-table';

/** A quote that is not closed within so many characters is taken for one that is never closed. */
const MOST_CHARACTERS = 8_388_608;
/** A damaged record is looked for in so many lines. */
const MOST_MENDED_LINES = 20;

/** A physical record, before it is told what it is. */
export interface SplitRecord {
  cells: CsvRecord;
  /** The record as the file writes it, without its line end. */
  text: string;
  damage: 'none' | 'mended' | 'unclosed';
  /** Every reader of CSV reads the same cells; see scanRecord. */
  isStrict: boolean;
}

/** How a file is split: its dialect, and the number of cells that its records have. */
export interface Splitting {
  dialect: Dialect;
  width: number;
}

/** The physical records of a text, blank lines included, some at a time. */
export async function* splitRecords(
  pieces: AsyncIterable<string>,
  splitting: Splitting,
): AsyncGenerator<SplitRecord[]> {
  let waiting: Line[] = [];
  for await (const lines of linesOf(pieces)) {
    waiting = waiting.length === 0 ? lines : waiting.concat(lines);
    const { records, used } = takeRecords(waiting, splitting, false);
    waiting = waiting.slice(used);
    if (records.length > 0) yield records;
  }
  const { records } = takeRecords(waiting, splitting, true);
  if (records.length > 0) yield records;
}

/** The records of some lines; where they are not the last, the one that may go on below them is left. */
export function takeRecords(
  lines: readonly Line[],
  splitting: Splitting,
  areLast: boolean,
): { records: SplitRecord[]; used: number } {
  const records: SplitRecord[] = [];
  let used = 0;
  while (used < lines.length) {
    const taken = takeRecord(lines, used, splitting, areLast);
    if (!taken) break;
    records.push(taken.record);
    used += taken.lines;
  }
  return { records, used };
}

interface Taken {
  record: SplitRecord;
  lines: number;
}

function takeRecord(
  lines: readonly Line[],
  first: number,
  splitting: Splitting,
  areLast: boolean,
): Taken | undefined {
  const scan = scanRecord(lines, first, splitting.dialect);
  if (!scan.isMalformed && !scan.isUnclosed) return whole(lines, first, scan);
  const mayWait = !areLast && lengthOf(lines, first) < MOST_CHARACTERS;
  if (scan.isMalformed || (!mayWait && opensAtLineEnd(lines, first, splitting.dialect))) {
    const mended = mend(lines, first, scan, splitting);
    if (mended === 'needs more lines' && mayWait) return undefined;
    if (typeof mended === 'object') return mended;
  }
  if (!scan.isUnclosed)
    return swallowsLines(lines, first, scan, splitting)
      ? unclosed(lines, first, splitting)
      : whole(lines, first, scan);
  return mayWait ? undefined : unclosed(lines, first, splitting);
}

function whole(lines: readonly Line[], first: number, scan: Scan): Taken {
  const text = textOf(lines, first, scan.lines);
  const { cells, isStrict } = scan;
  return { record: { cells, text, damage: 'none', isStrict }, lines: scan.lines };
}

/** The fewest lines that can be read as a record of the file's width. */
function mend(
  lines: readonly Line[],
  first: number,
  scan: Scan,
  splitting: Splitting,
): Taken | 'needs more lines' | undefined {
  const { dialect, width } = splitting;
  for (let count = 1; count <= MOST_MENDED_LINES; count += 1) {
    const last = first + count - 1;
    if (count > scan.lines && scan.cells.length >= width) return undefined;
    if (last >= lines.length) return 'needs more lines';
    if (count > scan.lines && isSoundLine(lines, last, splitting)) return undefined;
    const text = textOf(lines, first, count);
    const cells = mendRecord(text, dialect, width);
    if (cells) return { record: { cells, text, damage: 'mended', isStrict: false }, lines: count };
  }
  return undefined;
}

/** The one line in which a quote opens that is never closed. */
function unclosed(lines: readonly Line[], first: number, { dialect }: Splitting): Taken {
  const text = textOf(lines, first, 1);
  const { cells } = scanRecord(lines.slice(first, first + 1), 0, dialect);
  return { record: { cells, text, damage: 'unclosed', isStrict: false }, lines: 1 };
}

/** Whether a damaged record has taken in lines that are records of their own. */
function swallowsLines(
  lines: readonly Line[],
  first: number,
  scan: Scan,
  splitting: Splitting,
): boolean {
  if (scan.lines === 1 || scan.cells.length === splitting.width) return false;
  return isSoundLine(lines, first + 1, splitting);
}

/** Whether a line is a record of its own, of the file's width. */
function isSoundLine(lines: readonly Line[], at: number, { dialect, width }: Splitting): boolean {
  const scan = scanRecord(lines, at, dialect);
  return !scan.isMalformed && !scan.isUnclosed && scan.lines === 1 && scan.cells.length === width;
}

function opensAtLineEnd(lines: readonly Line[], first: number, dialect: Dialect): boolean {
  const text = lines[first]?.text ?? '';
  return dialect.quote !== null && text.endsWith(dialect.separator + dialect.quote);
}

function textOf(lines: readonly Line[], first: number, count: number): string {
  if (count === 1) return lines[first]?.text ?? '';
  return lines
    .slice(first, first + count)
    .map(({ text, end }, at) => (at === count - 1 ? text : text + end))
    .join('');
}

function lengthOf(lines: readonly Line[], first: number): number {
  let length = 0;
  for (let at = first; at < lines.length; at += 1) length += lines[at]?.text.length ?? 0;
  return length;
}
