import type { CsvRecord } from './records';

/** How many records are kept for looking at the header. */
const HEAD_RECORDS = 50;
/** The file is written in parts of about this many characters, to keep it out of the heap. */
const PART_LENGTH = 4_194_304;

/** A file rewritten so that the database's reader has nothing left to guess. */
export interface StagingFile {
  /** One line per physical record: its number, its count of cells, its cells, all quoted. */
  parts: Blob[];
  head: CsvRecord[];
  /** Cells of the widest record. */
  width: number;
  /** Physical records. */
  records: number;
}

/**
 * Rewrites records as the one dialect that `Engine.load` reads. Read any other way, DuckDB 1.4
 * drops blank lines and surplus cells without a word (docs/decisions/0002-reading-csv.md).
 */
export async function writeStagingFile(
  batches: AsyncIterable<readonly CsvRecord[]>,
): Promise<StagingFile> {
  const file: StagingFile = { parts: [], head: [], width: 0, records: 0 };
  let part = '';
  for await (const batch of batches) {
    for (const record of batch) {
      file.records += 1;
      if (file.head.length < HEAD_RECORDS) file.head.push(record);
      file.width = Math.max(file.width, record.length);
      part += stagingLine(file.records, record);
      if (part.length > PART_LENGTH) {
        file.parts.push(new Blob([part]));
        part = '';
      }
    }
  }
  if (part !== '') file.parts.push(new Blob([part]));
  return file;
}

function stagingLine(number: number, record: CsvRecord): string {
  return `${[String(number), String(record.length), ...record].map(quoted).join(',')}\n`;
}

function quoted(cell: string): string {
  // A NUL ends a text in the database's reader.
  const text = cell.includes('\0') ? cell.replaceAll('\0', '') : cell;
  return text.includes('"') ? `"${text.replaceAll('"', '""')}"` : `"${text}"`;
}

/** The columns of the staging table of a file. */
export function stagingColumns(width: number): string[] {
  return ['source_row', 'cells', ...Array.from({ length: width }, (_, index) => cellColumn(index))];
}

/** The staging column of a file's column, counted from 0. */
export function cellColumn(index: number): string {
  return `c${index + 1}`;
}
