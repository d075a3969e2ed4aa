import type { Settings } from '../domain/settings';
import type { Engine, RunOptions } from '../engine/engine';
import { commit } from './commit';
import {
  closeDraft,
  type Draft,
  decide,
  isSettled,
  type Origin,
  openDraft,
  type SettledDraft,
} from './draft';
import type { ImportProgress, ImportStep } from './import-progress';
import { forget, type Prepared, prepare } from './prepare';
import type { Reader } from './reader';
import type { SourceFile } from './reading/source-file';
import type { TextTable } from './reading/text-table';
import { type Receipt, type RefusedReceipt, refused, undecided } from './receipt';
import type { Decisions } from './recognising/decisions';

/** A file that was read and is not in the database yet. */
export interface ReadFile {
  file: SourceFile;
  table: TextTable;
}

export interface ImportOptions extends RunOptions {
  settings: Settings;
  isSample?: boolean;
  /** No id below it is given to a file: those below were given before, also to files that are gone. */
  nextImportId?: number;
  /** Sees to it that the bytes of a file that goes in are kept; gives the file with their fingerprint. */
  keepFile?: (file: SourceFile) => Promise<SourceFile>;
  /** Every file waits to be looked at, also those that leave nothing to ask. */
  isForReview?: boolean;
  onProgress?: (progress: ImportProgress) => void;
  /** What to decide about a draft in place of its proposal; null leaves the proposal. */
  decisionsFor?: (draft: Draft) => { decisions: Decisions; origin: Origin } | null;
}

/** What became of a drop: a receipt per file, and the drafts that wait for the user. */
export interface ImportOutcome {
  receipts: Receipt[];
  waiting: Draft[];
}

/** Reads files one after the other; needs no database, so it can go on while one is opening. */
export async function readFiles(
  reader: Reader,
  files: readonly SourceFile[],
  options: Pick<ImportOptions, 'signal' | 'onProgress'> = {},
): Promise<(ReadFile | RefusedReceipt)[]> {
  const read: (ReadFile | RefusedReceipt)[] = [];
  for (const [index, file] of files.entries()) {
    const tell = teller(options, { fileName: file.name, position: index + 1, of: files.length });
    tell('reading', 0);
    read.push(
      await orRefusal(file.name, async () => ({
        file,
        table: await reader.readTable(file, {
          ...signalOf(options),
          onProgress: ({ bytes, rows }) =>
            tell('reading', bytes / Math.max(1, file.content.size), { rows }),
        }),
      })),
    );
  }
  return read;
}

/**
 * Imports files, the one path for sample and dropped ones: those that leave nothing to ask go in, all
 * of them at once; those that do wait as drafts; each that cannot be understood is refused with the
 * reason. Whatever is thrown, the signal's reason too, leaves the model as it was.
 */
export async function importFiles(
  engine: Engine,
  reader: Reader,
  files: readonly SourceFile[],
  options: ImportOptions,
): Promise<ImportOutcome> {
  return importRead(engine, reader, await readFiles(reader, files, options), options);
}

/** The second half of importing: files that were read go into the database. */
export async function importRead(
  engine: Engine,
  reader: Reader,
  files: readonly (ReadFile | RefusedReceipt)[],
  options: ImportOptions,
): Promise<ImportOutcome> {
  const drafts: (Draft | RefusedReceipt)[] = [];
  try {
    for (const [index, file] of files.entries()) {
      const place = { position: index + 1, of: files.length };
      drafts.push('status' in file ? file : await openAndDecide(engine, file, place, options));
    }
    const goesIn = (draft: Draft): draft is SettledDraft =>
      options.isForReview !== true && isSettled(draft);
    const open = drafts.filter((draft) => 'staging' in draft);
    const loaded = (await loadDrafts(engine, reader, open.filter(goesIn), options)).values();
    const receipts: Receipt[] = [];
    for (const draft of drafts) {
      if ('status' in draft) receipts.push(draft);
      else if (!goesIn(draft)) receipts.push(undecided(draft));
      else {
        const receipt = present(loaded.next().value);
        receipts.push(receipt);
        if (receipt.status === 'refused') await closeDraft(engine, draft);
      }
    }
    return { receipts, waiting: open.filter((draft) => !goesIn(draft)) };
  } catch (error) {
    for (const draft of drafts) if ('staging' in draft) await closeDraft(engine, draft);
    throw error;
  }
}

/**
 * Loads drafts that leave nothing to ask, all of them at once, and closes those that were loaded. A
 * refused one stays open, with what the user decided; where it throws, the model is as it was.
 */
export async function loadDrafts(
  engine: Engine,
  reader: Reader,
  drafts: readonly SettledDraft[],
  options: ImportOptions,
): Promise<Receipt[]> {
  const outcomes: (Prepared | RefusedReceipt)[] = [];
  try {
    for (const [index, draft] of drafts.entries()) {
      const fileName = draft.file.name;
      const tell = teller(options, { fileName, position: index + 1, of: drafts.length });
      tell('typing', 0);
      outcomes.push(
        await orRefusal(fileName, () => prepareAndKeep(engine, reader, draft, options)),
      );
    }
    const prepared = outcomes.filter((outcome) => 'typed' in outcome);
    const loaded = prepared.length === 0 ? [] : await commit(engine, reader, prepared, options);
    const receipts = loaded.values();
    for (const { draft } of prepared) await closeDraft(engine, draft);
    return outcomes.map((outcome) =>
      'status' in outcome ? outcome : present(receipts.next().value),
    );
  } finally {
    for (const outcome of outcomes) if ('typed' in outcome) await forget(engine, outcome);
  }
}

/** A draft's typed rows, its bytes kept meanwhile. */
async function prepareAndKeep(
  engine: Engine,
  reader: Reader,
  draft: SettledDraft,
  options: ImportOptions,
): Promise<Prepared> {
  const keeping = options.keepFile?.(draft.file) ?? Promise.resolve(draft.file);
  const [prepared, kept] = await Promise.allSettled([
    prepare(engine, reader, draft, signalOf(options)),
    keeping,
  ]);
  if (prepared.status === 'rejected') throw prepared.reason;
  if (kept.status === 'fulfilled')
    return { ...prepared.value, draft: { ...draft, file: kept.value } };
  await forget(engine, prepared.value);
  throw kept.reason;
}

async function openAndDecide(
  engine: Engine,
  { file, table }: ReadFile,
  place: { position: number; of: number },
  options: ImportOptions,
): Promise<Draft | RefusedReceipt> {
  const tell = teller(options, { fileName: file.name, ...place });
  tell('loading', 0);
  return orRefusal(file.name, async () => {
    const draft = await openDraft(engine, file, table, {
      ...signalOf(options),
      onProgress: (share) => tell('loading', share, { rows: table.records }),
    });
    try {
      tell('weighing', 0);
      const chosen = options.decisionsFor?.(draft) ?? {
        decisions: draft.decisions,
        origin: 'proposed',
      };
      return await decide(engine, draft, chosen.decisions, chosen.origin, signalOf(options));
    } catch (error) {
      await closeDraft(engine, draft);
      throw error;
    }
  });
}

/** What `work` gives, or the receipt of a refused file where it throws a Refusal. */
async function orRefusal<Result>(
  fileName: string,
  work: () => Promise<Result>,
): Promise<Result | RefusedReceipt> {
  try {
    return await work();
  } catch (error) {
    return refused(fileName, error);
  }
}

type Tell = (step: ImportStep, share: number, more?: { rows?: number; detail?: string }) => void;

function teller(
  { signal, onProgress }: Pick<ImportOptions, 'signal' | 'onProgress'>,
  place: Pick<ImportProgress, 'fileName' | 'position' | 'of'>,
): Tell {
  return (step, share, more) => {
    onProgress?.({ ...place, step, share, ...more });
    // Who is told may be the one who cancels.
    signal?.throwIfAborted();
  };
}

function signalOf({ signal }: RunOptions): RunOptions {
  return signal ? { signal } : {};
}

function present<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('A file that was loaded has no receipt');
  return value;
}
