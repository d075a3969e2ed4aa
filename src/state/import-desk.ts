import type { DatasetName } from '../domain/dataset';
import type { Settings } from '../domain/settings';
import type { Engine } from '../engine/engine';
import { clearSample } from '../imports/commit';
import { closeDraft, type Draft, decide, isSettled } from '../imports/draft';
import { type ImportOptions, importRead, loadDrafts, readFiles } from '../imports/import-files';
import type { ImportProgress } from '../imports/import-progress';
import type { Reader } from '../imports/reader';
import type { SourceFile } from '../imports/reading/source-file';
import type { Receipt } from '../imports/receipt';
import type { Answers, Decisions } from '../imports/recognising/decisions';
import { keepingEngine } from '../workspace/both-or-neither';
import type { Keeper } from '../workspace/keeper';
import { nextImportId, type WorkspaceChange, withMapping } from '../workspace/workspace';
import { chooser } from './choose-decisions';

/** What a caller may decide about a drop beforehand. */
export interface ImportChoice {
  /** For all files of the drop. */
  answers?: Answers;
  /** By file name; what is left out is as the file itself suggests. */
  mappings?: Readonly<Record<string, Partial<Decisions>>>;
  /** Every file waits to be looked at, also those that leave nothing to ask. */
  isForReview?: boolean;
  signal?: AbortSignal;
  onProgress?: (progress: ImportProgress) => void;
}

/** What of the session's state belongs to imports. */
export interface ImportState {
  /** The import under way. */
  progress: ImportProgress | null;
  /** What the latest import of the user did, file by file. */
  receipts: Receipt[];
  /** The files that wait for the user. */
  drafts: readonly Draft[];
}

/** Where files come in, wait, and go into the model. Work on the database goes in turn. */
export interface ImportDesk {
  importFiles: (files: readonly SourceFile[], choice?: ImportChoice) => Promise<Receipt[]>;
  /** Ends the import under way; the model stays as it was. */
  cancel: () => void;
  /** Changes what is decided about a waiting file. */
  decide: (draft: Draft, decisions: Decisions) => Promise<Draft>;
  /**
   * Loads a waiting file that leaves nothing to ask, and remembers what was decided for its shape. One
   * that is refused goes on waiting.
   */
  load: (draft: Draft) => Promise<Receipt[]>;
  /** Forgets a waiting file. */
  discard: (draft: Draft) => Promise<void>;
  clearSample: () => Promise<void>;
}

/** What the desk needs of the session around it. */
export interface DeskRoom {
  engine: Promise<Engine>;
  reader: Reader;
  keeper: Promise<Keeper>;
  /** An ISO instant. */
  now: () => string;
  settings: () => Settings;
  /** Runs work after the work asked for before it. */
  inTurn: <Result>(work: () => Promise<Result>) => Promise<Result>;
  state: () => ImportState;
  show: (state: Partial<ImportState>) => void;
  /** The model has other data now: files of these datasets came in. */
  changed: (imported: readonly DatasetName[]) => void;
}

/** Opens the desk of a session. */
export function openImportDesk(room: DeskRoom): ImportDesk {
  const { reader, now, inTurn, show, state } = room;
  let underWay = new AbortController();

  /** Work with the options of an import that the user can cancel. */
  async function cancellable<Result>(
    choice: ImportChoice,
    work: (engine: Engine, options: ImportOptions) => Promise<Result>,
  ): Promise<Result> {
    underWay = new AbortController();
    const signals = choice.signal ? [underWay.signal, choice.signal] : [underWay.signal];
    try {
      return await work(await room.engine, {
        settings: room.settings(),
        signal: AbortSignal.any(signals),
        onProgress(progress) {
          show({ progress });
          choice.onProgress?.(progress);
        },
      });
    } finally {
      show({ progress: null });
    }
  }

  /** Work that brings files in; what it brings in is kept, or it brings in nothing. */
  async function keptImport(
    names: readonly string[],
    work: (
      keeping: (change?: WorkspaceChange) => Engine,
      options: ImportOptions,
    ) => Promise<Receipt[]>,
    choice: ImportChoice = {},
  ): Promise<Receipt[]> {
    const keeper = await room.keeper;
    await keeper.begin(`the import of ${names.join(', ')}`);
    try {
      return await cancellable(choice, async (engine, options) => {
        const { settings } = options;
        const keeping = (change?: WorkspaceChange) =>
          keepingEngine(engine, { keeper, settings, now, ...(change && { change }) });
        const nextId = nextImportId(keeper.store.getState().workspace);
        return finish(
          await work(keeping, { ...options, nextImportId: nextId, keepFile: keeper.keepFile }),
        );
      });
    } finally {
      await keeper.abandon();
    }
  }

  function finish(receipts: Receipt[]): Receipt[] {
    show({ receipts });
    const loaded = receipts.filter((receipt) => receipt.status === 'loaded');
    if (loaded.length > 0) room.changed(loaded.map(({ dataset }) => dataset));
    return receipts;
  }

  function replace(draft: Draft, by: readonly Draft[]): void {
    show({ drafts: state().drafts.flatMap((other) => (other.id === draft.id ? by : [other])) });
  }

  return {
    importFiles: (files, choice = {}) =>
      inTurn(() =>
        keptImport(
          files.map(({ name }) => name),
          async (keeping, options) => {
            const read = await readFiles(reader, files, options);
            const { mappings } = (await room.keeper).store.getState().workspace;
            const { receipts, waiting } = await importRead(keeping(), reader, read, {
              ...options,
              isForReview: choice.isForReview ?? false,
              decisionsFor: chooser(choice, mappings),
            });
            show({ drafts: [...state().drafts, ...waiting] });
            return receipts;
          },
          choice,
        ),
      ),

    cancel: () => underWay.abort(new DOMException('The import was cancelled.', 'AbortError')),

    decide: (draft, decisions) =>
      inTurn(async () => {
        const decided = await decide(await room.engine, draft, decisions, 'chosen');
        replace(draft, [decided]);
        return decided;
      }),

    load: (draft) =>
      inTurn(() =>
        keptImport([draft.file.name], async (keeping, options) => {
          if (!isSettled(draft)) throw new Error(`${draft.file.name} is not decided yet`);
          const mapped = withMapping(draft.proposal.fingerprint, draft.decisions);
          const receipts = await loadDrafts(keeping(mapped), reader, [draft], options);
          if (receipts.some(({ status }) => status === 'loaded')) replace(draft, []);
          return receipts;
        }),
      ),

    discard: (draft) =>
      inTurn(async () => {
        await closeDraft(await room.engine, draft);
        replace(draft, []);
      }),

    clearSample: () =>
      inTurn(async () => {
        await clearSample(await room.engine, room.settings());
        room.changed([]);
      }),
  };
}
