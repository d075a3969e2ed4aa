import type { Engine } from '../engine/engine';
import { closeDraft, decide, openDraft } from '../imports/draft';
import type { ImportProgress } from '../imports/import-progress';
import { forget, type Prepared, prepare } from '../imports/prepare';
import type { Reader } from '../imports/reader';
import type { KeptFile, Version } from './workspace';

export interface PreparingOptions {
  /** The bytes of a stored file. */
  fileOf: (source: string, name: string) => Promise<Blob>;
  onProgress?: (progress: ImportProgress) => void;
  signal?: AbortSignal;
}

/** A kept file's typed rows, read and decided as it was when it came in. */
export async function prepareKept(
  engine: Engine,
  reader: Reader,
  { key }: Pick<Version, 'key'>,
  kept: KeptFile,
  { fileOf, signal, onProgress }: PreparingOptions,
): Promise<Prepared> {
  const { file_name: name, source } = kept;
  const stop = signal ? { signal } : {};
  const tell = (step: ImportProgress['step'], share: number) =>
    onProgress?.({ fileName: name, position: 1, of: 1, step, share });
  tell('reading', 0);
  const file = { name, content: await fileOf(source, name), source };
  const table = await reader.readTable(file, {
    ...stop,
    onProgress: ({ bytes }) => tell('reading', bytes / Math.max(1, file.content.size)),
  });
  const draft = await openDraft(engine, file, table, {
    ...stop,
    onProgress: (share) => tell('loading', share),
  });
  try {
    tell('typing', 0);
    const { decisions } = kept;
    const decided = await decide(engine, draft, decisions, 'remembered', stop);
    return { ...(await prepare(engine, reader, { ...decided, decisions }, stop)), versionKey: key };
  } catch (error) {
    await closeDraft(engine, draft);
    throw error;
  }
}

/** Forgets what `prepareKept` made. */
export async function forgetPrepared(engine: Engine, prepared: Prepared): Promise<void> {
  await closeDraft(engine, prepared.draft);
  await forget(engine, prepared);
}
