import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { FENCE } from '../src/engine/fence';
import type { Sql } from '../src/engine/sql';
import type { Step } from './recorded-engine';

/** DuckDB on the machine itself, with one thread and, unless others are given, the app's own settings. */
export async function nativeDatabase(settings: readonly Sql[] = FENCE): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run('SET threads = 1');
  for (const { text } of settings) await connection.run(text);
  return connection;
}

/** Runs statements one after the other, each until its rows are in hand as objects. */
export async function replay(
  connection: DuckDBConnection,
  texts: readonly string[],
): Promise<Step[]> {
  const steps: Step[] = [];
  for (const text of texts) {
    const start = performance.now();
    const reader = await connection.runAndReadAll(text);
    reader.getRowObjectsJS();
    steps.push({ text, milliseconds: performance.now() - start });
  }
  return steps;
}
