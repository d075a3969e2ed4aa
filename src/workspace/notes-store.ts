import { NO_NOTES, type NotesChange, type SqlNotes, soundNotes } from './sql-notes';

/** Where one value lies that any tab may change. */
export interface NotesStore {
  read: () => Promise<unknown>;
  change: (change: (old: unknown) => unknown) => Promise<void>;
}

/** The user's notes of the SQL page. */
export interface Notes {
  read: () => Promise<SqlNotes>;
  change: (change: NotesChange) => Promise<void>;
}

/** Notes that end with the tab. */
export function tabNotes(): Notes {
  let notes = NO_NOTES;
  return {
    read: async () => notes,
    async change(change) {
      notes = change(notes);
    },
  };
}

/** Notes in a store; where it fails, they last as long as the tab. */
export function storedNotes(opened: Promise<NotesStore>): Notes {
  const tab = tabNotes();
  return {
    async read() {
      const kept = await opened.then((store) => store.read()).catch(() => undefined);
      return kept === undefined ? tab.read() : soundNotes(kept);
    },
    async change(change) {
      await tab.change(change);
      await opened
        .then((store) => store.change((old) => change(soundNotes(old))))
        .catch(() => undefined);
    },
  };
}
