import {
  AsyncDuckDB,
  type AsyncDuckDBConnection,
  DuckDBDataProtocol,
  VoidLogger,
} from '@duckdb/duckdb-wasm';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import type { Connection, Database } from './database';

/**
 * DuckDB-WASM in a worker. The worker starts from a same-origin blob that imports the script,
 * because only then does the page's content policy bind the worker too.
 */
export async function openBrowserDatabase(): Promise<Database> {
  const script = new Blob([workerScript(absolute(workerUrl))], { type: 'text/javascript' });
  const url = URL.createObjectURL(script);
  const worker = new Worker(url);
  const duckdb = new AsyncDuckDB(new VoidLogger(), worker);
  try {
    await Promise.race([open(duckdb), failureOf(worker)]);
  } catch (error) {
    await duckdb.terminate();
    throw error;
  } finally {
    URL.revokeObjectURL(url);
  }
  return {
    connect: async () => browserConnection(await duckdb.connect()),
    registerFile: (name, file) =>
      duckdb.registerFileHandle(name, file, DuckDBDataProtocol.BROWSER_FILEREADER, true),
    dropFile: async (name) => {
      await duckdb.dropFile(name);
    },
  };
}

async function open(duckdb: AsyncDuckDB): Promise<void> {
  await duckdb.instantiate(absolute(wasmUrl));
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

function absolute(url: string): string {
  return new URL(url, document.baseURI).href;
}

function browserConnection(connection: AsyncDuckDBConnection): Connection {
  return {
    send: (text) => connection.send(text),
    cancel: () => connection.cancelSent(),
    close: () => connection.close(),
  };
}
