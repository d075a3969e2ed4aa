import type { Settings } from '../domain/settings';
import type { Engine, LoadOptions } from '../engine/engine';
import { ask } from '../queries/question';
import { receiptsQuestion } from '../queries/receipts';
import { type Committed, commit } from './commit';
import { drop, type Prepared, prepare } from './prepare';
import { type ReadFile, readFile, refused } from './read-file';
import type { SourceFile } from './reading/source-file';
import type { Receipt, RefusedReceipt } from './receipt';

export interface ImportProgress {
  fileName: string;
  /** Which of the files this is, from 1. */
  position: number;
  of: number;
  /** How much of this file is in the database, 0–1. */
  share: number;
}

export interface ImportOptions {
  settings: Settings;
  isSample?: boolean;
  signal?: AbortSignal;
  onProgress?: (progress: ImportProgress) => void;
}

/** Staging tables of imports that run at once must not share a name. */
let prepared = 0;

/** Reads files one after the other; needs no database, so it can go on while one is opening. */
export async function readFiles(
  files: readonly SourceFile[],
): Promise<(ReadFile | RefusedReceipt)[]> {
  const read: (ReadFile | RefusedReceipt)[] = [];
  for (const file of files) read.push(await readFile(file));
  return read;
}

/**
 * Imports files, the one path for sample and dropped ones: those that can be understood go in, all
 * of them at once; each that cannot is refused with the reason and changes nothing.
 */
export async function importFiles(
  engine: Engine,
  files: readonly SourceFile[],
  options: ImportOptions,
): Promise<Receipt[]> {
  return importRead(engine, await readFiles(files), options);
}

/** The second half of importing: files that were read go into the database. */
export async function importRead(
  engine: Engine,
  files: readonly (ReadFile | RefusedReceipt)[],
  { settings, isSample = false, signal, onProgress }: ImportOptions,
): Promise<Receipt[]> {
  const outcomes: (Prepared | RefusedReceipt)[] = [];
  try {
    for (const [index, file] of files.entries()) {
      if ('status' in file) {
        outcomes.push(file);
        continue;
      }
      const tell = (share: number) =>
        onProgress?.({ fileName: file.fileName, position: index + 1, of: files.length, share });
      tell(0);
      outcomes.push(await prepareOrRefuse(engine, file, { signal, onProgress: tell }));
    }
    const accepted = outcomes.filter((outcome) => 'typed' in outcome);
    const committed =
      accepted.length === 0 ? [] : await commit(engine, accepted, settings, isSample);
    return await receiptsOf(engine, outcomes, committed);
  } finally {
    for (const outcome of outcomes) if ('typed' in outcome) await drop(engine, outcome.typed);
  }
}

async function prepareOrRefuse(
  engine: Engine,
  file: ReadFile,
  options: LoadOptions,
): Promise<Prepared | RefusedReceipt> {
  prepared += 1;
  try {
    return await prepare(engine, file, prepared, options);
  } catch (error) {
    return refused(file.fileName, error);
  }
}

/** The receipts in the order of the files. */
async function receiptsOf(
  engine: Engine,
  outcomes: readonly (Prepared | RefusedReceipt)[],
  committed: readonly Committed[],
): Promise<Receipt[]> {
  // Before the first import there is no model to ask.
  const loaded = committed.length === 0 ? [] : await ask(engine, receiptsQuestion, {});
  const results = committed.values();
  return outcomes.map((outcome): Receipt => {
    if ('status' in outcome) return outcome;
    const result = results.next().value;
    const row = loaded.find(({ import_id }) => import_id === result?.importId);
    if (!result || !row) throw new Error(`There is no receipt of ${outcome.fileName}`);
    return { status: 'loaded', ...row, replaced: result.replaced };
  });
}
