import { DATASETS } from '../domain/datasets';
import type { Settings } from '../domain/settings';
import type { Engine, Run } from '../engine/engine';
import { sql } from '../engine/sql';
import { intakeTable } from '../queries/intake-tables';
import { rebuildModel } from '../queries/model';
import { ask } from '../queries/question';
import { type ReceiptRow, receiptsQuestion } from '../queries/receipts';
import { forgetSampleAliases } from './aliases';
import type { ImportOptions } from './import-files';
import { insertFile } from './insert-file';
import type { Prepared } from './prepare';
import type { Reader } from './reader';
import type { LoadedReceipt } from './receipt';

/**
 * Puts prepared files into the model, all or none, and gives their receipts: older files of the same
 * version key go, and the sample goes when a file of the user's own comes. Tells each step before it
 * is done. The receipts are read before the COMMIT, so that nothing can fail after it.
 */
export function commit(
  engine: Engine,
  reader: Reader,
  files: readonly Prepared[],
  { settings, isSample = false, signal, onProgress }: ImportOptions,
): Promise<LoadedReceipt[]> {
  const tell = (file: Prepared, index: number, detail: string) => {
    onProgress?.({
      fileName: file.draft.file.name,
      position: index + 1,
      of: files.length,
      step: 'committing',
      share: index / files.length,
      detail,
    });
    signal?.throwIfAborted();
  };
  return engine.transaction(
    async (run) => {
      const before = await importsSoFar(run);
      const next = 1 + Math.max(0, ...before.map(({ import_id }) => import_id));
      if (!isSample) await forgetSample(run, before);
      const replaced: string[][] = [];
      for (const [index, file] of files.entries()) {
        const { versionKey } = file;
        // The first file of a shape replaces the older one; further ones of the same drop join it.
        const isFirst = files.findIndex((other) => other.versionKey === versionKey) === index;
        const older = before.filter(({ version_key }) => isFirst && version_key === versionKey);
        tell(file, index, 'replace older files');
        await forget(run, older);
        await insertFile(run, file, {
          importId: next + index,
          isSample,
          reader,
          tell: (detail) => tell(file, index, detail),
        });
        replaced.push(
          older.filter((one) => isSample || !one.is_sample).map(({ file_name }) => file_name),
        );
      }
      const last = files.at(-1);
      await rebuildModel(run, settings, (table) => {
        if (last) tell(last, files.length - 1, `rebuild ${table}`);
      });
      const rows = await ask({ run }, receiptsQuestion, {});
      return replaced.map((names, index) => receiptOf(rows, next + index, names));
    },
    signal ? { signal } : {},
  );
}

function receiptOf(
  rows: readonly ReceiptRow[],
  importId: number,
  replaced: string[],
): LoadedReceipt {
  const row = rows.find(({ import_id }) => import_id === importId);
  if (!row) throw new Error(`There is no receipt of import ${importId}`);
  return { status: 'loaded', ...row, replaced };
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
