import type { CsvRecord, RecordBatch } from './records';
import { Refusal } from './refusal';

/** How many records are kept for looking at the header. */
const HEAD_RECORDS = 50;
/** The file is written in parts of about this many characters, to keep it out of the heap. */
const PART_LENGTH = 4_194_304;

/** What is wider or longer is no table that somebody wrote, and more than the database can hold. */
const MOST_CELLS = 2_000;
const MOST_CHARACTERS = 8_388_608;

/** A file rewritten so that the database's reader has nothing left to guess. */
export interface StagingFile {
  /** One line per physical record: its number, its count of cells, its cells, all quoted. */
  parts: Blob[];
  head: CsvRecord[];
  /** Cells of the widest record. */
  width: number;
  /** Physical records. */
  records: number;
  /** Whether the last record is one whose quote is never closed. */
  isUnclosed: boolean;
}

/**
 * Rewrites records as the one dialect that `Engine.load` reads. Read any other way, DuckDB 1.4
 * drops blank lines and surplus cells without a word (docs/decisions/0002-reading-csv.md).
 */
export async function writeStagingFile(batches: AsyncIterable<RecordBatch>): Promise<StagingFile> {
  const file: StagingFile = { parts: [], head: [], width: 0, records: 0, isUnclosed: false };
  let part = '';
  for await (const { records, isUnclosed } of batches) {
    for (const record of records) {
      file.records += 1;
      if (file.head.length < HEAD_RECORDS) file.head.push(record);
      file.width = Math.max(file.width, record.length);
      const line = stagingLine(file.records, record);
      refuseIfTooLarge(file.records, record.length, line.length);
      part += line;
      if (part.length > PART_LENGTH) {
        file.parts.push(new Blob([part]));
        part = '';
      }
    }
    file.isUnclosed = isUnclosed;
  }
  if (part !== '') file.parts.push(new Blob([part]));
  return file;
}

function refuseIfTooLarge(number: number, cells: number, characters: number): void {
  if (cells <= MOST_CELLS && characters <= MOST_CHARACTERS) return;
  const size = cells > MOST_CELLS ? `${cells} cells` : `${characters} characters`;
  throw new Refusal(
    `Record ${number} has ${size}, which no table has. A quotation mark that is never closed can do that; look at the file there and export it again.`,
  );
}

function stagingLine(number: number, record: CsvRecord): string {
  return `${[String(number), String(record.length), ...record].map(quoted).join(',')}\n`;
}

function quoted(cell: string): string {
  return cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : `"${cell}"`;
}

/** The columns of the staging table of a file. */
export function stagingColumns(width: number): string[] {
  return ['source_row', 'cells', ...Array.from({ length: width }, (_, index) => cellColumn(index))];
}

/** The staging column of a file's column, counted from 0. */
export function cellColumn(index: number): string {
  return `c${index + 1}`;
}
