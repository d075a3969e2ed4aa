import type { DatasetName } from '../domain/dataset';
import { datasetNamed } from '../domain/datasets';
import { SHOWN_DIFFERENCES } from '../domain/same-row';
import type { Engine, RunOptions } from '../engine/engine';
import { identifier, type Sql, sql } from '../engine/sql';
import { dropTable } from '../imports/draft';
import { importsSoFar } from '../imports/forget-files';
import type { Reader } from '../imports/reader';
import { loadedRows } from '../imports/typing/loaded-rows';
import { intakeTable } from '../queries/intake-tables';
import { ask } from '../queries/question';
import { comparedRows } from './compared-rows';
import {
  type Difference,
  type DifferenceCounts,
  differenceCountsQuestion,
  differencesQuestion,
  type FieldCount,
  fieldCountsQuestion,
} from './difference-questions';
import { differencesStatement } from './difference-statement';
import { forgetPrepared, type PreparingOptions, prepareKept } from './prepare-kept';
import type { Version } from './workspace';

/** What became of the rows of a dataset between two of its versions. */
export interface VersionComparison extends DifferenceCounts {
  dataset: DatasetName;
  /** In how many of the changed rows each field differs, the most frequent first. */
  fields: FieldCount[];
  /** Changed rows, then removed and added ones; of each kind the first few unless all are asked for. */
  differences: Difference[];
}

export interface ComparingOptions extends PreparingOptions {
  /** How many differences of each kind are given; null for all. */
  limit?: number | null;
}

/** Comparisons that run at once must not share a table. */
let comparisons = 0;

/**
 * Compares two versions of a dataset, the first as what was before. A version that is not loaded is read
 * again by the way of every import. Nothing of it stays in the database. Rejects where a file cannot be read.
 */
export async function compareVersions(
  engine: Engine,
  reader: Reader,
  [before, after]: readonly [Version, Version],
  options: ComparingOptions,
): Promise<VersionComparison> {
  if (before.dataset !== after.dataset)
    throw new Error(`${before.dataset} and ${after.dataset} cannot be compared.`);
  const dataset = datasetNamed(before.dataset);
  const stop = options.signal ? { signal: options.signal } : {};
  comparisons += 1;
  const table = (name: string) => sql`staging.${identifier(`${name}_${comparisons}`)}`;
  const tables = {
    before: table('before'),
    after: table('after'),
    differences: table('differences'),
  };
  try {
    await gatherRows(engine, reader, before, tables.before, options);
    await gatherRows(engine, reader, after, tables.after, options);
    await engine.run(differencesStatement(dataset, tables), stop);
    const { limit = SHOWN_DIFFERENCES } = options;
    const [counts] = await ask(engine, differenceCountsQuestion, tables, stop);
    if (counts === undefined) throw new Error('The differences were not counted.');
    return {
      dataset: dataset.name,
      ...counts,
      fields: await ask(engine, fieldCountsQuestion, tables, stop),
      differences: await ask(engine, differencesQuestion, { ...tables, limit }, stop),
    };
  } finally {
    for (const name of Object.values(tables)) await dropTable(engine, name);
  }
}

/** Puts the rows of a version into a new table: from where they are loaded, or out of its files. */
async function gatherRows(
  engine: Engine,
  reader: Reader,
  version: Version,
  target: Sql,
  options: PreparingOptions,
): Promise<void> {
  const dataset = datasetNamed(version.dataset);
  const stop: RunOptions = options.signal ? { signal: options.signal } : {};
  const present = new Set(
    (await importsSoFar(engine.run))
      .filter(({ is_sample }) => !is_sample)
      .map(({ import_id }) => import_id),
  );
  const ids = version.files.map(({ import_id }) => import_id).filter((id) => present.has(id));
  const loaded = sql`(FROM ${intakeTable(dataset)} WHERE list_contains(${ids}::INTEGER[], import_id))`;
  await engine.run(sql`CREATE TABLE ${target} AS ${comparedRows(dataset, loaded)}`, stop);
  for (const file of version.files.filter(({ import_id }) => !present.has(import_id))) {
    const prepared = await prepareKept(engine, reader, version, file, options);
    try {
      const rows = loadedRows(dataset, prepared.typed);
      await engine.run(sql`INSERT INTO ${target} ${comparedRows(dataset, rows)}`, stop);
    } finally {
      await forgetPrepared(engine, prepared);
    }
  }
}
