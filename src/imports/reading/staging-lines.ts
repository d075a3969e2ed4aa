import { Refusal } from './refusal';
import type { Dialect, ReadRecord } from './text-table';

/** The file is written in parts of about this many characters, to keep it out of the heap. */
const PART_LENGTH = 4_194_304;

/** What is wider or longer is no table that somebody wrote, and more than the database can hold. */
const MOST_CELLS = 2_000;
const MOST_CHARACTERS = 8_388_608;

/** Collects the staging lines of records in parts; see `Engine.load`. */
export interface StagingParts {
  add(record: ReadRecord): void;
  /** The parts; nothing may be added after. */
  end(): Blob[];
}

/**
 * Rewrites records as the one dialect that `Engine.load` reads. Read any other way, DuckDB 1.4
 * drops blank lines and surplus cells without a word (docs/decisions/0002-reading-csv.md).
 */
export function stagingParts(dialect: Dialect): StagingParts {
  const parts: Blob[] = [];
  let lines: string[] = [];
  let length = 0;
  const cut = () => {
    if (lines.length > 0) parts.push(new Blob([lines.join('')]));
    lines = [];
    length = 0;
  };
  return {
    add(record) {
      const line = stagingLine(record, dialect);
      lines.push(line);
      length += line.length;
      if (length > PART_LENGTH) cut();
    },
    end() {
      cut();
      return parts;
    },
  };
}

/** A record's line: its number, its role, its count of cells, its cells. */
function stagingLine(record: ReadRecord, dialect: Dialect): string {
  const { number, role, cells } = record;
  const line = `${number},${role},${cells.length},${stagedCells(record, dialect)}\n`;
  refuseIfTooLarge(number, cells.length, line.length);
  return line;
}

/** All quoted, but where the file itself writes the cells as staging does: then as they stand. */
function stagedCells({ cells, text, isStrict }: ReadRecord, dialect: Dialect): string {
  return isStrict && isWrittenSo(text, dialect) ? text : `"${escapedCells(cells).join('","')}"`;
}

function isWrittenSo(text: string, { separator, quote }: Dialect): boolean {
  if (separator !== ',') return false;
  return quote === '"' || (quote === null && !text.includes('"'));
}

function escapedCells(cells: readonly string[]): readonly string[] {
  if (!cells.some((cell) => cell.includes('"'))) return cells;
  return cells.map((cell) => cell.replaceAll('"', '""'));
}

function refuseIfTooLarge(number: number, cells: number, characters: number): void {
  if (cells <= MOST_CELLS && characters <= MOST_CHARACTERS) return;
  const size = cells > MOST_CELLS ? `${cells} cells` : `${characters} characters`;
  throw new Refusal(
    `Record ${number} has ${size}, which no table has. A quotation mark that is never closed can do that; look at the file there and export it again.`,
  );
}

/** The columns of the staging table of a file. */
export function stagingColumns(width: number): string[] {
  return [
    'source_row',
    'role',
    'cells',
    ...Array.from({ length: width }, (_, index) => cellColumn(index)),
  ];
}

/** The staging column of a file's column, counted from 0. */
export function cellColumn(index: number): string {
  return `c${index + 1}`;
}
