// The peer of bench/import.ts: what duckdb-wasm alone takes to read the same file into typed columns.
import { AsyncDuckDB, DuckDBDataProtocol, VoidLogger } from '@duckdb/duckdb-wasm';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';

declare global {
  interface Window {
    /** Reads the chosen file; gives milliseconds and rows. */
    plainRead: (columns: string) => Promise<{ milliseconds: number; rows: number }>;
  }
}

const duckdb = new AsyncDuckDB(new VoidLogger(), new Worker(workerUrl));
const opened = duckdb
  .instantiate(new URL(wasmUrl, document.baseURI).href)
  .then(() => duckdb.open({ path: ':memory:' }))
  .then(() => duckdb.connect());

window.plainRead = async (columns) => {
  const connection = await opened;
  const input = document.querySelector('input');
  const file = input?.files?.[0];
  if (!file) throw new Error('No file is chosen');
  await duckdb.registerFileHandle('file.csv', file, DuckDBDataProtocol.BROWSER_FILEREADER, true);
  const start = performance.now();
  await connection.query(
    `CREATE OR REPLACE TABLE plain AS FROM read_csv('file.csv', header = true, columns = ${columns})`,
  );
  const milliseconds = performance.now() - start;
  const answer = await connection.query('SELECT count(*)::INTEGER AS rows FROM plain');
  await duckdb.dropFile('file.csv');
  return { milliseconds, rows: Number(answer.get(0)?.rows) };
};
