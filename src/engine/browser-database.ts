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
  const script = new Blob([`importScripts(${JSON.stringify(absolute(workerUrl))});`], {
    type: 'text/javascript',
  });
  const url = URL.createObjectURL(script);
  const duckdb = new AsyncDuckDB(new VoidLogger(), new Worker(url));
  try {
    await duckdb.instantiate(absolute(wasmUrl));
    await duckdb.open({ path: ':memory:' });
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

function absolute(url: string): string {
  return new URL(url, document.baseURI).href;
}

function browserConnection(connection: AsyncDuckDBConnection): Connection {
  return {
    send: (text) => connection.send(text),
    check: async (text) => (await connection.prepare(text)).close(),
    cancel: () => connection.cancelSent(),
    close: () => connection.close(),
  };
}
