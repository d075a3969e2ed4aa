import { openBrowserDatabase } from './browser-database';
import { createEngine } from './duckdb-engine';
import type { Engine } from './engine';

/** The engine over DuckDB-WASM in a worker; a file of its own, so that the page is painted before it is there. */
export async function openBrowserEngine(): Promise<Engine> {
  return createEngine(await openBrowserDatabase());
}
