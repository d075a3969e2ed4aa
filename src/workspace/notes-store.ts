import { NO_NOTES, type NotesChange, soundNotes, type UserNotes } from './user-notes';

/** Where one value lies that any tab may change. */
export interface NotesStore {
  read: () => Promise<unknown>;
  change: (change: (old: unknown) => unknown) => Promise<void>;
}

/** The user's saved questions and views. */
export interface Notes {
  read: () => Promise<UserNotes>;
  change: (change: NotesChange) => Promise<void>;
  /** Hears of every change that this tab makes, with what there is then. */
  onChange: (listener: (notes: UserNotes) => void) => void;
}

/** Notes that end with the tab. */
export function tabNotes(): Notes {
  let notes = NO_NOTES;
  const listeners = new Set<(notes: UserNotes) => void>();
  return {
    read: async () => notes,
    async change(change) {
      notes = change(notes);
      for (const listener of listeners) listener(notes);
    },
    onChange: (listener) => void listeners.add(listener),
  };
}

/** Notes in a store; where it fails, they last as long as the tab. */
export function storedNotes(opened: Promise<NotesStore>): Notes {
  const tab = tabNotes();
  /** What is kept, which another tab may have changed; undefined where nothing is. */
  const kept = async () => {
    const value = await opened.then((store) => store.read()).catch(() => undefined);
    return value === undefined ? undefined : soundNotes(value);
  };
  return {
    onChange: tab.onChange,
    read: async () => (await kept()) ?? tab.read(),
    async change(change) {
      await opened
        .then((store) => store.change((old) => change(soundNotes(old))))
        .catch(() => undefined);
      const now = await kept();
      await tab.change((notes) => now ?? change(notes));
    },
  };
}
