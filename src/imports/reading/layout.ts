import { shapeOf } from './cell-shape';
import { filledCells, isBlank, saySame } from './cells';
import { type ColumnProfile, profileColumns } from './column-profile';
import { headerScore, isFurtherHeader, isHeaderOver, isImportIds } from './header-evidence';
import { joinLabels } from './header-labels';
import type { CsvRecord } from './text-table';

/** Records that the layout is told by. */
export const LAYOUT_RECORDS = 200;
/** How far down a header may stand. */
const HEADER_SEARCH = 60;
const MOST_HEADER_RECORDS = 3;
/** Fewer records below a possible header are no better evidence than the row right below the first. */
const FEWEST_BELOW = 3;
/** In narrower tables a row of one filled cell may be a record. */
const FEWEST_COLUMNS = 3;
/** The share of records that have no more filled cells than a usual record. */
const SPARSE_SHARE = 0.25;

/** What is left of a line `sep=;` once it is split. */
const TOLD_SEPARATOR = /^"?sep=(?:\\t)?"?$/i;

/** Tells that a row names fields the program knows. */
export type IsHeader = (cells: CsvRecord) => boolean;

/** How the records of a file are laid out. */
export interface Layout {
  /** Cells of most records. */
  width: number;
  /** Records above the header, or above the first body record of a file without one. */
  preamble: number;
  headerRecords: readonly CsvRecord[];
  /** A label per column; null without header. */
  header: readonly string[] | null;
  /** What the columns look like below the header. */
  columns: readonly ColumnProfile[];
}

/** Tells preamble, header and body apart by the first records of a file. */
export function layOut(
  records: readonly CsvRecord[],
  width: number,
  isHeader: IsHeader = () => false,
): Layout {
  const named = records.slice(0, HEADER_SEARCH).findIndex((record) => isHeader(record));
  const start = named >= 0 ? named : belowTitle(records, tableStart(records, width), width);
  const first = records[start];
  if (first && (named >= 0 || isHeaderOver(first, profileBelow(records, start))))
    return withHeader(records, blockWidth(records, start, width), start);
  const body = firstOfWidth(records, width, start);
  return {
    width,
    preamble: body,
    headerRecords: [],
    header: null,
    columns: profileColumns(records.slice(body)),
  };
}

function withHeader(records: readonly CsvRecord[], width: number, start: number): Layout {
  const top = start > 0 && isSpanning(records[start - 1] ?? [], width) ? start - 1 : start;
  const count = headerCount(records, top, start);
  const headerRecords = records.slice(top, top + count);
  return {
    width,
    preamble: top,
    headerRecords,
    header: joinLabels(headerRecords),
    columns: profileColumns(records.slice(top + count)),
  };
}

/** The width of the records up to the first blank one, where all of them have the same. */
function blockWidth(records: readonly CsvRecord[], start: number, width: number): number {
  const blank = records.findIndex((cells, at) => at > start && isBlank(cells));
  const block = records.slice(start, blank < 0 ? undefined : blank);
  const first = block[0]?.length ?? width;
  const agrees = block.length > 1 && block.every(({ length }) => length === first);
  return agrees ? first : width;
}

function headerCount(records: readonly CsvRecord[], top: number, start: number): number {
  const importIds = records
    .slice(top, top + MOST_HEADER_RECORDS)
    .findIndex((record) => isImportIds(record));
  if (importIds > 0) return importIds + 1;
  const columns = profileBelow(records, start, 1);
  let count = start - top + 1;
  let rows = count;
  while (rows < MOST_HEADER_RECORDS) {
    const above = records[top + count - 1] ?? [];
    const gap = isBlank(records[top + count] ?? []) ? 1 : 0;
    const row = records[top + count + gap];
    // The last record of all is the body's.
    if (!row || records.length === top + count + gap + 1) break;
    if (!isFurtherHeader(row, above, columns)) break;
    count += gap + 1;
    rows += 1;
  }
  return count;
}

/** The columns below a possible header, with room for further header rows where enough records follow. */
function profileBelow(
  records: readonly CsvRecord[],
  start: number,
  fewest = FEWEST_BELOW,
): ColumnProfile[] {
  const first = records[start] ?? [];
  const below = records
    .slice(start + 1)
    .filter((record) => !isBlank(record) && !repeatsLabels(record, first));
  const rest = below.slice(MOST_HEADER_RECORDS - 1);
  return profileColumns(rest.length >= fewest ? rest : below);
}

/** Whether a record has two of the labels and no more than as many other cells: a header further down. */
function repeatsLabels(record: CsvRecord, labels: CsvRecord): boolean {
  const shared = record.filter(
    (cell, at) => shapeOf(cell) === 'text' && cell.trim() === labels[at]?.trim(),
  ).length;
  return saySame(record, labels) || (shared >= 2 && shared * 2 >= filledCells(record));
}

/** The first record with as many filled cells as records of the table have. */
function tableStart(records: readonly CsvRecord[], width: number): number {
  const needed = neededCells(records, width);
  const isRow = (cells: CsvRecord) => filledCells(cells) >= needed && !isComment(cells, width);
  const first = records.findIndex(isRow);
  if (first < 0) return records.findIndex((cells) => !isBlank(cells) && !isComment(cells, width));
  return startBelowBlank(records, first, width, isRow) ?? first;
}

/** A line of another width above a header is a title that has separators in it. */
function belowTitle(records: readonly CsvRecord[], start: number, width: number): number {
  const below = records.findIndex((cells, at) => at > start && !isBlank(cells));
  const next = records[below];
  if (records[start]?.length === width || next?.length !== width) return start;
  return headerScore(next, profileBelow(records, below)) > 0 ? below : start;
}

function neededCells(records: readonly CsvRecord[], width: number): number {
  const filled = records
    .filter((cells) => cells.length === width && !isBlank(cells))
    .map(filledCells)
    .sort((one, other) => one - other);
  const usual = filled[Math.floor(filled.length * SPARSE_SHARE)] ?? 1;
  const least = width >= FEWEST_COLUMNS ? 2 : 1;
  return Math.min(Math.max(2, Math.ceil(width / 2)), Math.max(least, usual));
}

/** `#` and `sep=` lines. */
function isComment(cells: CsvRecord, width: number): boolean {
  const first = cells[0] ?? '';
  if (cells.length <= 2 && TOLD_SEPARATOR.test(first)) return true;
  return first.startsWith('#') && (cells.length !== width || width === 1);
}

/** A header below key and value lines and a blank record, where the lines above have none of their own. */
function startBelowBlank(
  records: readonly CsvRecord[],
  first: number,
  width: number,
  isRow: IsHeader,
): number | undefined {
  const blank = records
    .slice(0, HEADER_SEARCH)
    .findIndex((cells, at) => at > first && isBlank(cells));
  if (blank < 0) return undefined;
  const below = records.findIndex((cells, at) => at > blank && isRow(cells));
  const block = records.slice(first, blank);
  // One row alone with as many labels is a header with a blank record below it.
  if (block.length === 1 && width >= FEWEST_COLUMNS) return undefined;
  if (below < 0 || records.length - below <= block.length) return undefined;
  const above =
    block.length < FEWEST_BELOW ? 0 : headerScore(block[0] ?? [], profileColumns(block.slice(1)));
  const candidate = headerScore(records[below] ?? [], profileBelow(records, below));
  return above <= 0 && candidate > 0 ? below : undefined;
}

/** The first record that is no title: without a header, a sparse record is the body's too. */
function firstOfWidth(records: readonly CsvRecord[], width: number, start: number): number {
  const found = records.findIndex(
    (cells) => cells.length === width && !isBlank(cells) && !isComment(cells, width),
  );
  return found >= 0 && found < start ? found : Math.max(0, start);
}

/** A header row whose labels span columns: texts with gaps between them, over most of the width. */
function isSpanning(cells: CsvRecord, width: number): boolean {
  const filled = cells.flatMap((cell, at) => (cell.trim() === '' ? [] : [at]));
  const last = filled.at(-1) ?? 0;
  return (
    cells.length >= width - 1 && filled.length >= 2 && last >= width / 2 && last > filled.length
  );
}
