import { columnNames } from './header-labels';
import { openText } from './open-text';
import { type ReadingOptions, readRecordsOf } from './read-records';
import type { SourceFile } from './source-file';
import { splitRecords } from './split-records';
import { stagingParts } from './staging-lines';
import type { CsvRecord, Dialect, RecordRole, TextTable } from './text-table';

/** How many body records are kept for looking at. */
const HEAD_RECORDS = 200;

/** Reads a file as one table: bytes → text → records → roles → staging lines. Throws a Refusal. */
export async function readTable(file: SourceFile, options?: ReadingOptions): Promise<TextTable> {
  const { encoding, dialect, layout, records, width: usual } = await readRecordsOf(file, options);
  const parts = stagingParts(dialect);
  const head: CsvRecord[] = [];
  let count = 0;
  let mended = 0;
  let width = layout.header?.length ?? 0;
  for await (const batch of records) {
    for (const record of batch) {
      parts.add(record);
      count += 1;
      width = Math.max(width, record.cells.length);
      if (record.isMended) mended += 1;
      if (record.role === 'body' && head.length < HEAD_RECORDS) head.push(record.cells);
    }
  }
  return {
    fileName: file.name,
    encoding,
    dialect,
    header: layout.header,
    headerRecords: layout.headerRecords,
    columns: columnNames(layout.header, usual),
    head,
    width,
    usualWidth: usual,
    records: count,
    mended,
    parts: parts.end(),
  };
}

/** A record that is no data, and what it is. */
export interface SkippedRecord {
  record: number;
  role: RecordRole;
  cells: CsvRecord;
}

/** A whole file in memory, for looking at it by hand. */
export interface WholeFile {
  encoding: string;
  separator: string;
  quote: string | null;
  header: string[] | null;
  rows: CsvRecord[];
  skipped: SkippedRecord[];
}

const EMPTY_FILE: WholeFile = {
  encoding: 'utf-8',
  separator: ',',
  quote: '"',
  header: null,
  rows: [],
  skipped: [],
};

/** Reads a file's body records, and apart from them all others; an empty file has none. Throws a Refusal. */
export async function readAll(file: SourceFile, options?: ReadingOptions): Promise<WholeFile> {
  if (file.content.size === 0) return EMPTY_FILE;
  const { encoding, dialect, layout, records } = await readRecordsOf(file, options);
  const rows: CsvRecord[] = [];
  const skipped: SkippedRecord[] = [];
  for await (const batch of records) {
    for (const { number, role, cells } of batch) {
      if (role === 'body') rows.push(cells);
      else skipped.push({ record: number, role, cells });
    }
  }
  const header = layout.header === null ? null : [...layout.header];
  return { encoding, separator: dialect.separator, quote: dialect.quote, header, rows, skipped };
}

/** The text of some physical records as the file writes it: a second pass over the file. */
export async function rawRecords(
  file: SourceFile,
  table: { dialect: Dialect; usualWidth: number },
  numbers: ReadonlySet<number>,
  signal?: AbortSignal,
): Promise<Map<number, string>> {
  const source = await openText(file, signal);
  const found = new Map<number, string>();
  let number = 0;
  const splitting = { dialect: table.dialect, width: table.usualWidth };
  for await (const batch of splitRecords(source.pieces(), splitting)) {
    for (const { text } of batch) {
      number += 1;
      if (numbers.has(number)) found.set(number, text);
    }
    if (found.size === numbers.size) break;
  }
  return found;
}
