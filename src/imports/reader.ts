import type { SourceFile } from './reading/source-file';
import type { RecordRole, TextTable } from './reading/text-table';

/** How far the reading of a file has come. */
export interface ReadProgress {
  bytes: number;
  rows: number;
}

export interface ReadOptions {
  /** Ends the reading; the promise then rejects with the signal's reason. */
  signal?: AbortSignal;
  onProgress?: (progress: ReadProgress) => void;
}

/** A file's text table as plain data, for the console. */
export interface PlainTable {
  encoding: string;
  separator: string;
  quote: string | null;
  header: string[] | null;
  /** The body records, exactly as they are staged. */
  rows: string[][];
  /** Every other physical record, and what it is. */
  skipped: { record: number; role: RecordRole; cells: string[] }[];
}

/** Reads files; a worker in the app, the same functions directly in tests. */
export interface Reader {
  /** Throws a Refusal in plain words where a file is no text table. */
  readTable(file: SourceFile, options?: ReadOptions): Promise<TextTable>;
  readAll(file: SourceFile): Promise<PlainTable>;
  /** The verbatim text of some records, by number. */
  rawRecords(
    file: SourceFile,
    table: Pick<TextTable, 'encoding' | 'dialect'>,
    numbers: readonly number[],
    options?: ReadOptions,
  ): Promise<Map<number, string>>;
}

