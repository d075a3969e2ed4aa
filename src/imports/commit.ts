import { KEYED_DATASETS } from '../domain/dataset';
import { DATASETS } from '../domain/datasets';
import type { Settings } from '../domain/settings';
import type { Engine, Run } from '../engine/engine';
import { identifier, joined, sql } from '../engine/sql';
import { intakeColumns, intakeTable } from '../queries/intake-tables';
import { rebuildModel } from '../queries/model';
import { forgetSampleAliases } from './aliases';
import type { Prepared } from './prepare';
import { learnDomains } from './registrable-domains';

/** What a commit did: the new import of each file, and the files it replaced. */
export interface Committed {
  importId: number;
  replaced: string[];
}

/**
 * Puts prepared files into the model, all or none: older files of the same version key go, and the
 * sample goes when a file of the user's own comes.
 */
export function commit(
  engine: Engine,
  files: readonly Prepared[],
  settings: Settings,
  isSample: boolean,
): Promise<Committed[]> {
  return engine.transaction(async (run) => {
    const before = await importsSoFar(run);
    const next = 1 + Math.max(0, ...before.map(({ import_id }) => import_id));
    if (!isSample) await forgetSample(run, before);
    const results: Committed[] = [];
    for (const [index, file] of files.entries()) {
      // The first file of a shape replaces the older one; further ones of the same drop join it.
      const isFirst = files.findIndex(({ versionKey }) => versionKey === file.versionKey) === index;
      const older = before.filter(({ version_key }) => isFirst && version_key === file.versionKey);
      await forget(run, older);
      await insert(run, file, next + index, isSample);
      results.push({
        importId: next + index,
        replaced: older
          .filter((one) => isSample || !one.is_sample)
          .map(({ file_name }) => file_name),
      });
    }
    await rebuildModel(run, settings);
    return results;
  });
}

/** Takes every file of the sample out again. */
export function clearSample(engine: Engine, settings: Settings): Promise<void> {
  return engine.transaction(async (run) => {
    await forgetSample(run, await importsSoFar(run));
    await rebuildModel(run, settings);
  });
}

interface EarlierImport {
  import_id: number;
  file_name: string;
  version_key: string;
  is_sample: boolean;
}

async function importsSoFar(run: Run): Promise<EarlierImport[]> {
  const rows = await run(sql`SELECT import_id, file_name, version_key, is_sample FROM imports`);
  return rows.map((row) => ({
    import_id: Number(row.import_id),
    file_name: String(row.file_name),
    version_key: String(row.version_key),
    is_sample: row.is_sample === true,
  }));
}

/** The sample's files go, and with them what the user confirmed of its accounts. */
async function forgetSample(run: Run, imports: readonly EarlierImport[]): Promise<void> {
  await forgetSampleAliases(run);
  await forget(
    run,
    imports.filter(({ is_sample }) => is_sample),
  );
}

async function forget(run: Run, imports: readonly EarlierImport[]): Promise<void> {
  if (imports.length === 0) return;
  const ids = sql`(SELECT unnest(${imports.map(({ import_id }) => import_id)}))`;
  for (const dataset of DATASETS)
    await run(sql`DELETE FROM ${intakeTable(dataset)} WHERE import_id IN ${ids}`);
  await run(sql`DELETE FROM rejects WHERE import_id IN ${ids}`);
  await run(sql`DELETE FROM imports WHERE import_id IN ${ids}`);
}

async function insert(
  run: Run,
  file: Prepared,
  importId: number,
  isSample: boolean,
): Promise<void> {
  const { dataset, typed } = file;
  const columns = joined(intakeColumns(dataset).map(identifier), ', ');
  await run(sql`INSERT INTO ${intakeTable(dataset)} (${columns})
SELECT ${columns}
FROM (SELECT *, ${importId} AS import_id FROM ${typed} WHERE fate = 'loaded')
ORDER BY source_row`);
  await run(sql`INSERT INTO rejects
SELECT ${importId}, source_row, problem.column_name, problem.value, problem.reason, raw
FROM ${typed}
WHERE fate = 'rejected'
ORDER BY source_row`);
  await run(sql`INSERT INTO imports
SELECT
  ${importId}, ${file.fileName}, ${dataset.name}, ${file.writer.name}, ${file.versionKey}, ${isSample},
  ${file.encoding}, ${file.separator}, ${file.staged.records},
  count(*) FILTER (WHERE fate = 'header'),
  count(*) FILTER (WHERE fate = 'footer'),
  count(*) FILTER (WHERE fate = 'loaded'),
  count(*) FILTER (WHERE fate = 'left out'),
  count(*) FILTER (WHERE fate = 'rejected'),
  (
    SELECT coalesce(list({'rule': rule, 'records': records} ORDER BY rule), [])
    FROM (SELECT rule, count(*)::INTEGER AS records FROM ${typed} WHERE fate = 'left out' GROUP BY rule)
  )
FROM ${typed}`);
  const keyed: readonly string[] = KEYED_DATASETS;
  if (dataset.name === 'accounts') await learnDomains(run, typed, sql`domain`);
  if (keyed.includes(dataset.name)) await learnDomains(run, typed, sql`written_domain`);
}
