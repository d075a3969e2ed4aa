import {
  AsyncDuckDB,
  type AsyncDuckDBConnection,
  DuckDBDataProtocol,
  VoidLogger,
} from '@duckdb/duckdb-wasm';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import { absoluteAddress, startBlobWorker } from './blob-worker';
import type { Connection, Database } from './database';

/** DuckDB-WASM in a worker. */
export async function openBrowserDatabase(): Promise<Database> {
  const worker = startBlobWorker(workerScript(absoluteAddress(workerUrl)), 'classic');
  const duckdb = new AsyncDuckDB(new VoidLogger(), worker);
  try {
    await Promise.race([open(duckdb), failureOf(worker)]);
  } catch (error) {
    await duckdb.terminate();
    throw error;
  }
  return {
    connect: async () => browserConnection(await duckdb.connect()),
    registerFile: (name, file) =>
      duckdb.registerFileHandle(name, file, DuckDBDataProtocol.BROWSER_FILEREADER, true),
    dropFile: async (name) => {
      await duckdb.dropFile(name);
    },
    close: () => duckdb.terminate(),
  };
}

async function open(duckdb: AsyncDuckDB): Promise<void> {
  await duckdb.instantiate(absoluteAddress(wasmUrl));
  await duckdb.open({ path: ':memory:' });
}

/** A module that cannot be fetched would leave `instantiate` waiting for ever: its rejection is thrown. */
function workerScript(url: string): string {
  return `addEventListener('unhandledrejection', ({ reason }) => setTimeout(() => { throw reason; }));
importScripts(${JSON.stringify(url)});`;
}

/** Rejects when the worker throws outside of any request; never resolves. */
function failureOf(worker: Worker): Promise<never> {
  return new Promise((_, reject) => {
    worker.addEventListener('error', (event) => reject(new Error(event.message)), { once: true });
  });
}

/** What `send` reads its batches from, as it comes (duckdb-wasm 1.32). */
async function* messagesOf(
  database: AsyncDuckDB,
  connection: number,
  text: string,
): AsyncGenerator<Uint8Array> {
  let message = await database.startPendingQuery(connection, text);
  while (message === null) message = await database.pollPendingQuery(connection);
  while (message === null || message.length > 0) {
    if (message !== null) yield message;
    message = await database.fetchQueryResults(connection);
  }
}

function browserConnection(connection: AsyncDuckDBConnection): Connection {
  return {
    send: (text) => connection.send(text),
    messages: (text) => connection.useUnsafe((database, id) => messagesOf(database, id, text)),
    insert: (stream, table) => connection.insertArrowFromIPCStream(stream, table),
    cancel: () => connection.cancelSent(),
    close: () => connection.close(),
  };
}
