import type { Engine, LoadOptions } from '../engine/engine';
import { identifier, type Sql, sql } from '../engine/sql';
import type { ReadFile } from './read-file';
import { Refusal } from './reading/refusal';
import { stagingColumns } from './reading/staging-file';
import { typingStatement } from './typing/typing';

/** A file that was typed and waits to be committed. */
export interface Prepared extends ReadFile {
  /** The table with a typed row per physical record; see typing.ts. */
  typed: Sql;
}

/**
 * Staging table → typed table; `number` names them. Touches nothing but the staging schema. Throws a
 * Refusal where no record can be loaded.
 */
export async function prepare(
  engine: Engine,
  file: ReadFile,
  number: number,
  options: LoadOptions = {},
): Promise<Prepared> {
  const { parts, width, records, isUnclosed } = file.staged;
  const unclosedRecord = isUnclosed ? records : null;
  const staging = sql`staging.${identifier(`file_${number}`)}`;
  const typed = sql`staging.${identifier(`typed_${number}`)}`;
  try {
    await engine.load(staging, parts, stagingColumns(width), options);
    await engine.run(typingStatement({ ...file, staging, width, unclosedRecord }, typed), options);
    await refuseIfNothingIsLeft(engine, typed);
  } catch (error) {
    await drop(engine, typed);
    throw error;
  } finally {
    await drop(engine, staging);
  }
  return { ...file, typed };
}

/** Forgets a table of the staging schema. */
export async function drop(engine: Engine, table: Sql): Promise<void> {
  await engine.run(sql`DROP TABLE IF EXISTS ${table}`);
}

async function refuseIfNothingIsLeft(engine: Engine, typed: Sql): Promise<void> {
  const [row] = await engine.run(sql`SELECT
  count(*) FILTER (WHERE fate = 'loaded')::INTEGER AS loaded,
  count(*) FILTER (WHERE fate = 'rejected')::INTEGER AS rejected,
  first(problem.column_name || ' ' || problem.reason ORDER BY source_row) FILTER (WHERE fate = 'rejected') AS reason
FROM ${typed}`);
  if (row?.loaded !== 0) return;
  throw new Refusal(
    row.rejected === 0
      ? 'The file has a header but no record to load below it. Nothing was loaded; check the export’s filters.'
      : `None of its ${row.rejected} records could be loaded. In the first one, ${row.reason}.`,
  );
}
