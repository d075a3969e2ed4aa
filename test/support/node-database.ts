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

/** A DuckDB that was instantiated, for as long as one test or file of tests uses it. */
interface Lease {
  bindings: DuckDBBindings;
  isOver: boolean;
}

const idle: DuckDBBindings[] = [];
let leases: Lease[] = [];

/**
 * The same DuckDB-WASM as in the browser, blocking, in Node: for SQL tests. The database is empty and the
 * caller's own until the test is over, or the file where it was opened before its tests. What was
 * instantiated serves the next one: to instantiate takes over a second, and code that ran before is fast.
 */
export async function nodeEngine(): Promise<Engine> {
  const bindings = idle.pop() ?? (await instantiated());
  bindings.open({ path: ':memory:' });
  const lease = { bindings, isOver: false };
  leases.push(lease);
  return createEngine(nodeDatabase(lease));
}

/** How many databases are in use. */
export function countLeases(): number {
  return leases.length;
}

/** Takes back the databases that were opened after the first `kept`. */
export function endLeases(kept: number): void {
  for (const lease of leases.slice(kept)) end(lease);
}

function end(lease: Lease): void {
  lease.isOver = true;
  leases = leases.filter((other) => other !== lease);
  idle.push(lease.bindings);
}

async function instantiated(): Promise<DuckDBBindings> {
  const eh = { mainModule: path.join(folder, 'duckdb-eh.wasm'), mainWorker: '' };
  const mvp = { mainModule: path.join(folder, 'duckdb-mvp.wasm'), mainWorker: '' };
  const bindings = await duckdb.createDuckDB(
    { mvp, eh },
    new duckdb.VoidLogger(),
    duckdb.NODE_RUNTIME,
  );
  await bindings.instantiate(() => undefined);
  return bindings;
}

function nodeDatabase(lease: Lease): Database {
  const held = () => {
    if (lease.isOver) throw new Error('The test that opened this database is over');
    return lease.bindings;
  };
  return {
    connect: async () => {
      const connection = held().connect();
      return {
        send: async (text) => {
          held();
          return toAsync(connection.query(text).batches);
        },
        messages: (text) => connection.useUnsafe((database, id) => messagesOf(database, id, text)),
        insert: async (stream, table) => connection.insertArrowFromIPCStream(stream, table),
        cancel: async () => connection.cancelSent(),
        close: async () => {
          held();
          connection.close();
        },
      };
    },
    registerFile: async (name, file) =>
      held().registerFileBuffer(name, new Uint8Array(await file.arrayBuffer())),
    dropFile: async (name) => held().dropFile(name),
    close: async () => end(lease),
  };
}

async function* messagesOf(
  database: DuckDBBindings,
  connection: number,
  text: string,
): AsyncGenerator<Uint8Array> {
  let message = database.startPendingQuery(connection, text, true);
  while (message === null) message = database.pollPendingQuery(connection);
  while (message === null || message.length > 0) {
    if (message !== null) yield message.slice();
    message = database.fetchQueryResults(connection);
  }
}

async function* toAsync<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}
