import { createStore, type StoreApi } from 'zustand/vanilla';
import type { SourceFile } from '../imports/reading/source-file';
import { NO_STORAGE, type StorageRoom } from './browser-space';
import { compressed, type FileStore, tabFiles } from './file-store';
import { fingerprintOf } from './fingerprint';
import { type ManifestStore, tabManifest } from './manifest-store';
import { isFull, plainly } from './storage-errors';
import { readWorkspace } from './stored-form';
import { loneTab, type Tabs } from './tabs';
import { EMPTY_WORKSPACE, sourcesOf, type Workspace } from './workspace';

/** What is known of the workspace and of its keeping. */
export interface KeeperState {
  /** The one that the tables show. */
  workspace: Workspace;
  /** Whether what is loaded outlives the tab, or why it does not: the user's choice, or what the browser denies. */
  keeping: 'kept' | 'off' | 'denied';
  /** What the browser denies, in plain words. */
  denial: string | null;
  /** Whether this tab may change its workspace: the one of several that share it, or each where nothing is kept. */
  isWriter: boolean;
  /** What was cut short when the tab, the browser or the machine went down last, in plain words. */
  interrupted: string | null;
}

/** Where a workspace is kept, and who writes. */
export interface KeeperParts {
  manifest: ManifestStore;
  /** Where the bytes of files lie. */
  files: FileStore;
  /** Where typed rows lie, to open sooner: a cache, which may be lost at any time; null for none. */
  rows: FileStore | null;
  tabs: Tabs;
  storage: StorageRoom;
  /** What of this the browser denies, in plain words; null for nothing. */
  denial: string | null;
  /** Whether the user wants anything kept, as this browser remembers it. */
  choice: { isOff: boolean; remember: (isKept: boolean) => void };
}

/** Keeps the one workspace: its files first, then the word that it is the one in force, in one switch. */
export interface Keeper {
  store: StoreApi<KeeperState>;
  tabs: Tabs;
  storage: StorageRoom;
  /** Typed rows of earlier imports, where they are kept. */
  rows: () => FileStore | null;
  /** Reads what is stored. Nothing is written before. */
  open: () => Promise<Workspace>;
  /** Leaves what is stored as it lies, for it cannot be loaded; nothing is kept from here on. */
  setAside: (reason: unknown) => void;
  /** Takes down what is about to be done: `the import of accounts.csv`. */
  begin: (what: string) => Promise<void>;
  /** Stores the bytes of a file, and names them by their fingerprint. */
  keepFile: (file: SourceFile) => Promise<SourceFile & { source: string }>;
  /** A stored file's bytes; rejects in plain words where they are gone or damaged. */
  fileOf: (source: string, name: string) => Promise<Blob>;
  /** Makes a workspace the one in force. Rejects where it cannot be stored; the one before stays. */
  commit: (next: Workspace) => Promise<void>;
  /** Gives up what was begun. */
  abandon: () => Promise<void>;
  /** Reads what another tab stored. */
  reread: () => Promise<Workspace>;
  /** Removes the files on which nothing rests. */
  sweep: () => Promise<void>;
  /** Begins to keep what is loaded, or takes it away from what outlives the tab. */
  keep: (isKept: boolean) => Promise<void>;
  /** Forgets the workspace and all files, in the tab too. */
  forget: () => Promise<void>;
}

/** A keeper whose workspace ends with the tab. */
export function tabKeeper(parts: Partial<KeeperParts> = {}): Keeper {
  return createKeeper({
    manifest: tabManifest(),
    files: tabFiles(),
    rows: null,
    tabs: loneTab(),
    storage: NO_STORAGE,
    denial: null,
    choice: { isOff: false, remember: () => undefined },
    ...parts,
  });
}

/** What is known before anything is read. */
export function firstKeeperState(): KeeperState {
  return {
    workspace: EMPTY_WORKSPACE,
    keeping: 'kept',
    denial: null,
    isWriter: true,
    interrupted: null,
  };
}

export function createKeeper(parts: KeeperParts): Keeper {
  const { manifest, files, rows, tabs, storage, denial, choice } = parts;
  const store = createStore<KeeperState>(() => ({
    ...firstKeeperState(),
    keeping: denial !== null ? 'denied' : choice.isOff ? 'off' : 'kept',
    denial,
  }));
  const { getState: state } = store;
  const isKept = () => state().keeping === 'kept';
  const mayWrite = () => !isKept() || tabs.isWriter();
  const show = (some: Partial<KeeperState>) => {
    store.setState(some);
    if (state().isWriter !== mayWrite()) store.setState({ isWriter: mayWrite() });
  };
  show({});
  const stored = compressed(files);
  const inTab = tabFiles();
  const place = () => (isKept() ? stored : inTab);

  tabs.onTurn(() => show({}));

  function setAside(reason: unknown): void {
    const words = reason instanceof Error ? reason.message : String(reason);
    show({
      workspace: EMPTY_WORKSPACE,
      keeping: 'denied',
      denial: `What this browser keeps of your work cannot be opened, and is left as it is. ${words}`,
    });
  }

  async function reread(): Promise<Workspace> {
    if (!isKept()) return state().workspace;
    const { workspace } = await manifest.read();
    const read = workspace === undefined ? EMPTY_WORKSPACE : readWorkspace(workspace);
    show({ workspace: read });
    return read;
  }

  async function sweep(): Promise<void> {
    if (!isKept() || !tabs.isWriter()) return;
    const used = sourcesOf(state().workspace);
    for (const source of await files.list()) if (!used.has(source)) await files.remove(source);
  }

  /** Puts a workspace in the place of the stored one. */
  async function swap(next: Workspace): Promise<Workspace> {
    if (!tabs.isWriter()) throw new Error(ANOTHER_TAB);
    const { revision } = state().workspace;
    const numbered = { ...next, revision: revision + 1 };
    if (!(await plainly(() => manifest.swap(revision, numbered)))) throw new Error(ANOTHER_TAB);
    tabs.announce();
    return numbered;
  }

  return {
    store,
    tabs,
    storage,
    rows: () => (isKept() ? rows : null),
    setAside,
    reread,
    sweep,

    async open() {
      if (!isKept()) return EMPTY_WORKSPACE;
      try {
        const { workspace, journal } = await manifest.read();
        const read = workspace === undefined ? EMPTY_WORKSPACE : readWorkspace(workspace);
        show({ workspace: read, interrupted: journal?.what ?? null });
        if (journal !== null && tabs.isWriter()) await manifest.abandon();
        await sweep();
        return read;
      } catch (error) {
        setAside(error);
        return EMPTY_WORKSPACE;
      }
    },

    async begin(what) {
      if (!mayWrite()) throw new Error(ANOTHER_TAB);
      const { revision } = state().workspace;
      if (isKept()) await plainly(() => manifest.begin({ revision: revision + 1, what }));
    },

    async keepFile(file) {
      const source = await fingerprintOf(file.content);
      await plainly(async () => {
        if (await place().has(source)) return;
        await place()
          .put(source, file.content)
          .catch(async (error: unknown) => {
            // The cache makes room before anything is refused.
            if (!isFull(error) || rows === null) throw error;
            await removeAll(rows);
            await place().put(source, file.content);
          });
      });
      return { ...file, source };
    },

    async fileOf(source, name) {
      const content = await plainly(async () => (await inTab.get(source)) ?? stored.get(source));
      if (content === null || (await fingerprintOf(content)) !== source)
        throw new Error(`The stored copy of ${name} is gone or damaged. Load the file again.`);
      return content;
    },

    async commit(next) {
      const isForGood = isKept() && (isWorthKeeping(next) || isWorthKeeping(state().workspace));
      show({ workspace: isForGood ? await swap(next) : next });
    },

    async abandon() {
      if (isKept() && tabs.isWriter()) await manifest.abandon().catch(() => undefined);
    },

    async keep(wanted) {
      const { workspace } = state();
      if (wanted === isKept()) return;
      if (!tabs.isWriter()) throw new Error(ANOTHER_TAB);
      const [from, to] = wanted ? [inTab, stored] : [stored, inTab];
      for (const source of sourcesOf(workspace)) {
        const content = await from.get(source);
        if (content !== null) await plainly(() => to.put(source, content));
      }
      if (wanted) {
        const fresh = { ...workspace, revision: 0 };
        show({ workspace: fresh });
        show({ workspace: isWorthKeeping(fresh) ? await swap(fresh) : fresh, keeping: 'kept' });
      } else {
        await manifest.forget();
        show({ keeping: 'off' });
        for (const each of [files, rows]) if (each) await removeAll(each);
        tabs.announce();
      }
      choice.remember(wanted);
    },

    async forget() {
      await manifest.forget();
      for (const each of [files, rows, inTab]) if (each) await removeAll(each);
      show({ workspace: EMPTY_WORKSPACE });
      tabs.announce();
    },
  };
}

/** Before the first file of the user's own there is nothing to keep: decisions about the sample end with the tab. */
function isWorthKeeping({ versions, revision }: Workspace): boolean {
  return versions.length > 0 || revision > 0;
}

async function removeAll(store: FileStore): Promise<void> {
  for (const source of await store.list()) await store.remove(source);
}

const ANOTHER_TAB =
  'Another tab of this browser changes the workspace now. Nothing was changed here; take over to go on in this tab.';
