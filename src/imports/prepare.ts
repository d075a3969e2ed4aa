import type { Engine } from '../engine/engine';
import { identifier, type Sql, sql } from '../engine/sql';
import { readText } from './read-text';
import { type Recognised, recognise } from './recognise';
import { detectSeparator, readRecords } from './records';
import { Refusal } from './refusal';
import type { SourceFile } from './source-file';
import { stagingColumns, writeStagingFile } from './staging-file';
import { typingStatement } from './typing';

/** A file that was read and typed, and waits to be committed. */
export interface Prepared extends Recognised {
  fileName: string;
  encoding: string;
  separator: string;
  records: number;
  /** The table with a typed row per physical record; see typing.ts. */
  typed: Sql;
}

export interface PrepareOptions {
  signal?: AbortSignal;
  onProgress?: (share: number) => void;
}

/**
 * Bytes → text → separator → records → staging table → typed table. Touches nothing but the staging
 * schema. Throws a Refusal, in plain words, for a file that cannot be understood.
 */
export async function prepare(
  engine: Engine,
  file: SourceFile,
  number: number,
  options: PrepareOptions = {},
): Promise<Prepared> {
  const text = await readText(file);
  const separator = await detectSeparator(text);
  const staged = await writeStagingFile(readRecords(text, separator));
  const recognised = recognise(staged.head, staged.records);
  const staging = sql`staging.${identifier(`file_${number}`)}`;
  const typed = sql`staging.${identifier(`typed_${number}`)}`;
  try {
    await engine.load(staging, staged.parts, stagingColumns(staged.width), options);
    const { width } = staged;
    await engine.run(typingStatement({ ...recognised, staging, separator, width }, typed), options);
    await refuseIfNothingIsLeft(engine, typed);
  } catch (error) {
    await drop(engine, typed);
    throw error;
  } finally {
    await drop(engine, staging);
  }
  return {
    ...recognised,
    fileName: file.name,
    encoding: text.encoding,
    separator,
    records: staged.records,
    typed,
  };
}

/** Forgets a prepared file. */
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
