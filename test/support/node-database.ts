import { createRequire } from 'node:module';
import path from 'node:path';
import type { DuckDBBindings } from '@duckdb/duckdb-wasm/blocking';
import type { Database } from '../../src/engine/database';
import { createEngine } from '../../src/engine/duckdb-engine';
import type { Engine } from '../../src/engine/engine';

// The blocking build is CommonJS with no import condition in its package.
const require = createRequire(import.meta.url);
const duckdb: typeof import('@duckdb/duckdb-wasm/blocking') = require('@duckdb/duckdb-wasm/blocking');
const folder = path.dirname(require.resolve('@duckdb/duckdb-wasm'));

/** The same DuckDB-WASM as in the browser, blocking, in Node: for SQL tests. */
export async function nodeEngine(): Promise<Engine> {
  return createEngine(nodeDatabase(await openBindings()));
}

async function openBindings(): Promise<DuckDBBindings> {
  const eh = { mainModule: path.join(folder, 'duckdb-eh.wasm'), mainWorker: '' };
  const mvp = { mainModule: path.join(folder, 'duckdb-mvp.wasm'), mainWorker: '' };
  const bindings = await duckdb.createDuckDB(
    { mvp, eh },
    new duckdb.VoidLogger(),
    duckdb.NODE_RUNTIME,
  );
  await bindings.instantiate(() => undefined);
  bindings.open({ path: ':memory:' });
  return bindings;
}

function nodeDatabase(bindings: DuckDBBindings): Database {
  return {
    connect: async () => {
      const connection = bindings.connect();
      return {
        send: async (text) => toAsync(connection.query(text).batches),
        cancel: async () => connection.cancelSent(),
        close: async () => connection.close(),
      };
    },
    registerFile: async (name, file) =>
      bindings.registerFileBuffer(name, new Uint8Array(await file.arrayBuffer())),
    dropFile: async (name) => bindings.dropFile(name),
  };
}

async function* toAsync<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}
