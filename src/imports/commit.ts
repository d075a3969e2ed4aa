import type { DatasetName } from '../domain/dataset';
import type { Settings } from '../domain/settings';
import type { Engine } from '../engine/engine';
import { rebuildModel } from '../queries/model';
import { ask } from '../queries/question';
import { type ReceiptRow, receiptsQuestion } from '../queries/receipts';
import { forgetFiles, forgetIdleDomains, forgetSample, importsSoFar } from './forget-files';
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
  options: ImportOptions,
): Promise<LoadedReceipt[]> {
  const { isSample = false, signal, onProgress } = options;
  const settings = settingsAfter(
    options.settings,
    files.map(({ dataset }) => dataset.name),
  );
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
      const next = Math.max(
        options.nextImportId ?? 1,
        ...before.map(({ import_id }) => import_id + 1),
      );
      const forgotten = isSample ? [] : before.filter(({ is_sample }) => is_sample);
      if (!isSample) await forgetSample(run, before);
      const replaced: string[][] = [];
      for (const [index, file] of files.entries()) {
        const { versionKey } = file;
        // The first file of a shape replaces the older one; further ones of the same drop join it.
        const isFirst = files.findIndex((other) => other.versionKey === versionKey) === index;
        const older = before.filter(({ version_key }) => isFirst && version_key === versionKey);
        tell(file, index, 'replace older files');
        await forgetFiles(run, older);
        forgotten.push(...older);
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
      if (forgotten.length > 0) await forgetIdleDomains(run);
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

/** A strategy that was written in the app gives way to a file that comes later. */
export function settingsAfter(settings: Settings, imported: readonly DatasetName[]): Settings {
  return imported.includes('strategy') ? { ...settings, strategy: null } : settings;
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
    await forgetIdleDomains(run);
    await rebuildModel(run, settings);
  });
}
