import type { Row } from './decode';
import type { Sql } from './sql';

export interface RunOptions {
  /** Ends the query; the promise then rejects with the signal's reason. */
  signal?: AbortSignal;
}

export interface LoadOptions extends RunOptions {
  /** Is told the share of the file that is loaded, above 0 and up to 1, after each part. */
  onProgress?: (share: number) => void;
}

export interface TransactionOptions extends RunOptions {
  /** The schema in which tables are made, and names are looked for first; `main` comes after it. */
  schema?: string;
  /** Whether all of it is undone in the end, also where it succeeds: to see what something would do. */
  isRehearsal?: boolean;
}

/** Runs one statement on the connection it belongs to and gives its rows. */
export type Run = (statement: Sql, options?: RunOptions) => Promise<Row[]>;

/**
 * Runs one statement and gives its rows as they come, some thousands at a time, so that they are never in
 * memory at once. The loop over them has to end before the next statement of the transaction.
 */
export type Stream = (statement: Sql) => AsyncGenerator<Row[], void, undefined>;

/** The database as the rest of the app knows it. Errors are QueryErrors with the SQL and the cause. */
export interface Engine {
  /** Runs one statement on any free connection. */
  run: Run;
  /**
   * Runs `work` between BEGIN and COMMIT; anything thrown rolls all of it back, and so does the
   * signal, up to the moment the COMMIT is sent.
   */
  transaction<T>(
    work: (run: Run, stream: Stream) => Promise<T>,
    options?: TransactionOptions,
  ): Promise<T>;
  /** Runs one question of the user: read-only, alone, within row and time limits. */
  query(text: string, options?: RunOptions): Promise<Row[]>;
  /** The rows of a statement with their types, to be stored and given to `returnRows`. */
  takeRows(statement: Sql, options?: RunOptions): Promise<Blob>;
  /** Creates a table of the schema `staging` from what `takeRows` gave; rejects where that is damaged. */
  returnRows(table: string, rows: Blob, options?: RunOptions): Promise<void>;
  /**
   * Creates a table of text columns from the parts of a normalised CSV file (see
   * src/imports/reading/staging-lines.ts): comma, every cell quoted, no header. Shorter records are filled
   * with NULL. Part by part, because the database's own progress hook evaluates a string as
   * JavaScript, which the content policy forbids (duckdb-wasm 1.32).
   */
  load(
    table: Sql,
    parts: readonly Blob[],
    columns: readonly string[],
    options?: LoadOptions,
  ): Promise<void>;
  /** Gives the memory back; nothing may be asked any more. */
  close(): Promise<void>;
}
