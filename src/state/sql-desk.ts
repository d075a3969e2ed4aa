import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Row } from '../engine/decode';
import type { RunOptions } from '../engine/engine';
import type { Notes } from '../workspace/notes-store';
import {
  type NotesChange,
  type SavedQuery,
  type UserNotes,
  withDraft,
  withLatest,
  withoutSaved,
  withRenamed,
  withSaved,
} from '../workspace/user-notes';

/** Typing pauses this long before what stands in the editor is written down. */
const DRAFT_PAUSE_MS = 400;

/** How a question ended. */
export type SqlOutcome = { statement: string } & (
  | {
      kind: 'answered';
      rows: readonly Row[];
      milliseconds: number;
      /** The version of the model that was asked. */
      version: number;
    }
  | { kind: 'failed'; error: unknown }
  | { kind: 'cancelled' }
);

/** The user's own questions in SQL; they outlive the page, so that coming back finds them as they were. */
export interface SqlState {
  /** null until what was kept is read. */
  notes: UserNotes | null;
  /** What stands in the editor. */
  statement: string;
  /** The statement that is being answered. */
  running: string | null;
  /** Of the question before the one that is running. */
  outcome: SqlOutcome | null;
}

/** Where questions in SQL are written, asked and kept. */
export interface SqlDesk {
  store: StoreApi<SqlState>;
  /** Takes down what stands in the editor. */
  write: (statement: string) => void;
  /** Asks a statement, that of the editor unless told, in the place of one that is still running. */
  run: (statement?: string) => Promise<void>;
  /** Puts a statement into the editor and asks it; what stood there goes into the history. */
  open: (statement: string) => Promise<void>;
  /** Ends the question that is running, in the database too. */
  cancel: () => void;
  save: (query: SavedQuery) => void;
  rename: (name: string, newName: string) => void;
  remove: (name: string) => void;
}

/** What the desk needs of the session around it. */
export interface SqlRoom {
  notes: Notes;
  ask: (statement: string, options: RunOptions) => Promise<Row[]>;
  version: () => number;
}

/** Opens the desk of a session. */
export function openSqlDesk({ notes: kept, ask, version }: SqlRoom): SqlDesk {
  const store = createStore<SqlState>(() => ({
    notes: null,
    statement: '',
    running: null,
    outcome: null,
  }));
  const { getState: state, setState: show } = store;
  let underWay = new AbortController();
  let pause: ReturnType<typeof setTimeout> | undefined;

  const opened = kept.read().then((notes) => {
    // What came into the editor before, a link's statement, stays.
    show((now) => ({ notes, statement: now.statement === '' ? notes.draft : now.statement }));
  });

  kept.onChange((notes) => show({ notes }));

  async function change(wanted: NotesChange): Promise<void> {
    await opened;
    show(({ notes }) => (notes ? { notes: wanted(notes) } : {}));
    await kept.change(wanted);
  }

  function write(statement: string): void {
    show({ statement });
    clearTimeout(pause);
    pause = setTimeout(() => void change(withDraft(state().statement)), DRAFT_PAUSE_MS);
  }

  function end(outcome: SqlOutcome): void {
    show({ running: null, outcome });
  }

  async function run(statement = state().statement): Promise<void> {
    underWay.abort();
    underWay = new AbortController();
    const { signal } = underWay;
    show({ running: statement });
    void change(withLatest(statement));
    const begin = performance.now();
    const asked = version();
    try {
      const rows = await ask(statement, { signal });
      if (signal.aborted) return;
      const milliseconds = performance.now() - begin;
      end({ kind: 'answered', statement, rows, milliseconds, version: asked });
    } catch (error) {
      if (!signal.aborted) end({ kind: 'failed', statement, error });
    }
  }

  return {
    store,
    write,
    run,

    open(statement) {
      void change(withLatest(state().statement));
      write(statement);
      return run();
    },

    cancel() {
      const { running } = state();
      if (running === null) return;
      underWay.abort(new DOMException('The question was cancelled.', 'AbortError'));
      end({ kind: 'cancelled', statement: running });
    },

    save: (query) => void change(withSaved(query)),
    rename: (name, newName) => void change(withRenamed(name, newName)),
    remove: (name) => void change(withoutSaved(name)),
  };
}

/** The statement that was asked last, whatever has become of it. */
export function lastAsked({ running, outcome }: SqlState): string | null {
  return running ?? outcome?.statement ?? null;
}
