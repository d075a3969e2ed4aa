import type { RecordBatch } from 'apache-arrow';

/** One connection of a DuckDB-WASM database; one statement in flight at a time. */
export interface Connection {
  /** Streams the batches of one statement. */
  send(text: string): Promise<AsyncIterable<RecordBatch>>;
  /** The answer to one statement as the messages of an Arrow IPC stream: the schema, then batches. */
  messages(text: string): AsyncIterable<Uint8Array>;
  /** Appends the rows of an Arrow IPC stream to a table, which the first of them creates. */
  insert(
    stream: Uint8Array,
    table: { schema: string; name: string; create: boolean },
  ): Promise<void>;
  cancel(): Promise<unknown>;
  close(): Promise<void>;
}

/** What the engine needs of DuckDB-WASM; the browser's worker and Node's blocking build both give it. */
export interface Database {
  connect(): Promise<Connection>;
  registerFile(name: string, file: Blob): Promise<void>;
  dropFile(name: string): Promise<void>;
  close(): Promise<void>;
}
