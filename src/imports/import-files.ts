import type { Settings } from '../domain/settings';
import type { Engine } from '../engine/engine';
import { ask } from '../queries/question';
import { receiptsQuestion } from '../queries/receipts';
import { type Committed, commit } from './commit';
import { drop, type Prepared, type PrepareOptions, prepare } from './prepare';
import type { LoadedReceipt, Receipt } from './receipt';
import { Refusal } from './refusal';
import type { SourceFile } from './source-file';

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

/**
 * Imports files, the one path for sample and dropped ones: each file that can be understood goes in,
 * all of them at once; each that cannot is refused with the reason and changes nothing.
 */
export async function importFiles(
  engine: Engine,
  files: readonly SourceFile[],
  { settings, isSample = false, signal, onProgress }: ImportOptions,
): Promise<Receipt[]> {
  const outcomes: (Prepared | Receipt)[] = [];
  try {
    for (const [index, file] of files.entries()) {
      const tell = (share: number) =>
        onProgress?.({ fileName: file.name, position: index + 1, of: files.length, share });
      tell(0);
      prepared += 1;
      outcomes.push(await prepareOrRefuse(engine, file, prepared, { signal, onProgress: tell }));
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
  file: SourceFile,
  number: number,
  options: PrepareOptions,
): Promise<Prepared | Receipt> {
  try {
    return await prepare(engine, file, number, options);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { status: 'refused', file_name: file.name, message: error.message };
  }
}

/** The receipts in the order of the files. */
async function receiptsOf(
  engine: Engine,
  outcomes: readonly (Prepared | Receipt)[],
  committed: readonly Committed[],
): Promise<Receipt[]> {
  const loaded = await ask(engine, receiptsQuestion, {});
  let position = 0;
  return outcomes.flatMap((outcome): Receipt[] => {
    if (!('typed' in outcome)) return [outcome];
    const result = committed[position];
    position += 1;
    const row = loaded.find(({ import_id }) => import_id === result?.importId);
    const receipt: LoadedReceipt | undefined = row &&
      result && { status: 'loaded', ...row, replaced: result.replaced };
    return receipt ? [receipt] : [];
  });
}
