import type { WholeFile } from './reading/read-table';
import type { SourceFile } from './reading/source-file';
import type { TextTable } from './reading/text-table';
import type { Domain } from './registrable-domains';

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

/** Reads files; a worker in the app, the same functions directly in tests. */
export interface Reader {
  /** Throws a Refusal in plain words where a file is no text table. */
  readTable(file: SourceFile, options?: ReadOptions): Promise<TextTable>;
  readAll(file: SourceFile): Promise<WholeFile>;
  /** What each host says of who stands behind it, in the order of the hosts. */
  domains(hosts: readonly string[]): Promise<Domain[]>;
  /** The verbatim text of some records, by number. */
  rawRecords(
    file: SourceFile,
    table: Pick<TextTable, 'dialect' | 'usualWidth'>,
    numbers: readonly number[],
    options?: ReadOptions,
  ): Promise<Map<number, string>>;
}
