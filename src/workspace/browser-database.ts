import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { FileStore } from './file-store';
import { type Journal, type ManifestStore, revisionOf } from './manifest-store';
import type { NotesStore } from './notes-store';
import { readWorkspace } from './stored-form';

const NAME = 'refscope';
/** 1: mappings, aliases and SQL notes in `memory`. 2: the workspace. */
const VERSION = 2;
/** Not back before it is on the disk. */
const DURABLE = { durability: 'strict' } as const;

const CURRENT = 'current';
const JOURNAL = 'journal';
const SQL_NOTES = 'sql';

interface Schema extends DBSchema {
  /** SQL notes; any tab writes them. */
  memory: { key: string; value: unknown };
  /** The workspace and the journal; see manifest-store.ts. */
  workspace: { key: string; value: unknown };
  /** The bytes of source files, where the browser gives no file system. */
  sources: { key: string; value: ArrayBuffer };
}

export interface BrowserStores {
  manifest: ManifestStore;
  files: FileStore;
  notes: NotesStore;
}

/** What lies in IndexedDB; rejects where the browser denies that. */
export async function openBrowserStores(): Promise<BrowserStores> {
  const database = await openDB<Schema>(NAME, VERSION, {
    upgrade: (opened, from, _to, transaction) => upgrade(opened, from, transaction),
    // A newer version of the app waits in another tab.
    blocking: (_current, _wanted, event) => closeOf(event.target),
  });
  return {
    manifest: manifestIn(database),
    files: filesIn(database),
    notes: {
      read: () => database.get('memory', SQL_NOTES),
      async change(change) {
        const store = database.transaction('memory', 'readwrite').store;
        await store.put(change(await store.get(SQL_NOTES)), SQL_NOTES);
      },
    },
  };
}

/** One transaction of the browser: it is done wholly or not at all. */
async function upgrade(
  database: IDBPDatabase<Schema>,
  from: number,
  transaction: IDBPTransaction<Schema, ('memory' | 'workspace' | 'sources')[], 'versionchange'>,
): Promise<void> {
  if (from < 1) database.createObjectStore('memory');
  if (from >= VERSION) return;
  const workspaces = database.createObjectStore('workspace');
  database.createObjectStore('sources');
  if (from < 1) return;
  const memory = transaction.objectStore('memory');
  const [mappings, aliases] = [await memory.get('mappings'), await memory.get('aliases')];
  await workspaces.put(readWorkspace({ format: 0, mappings, aliases }), CURRENT);
  await memory.delete('mappings');
  await memory.delete('aliases');
}

function closeOf(target: EventTarget | null): void {
  if (target instanceof IDBDatabase) target.close();
}

function manifestIn(database: IDBPDatabase<Schema>): ManifestStore {
  return {
    async read() {
      const { store } = database.transaction('workspace');
      const [workspace, journal] = await Promise.all([store.get(CURRENT), store.get(JOURNAL)]);
      return { workspace, journal: (journal as Journal | undefined) ?? null };
    },

    async begin(journal) {
      const { store, done } = database.transaction('workspace', 'readwrite', DURABLE);
      await Promise.all([store.put(journal, JOURNAL), done]);
    },

    async swap(revision, next) {
      const { store, done } = database.transaction('workspace', 'readwrite', DURABLE);
      const isExpected = revisionOf(await store.get(CURRENT)) === revision;
      if (isExpected) await Promise.all([store.put(next, CURRENT), store.delete(JOURNAL)]);
      await done;
      return isExpected;
    },

    async abandon() {
      await database.delete('workspace', JOURNAL);
    },

    async forget() {
      const { store, done } = database.transaction('workspace', 'readwrite', DURABLE);
      await Promise.all([store.clear(), done]);
    },
  };
}

function filesIn(database: IDBPDatabase<Schema>): FileStore {
  return {
    async put(source, content) {
      const bytes = await content.arrayBuffer();
      const { store, done } = database.transaction('sources', 'readwrite', DURABLE);
      await Promise.all([store.put(bytes, source), done]);
    },
    async get(source) {
      const bytes = await database.get('sources', source);
      return bytes === undefined ? null : new Blob([bytes]);
    },
    has: async (source) => (await database.getKey('sources', source)) !== undefined,
    list: () => database.getAllKeys('sources'),
    remove: (source) => database.delete('sources', source),
  };
}
