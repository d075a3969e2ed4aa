import type { Settings } from '../domain/settings';
import type { Engine, Run } from '../engine/engine';
import { setAliases } from '../imports/aliases';
import {
  type EarlierImport,
  forgetFiles,
  forgetIdleDomains,
  forgetSample,
  importsSoFar,
} from '../imports/forget-files';
import { insertFile } from '../imports/insert-file';
import type { Reader } from '../imports/reader';
import { setRecorded } from '../imports/recorded';
import { rebuildModel } from '../queries/model';
import type { FileStore } from './file-store';
import { dropReturned, insertReturned, returnRows } from './kept-rows';
import { forgetPrepared, type PreparingOptions, prepareKept } from './prepare-kept';
import { type KeptFile, loadedVersions, type Version, type Workspace } from './workspace';

export interface LoadingOptions extends PreparingOptions {
  /** All settings, those of the workspace with the days that are looked at. */
  settings: Settings;
  /** Where typed rows of earlier imports are, if anywhere. */
  rows: FileStore | null;
  /** What is put in beside the files, before the model is built. */
  beforeModel?: (run: Run) => Promise<void>;
  /** What has to succeed for the tables to change; the last step before the COMMIT. */
  beforeCommit?: () => Promise<void>;
}

/**
 * Makes the tables those of a workspace, by the way of every import: files that it does not have loaded
 * go, those that the tables do not have come in, and the model is rebuilt. Rejects where one cannot be
 * loaded; the tables are then as they were.
 */
export async function loadWorkspace(
  engine: Engine,
  reader: Reader,
  workspace: Workspace,
  options: LoadingOptions,
): Promise<void> {
  const { signal, onProgress } = options;
  const present = (await importsSoFar(engine.run)).filter(({ is_sample }) => !is_sample);
  const wanted = loadedVersions(workspace).flatMap((version) =>
    version.files.map((file) => ({ version, file })),
  );
  const missing = wanted.filter(({ file }) => !present.some((other) => isSameFile(other, file)));
  const arrivals: Arrival[] = [];
  try {
    for (const [index, { version, file }] of missing.entries())
      arrivals.push(
        await arrivalOf(engine, reader, version, file, {
          ...options,
          onProgress: (step) => onProgress?.({ ...step, position: index + 1, of: missing.length }),
        }),
      );
    await engine.transaction(
      async (run) => {
        const isAnyForgotten = await forgetOthers(
          run,
          wanted.map(({ file }) => file),
        );
        for (const arrival of arrivals) await arrival.insert(run);
        if (isAnyForgotten) await forgetIdleDomains(run);
        await setAliases(run, workspace.aliases);
        await setRecorded(run, workspace);
        await options.beforeModel?.(run);
        await rebuildModel(run, options.settings, () => {
          const last = missing.at(-1);
          if (last)
            onProgress?.({
              fileName: last.file.file_name,
              position: missing.length,
              of: missing.length,
              step: 'committing',
              share: 1,
            });
          signal?.throwIfAborted();
        });
        await options.beforeCommit?.();
      },
      signal ? { signal } : {},
    );
  } finally {
    for (const arrival of arrivals) await arrival.close();
  }
}

/** A file keeps its number where a person is taken out of it, and has other bytes. */
function isSameFile(one: Pick<EarlierImport, 'import_id' | 'source'>, other: KeptFile): boolean {
  return one.import_id === other.import_id && one.source === other.source;
}

/** The sample goes, and every file that is not wanted; gives whether there was any. */
async function forgetOthers(run: Run, wanted: readonly KeptFile[]): Promise<boolean> {
  const all = await importsSoFar(run);
  const hasSample = all.some(({ is_sample }) => is_sample);
  if (hasSample) await forgetSample(run, all);
  const others = all.filter(
    (other) => !other.is_sample && !wanted.some((file) => isSameFile(other, file)),
  );
  await forgetFiles(run, others);
  return hasSample || others.length > 0;
}

/** A file that is ready to be put into the tables. */
interface Arrival {
  insert: (run: Run) => Promise<void>;
  /** Forgets the tables that it waited in. */
  close: () => Promise<void>;
}

/** By its typed rows where they are kept, else by reading it again. */
async function arrivalOf(
  engine: Engine,
  reader: Reader,
  version: Version,
  file: KeptFile,
  options: LoadingOptions,
): Promise<Arrival> {
  const { rows, signal, onProgress } = options;
  onProgress?.({ fileName: file.file_name, position: 1, of: 1, step: 'loading', share: 0 });
  const returned = rows && (await returnRows(engine, rows, version, file, signal && { signal }));
  if (returned)
    return {
      insert: (run) => insertReturned(run, returned),
      close: () => dropReturned(engine, returned),
    };
  const prepared = await prepareKept(engine, reader, version, file, options);
  return {
    insert: (run) =>
      insertFile(run, prepared, {
        importId: file.import_id,
        isSample: false,
        reader,
        tell: () => signal?.throwIfAborted(),
      }),
    close: () => forgetPrepared(engine, prepared),
  };
}
