import type { Day } from '../domain/day';
import type { Settings } from '../domain/settings';
import type { Engine } from '../engine/engine';
import type { ImportProgress } from '../imports/import-progress';
import type { Reader } from '../imports/reader';
import type { SourceFile } from '../imports/reading/source-file';
import { bothOrNeither } from '../workspace/both-or-neither';
import type { Space } from '../workspace/browser-space';
import {
  type ComparingOptions,
  compareVersions,
  type VersionComparison,
} from '../workspace/compare-versions';
import { checkAddress, inTexts, nobodyAt, withoutPerson } from '../workspace/forget-person';
import { firstKeeperState, type Keeper, type KeeperState } from '../workspace/keeper';
import { type LoadingOptions, loadWorkspace } from '../workspace/load-workspace';
import type { ModelExportOptions } from '../workspace/model-export';
import type { Notes } from '../workspace/notes-store';
import { withNotesOf } from '../workspace/user-notes';
import {
  EMPTY_WORKSPACE,
  type Version,
  versionOf,
  type Workspace,
  type WorkspaceChange,
  withoutSnapshot,
  withoutVersion,
  withRestored,
  withReturned,
  withSnapshot,
  withSnapshotRestored,
  withUndone,
} from '../workspace/workspace';
import { loadSample } from './open-tables';
import { storeRowsAlong } from './store-rows';

const TOKEN_LENGTH = 8;

/** What of the session's state belongs to the workspace and its keeping. */
export interface WorkspaceState {
  kept: KeeperState;
  /** Where the return of kept files to the tables is. */
  returning: ImportProgress | null;
}

/** Takes back what was done; rejects in plain words where more was changed since. */
export type TakeBack = () => Promise<void>;

/** Where the workspace is looked after. Work on the database goes in turn. */
export interface WorkspaceDesk {
  /** What became of the rows between two versions of a dataset, by their ids; the first is what was before. */
  compareVersions: (
    one: number,
    other: number,
    options?: Pick<ComparingOptions, 'limit' | 'signal'>,
  ) => Promise<VersionComparison>;
  /** Loads a version again, in the place of the one of its key. */
  restoreVersion: (id: number) => Promise<TakeBack>;
  /** Forgets a version and its files for good. */
  forgetVersion: (id: number) => Promise<void>;
  /** Keeps what is loaded and decided now under the name of a day. */
  takeSnapshot: (day: Day) => Promise<void>;
  /** Loads and decides everything as it was when a snapshot was taken. */
  restoreSnapshot: (day: Day) => Promise<TakeBack>;
  removeSnapshot: (day: Day) => Promise<void>;
  /** Ends the return to an earlier version or snapshot that is under way; all stays as it was. */
  cancel: () => void;
  /** Keeps what is loaded beyond the tab, or no longer. */
  keep: (isKept: boolean) => Promise<void>;
  /** Forgets everything of the user's own; the sample comes back. */
  forgetEverything: () => Promise<void>;
  /** How much room the browser gives, and how much of it is taken; null where it does not say. */
  space: () => Promise<Space | null>;
  /** Asks the browser not to clear what is kept when the disk is full; gives whether it agrees. */
  persist: () => Promise<boolean>;
  /**
   * Takes an e-mail address out of every file, version, decision and note, and puts that of nobody at the
   * same company in its place; gives in how many places of files it stood.
   */
  forgetPerson: (address: string) => Promise<number>;
  /** Every table of the model as CSV and Parquet, with the SQL that makes them tables elsewhere, zipped. */
  exportModel: (options?: Pick<ModelExportOptions, 'signal'>) => Promise<Blob>;
  /** Everything in one file; see docs/workspace-file.md. */
  saveFile: () => Promise<Blob>;
  /** Puts a saved workspace in the place of this one; rejects in plain words and changes nothing. */
  openFile: (file: Blob) => Promise<TakeBack>;
  /** Makes this tab the one that changes the workspace. */
  takeOver: () => Promise<void>;
}

/** What the desk needs of the session around it. */
export interface WorkspaceRoom {
  engine: Promise<Engine>;
  keeper: Promise<Keeper>;
  reader: Reader;
  notes: Notes;
  sample: () => Promise<SourceFile[]>;
  /** The rows of the sample, made beforehand; null where there are none. */
  sampleRows: () => Promise<Blob | null>;
  now: () => string;
  inTurn: <Result>(work: () => Promise<Result>) => Promise<Result>;
  settings: () => Settings;
  show: (state: {
    kept?: KeeperState;
    settings?: Settings;
    past?: Settings[];
    future?: Settings[];
    returning?: ImportProgress | null;
  }) => void;
  changed: () => void;
  /** Hears of it when the tables have changed. */
  onChange: (listener: () => void) => void;
  workspace: () => Workspace;
  /** How many files wait for the user. */
  waiting: () => number;
}

export function firstWorkspaceState(): WorkspaceState {
  return { kept: firstKeeperState(), returning: null };
}

/** Opens the desk of a session, and follows what other tabs do. */
export function openWorkspaceDesk(room: WorkspaceRoom): WorkspaceDesk {
  const { inTurn, show, settings } = room;
  let underWay = new AbortController();

  /** Shows another workspace, once `beforeCommit` has kept it. */
  async function load(
    workspace: Workspace,
    some: Pick<LoadingOptions, 'beforeCommit' | 'signal'> = {},
  ): Promise<void> {
    const engine = await room.engine;
    const keeper = await room.keeper;
    const { as_of, comparison_date } = settings();
    const wanted = { ...workspace.settings, as_of, comparison_date };
    try {
      await loadWorkspace(engine, room.reader, workspace, {
        settings: wanted,
        rows: keeper.rows(),
        fileOf: keeper.fileOf,
        onProgress: (returning) => show({ returning }),
        ...some,
      });
      show({ settings: wanted, past: [], future: [] });
      if (workspace.loaded.length === 0) await loadSample(engine, room, room);
      room.changed();
    } finally {
      show({ returning: null });
    }
  }

  /** Changes the workspace and the tables with it, or neither. */
  const become = (
    what: string,
    change: (workspace: Workspace, keeper: Keeper) => Workspace | Promise<Workspace>,
  ): Promise<TakeBack> =>
    inTurn(async () => {
      const keeper = await room.keeper;
      const { workspace: before } = keeper.store.getState();
      await keeper.begin(what);
      try {
        underWay = new AbortController();
        const { signal } = underWay;
        const next = await change(before, keeper);
        await bothOrNeither(keeper, (keep) =>
          load(next, { beforeCommit: () => keep(next), signal }),
        );
      } finally {
        await keeper.abandon();
      }
      const { workspace: after } = keeper.store.getState();
      return async () => void (await become('undoing', withUndone(before, after)));
    });

  /** A version by its id. */
  async function version(id: number): Promise<Version> {
    const { workspace } = (await room.keeper).store.getState();
    return versionOf(workspace, id);
  }

  /** Changes what is kept beside the tables. */
  const keepOnly = (change: WorkspaceChange) =>
    inTurn(async () => {
      const keeper = await room.keeper;
      await keeper.commit(change(keeper.store.getState().workspace));
      await keeper.sweep();
    });

  const sweep = () => inTurn(async () => (await room.keeper).sweep());

  /** Shows what another tab made of the workspace. */
  const follow = () =>
    inTurn(async () => {
      const keeper = await room.keeper;
      const { revision } = keeper.store.getState().workspace;
      const workspace = await keeper.reread();
      if (workspace.revision !== revision) await load(workspace);
    });

  storeRowsAlong(room);

  void room.keeper.then((keeper) => {
    show({ kept: keeper.store.getState() });
    const followAlong = () => void follow().catch(keeper.setAside);
    keeper.store.subscribe((kept, before) => {
      show({ kept });
      // The tab that wrote may have gone before it told of its last change.
      if (kept.isWriter && !before.isWriter) followAlong();
    });
    keeper.tabs.onAnnounced(followAlong);
    keeper.tabs.onTakeOver(() => inTurn(async () => undefined));
  });

  return {
    compareVersions: (one, other, options = {}) =>
      inTurn(async () => {
        const { fileOf } = await room.keeper;
        return compareVersions(
          await room.engine,
          room.reader,
          [await version(one), await version(other)],
          { ...options, fileOf },
        );
      }),
    restoreVersion: (id) => become('the return to an earlier version', withRestored(id)),
    forgetVersion: (id) => keepOnly(withoutVersion(id)),
    takeSnapshot: (day) => keepOnly(withSnapshot(day, room.now())),
    restoreSnapshot: (day) => become(`the return to ${day}`, withSnapshotRestored(day)),
    removeSnapshot: (day) => keepOnly(withoutSnapshot(day)),
    cancel: () => underWay.abort(new DOMException('Nothing was changed.', 'AbortError')),
    keep: (isKept) => inTurn(async () => (await room.keeper).keep(isKept)),
    forgetEverything: () =>
      inTurn(async () => {
        await (await room.keeper).forget();
        await load(EMPTY_WORKSPACE);
      }),
    async forgetPerson(written) {
      const address = checkAddress(written);
      if (room.waiting() > 0)
        throw new Error('Files are waiting. Load them or leave them out first, then forget.');
      const nobody = nobodyAt(address, crypto.randomUUID().slice(0, TOKEN_LENGTH));
      let places = 0;
      await become('the forgetting of a person', async (workspace, keeper) => {
        const without = await withoutPerson(workspace, keeper, address, nobody);
        places = without.places;
        return without.workspace;
      });
      await room.notes.change((notes) => inTexts(notes, address, nobody));
      await sweep();
      return places;
    },

    async exportModel(options = {}) {
      const { exportModel } = await import('../workspace/model-export');
      const all = { ...options, savedAt: room.now(), withParquet: true };
      return exportModel(await room.engine, all);
    },

    async saveFile() {
      const { store, fileOf } = await room.keeper;
      const { writeWorkspaceFile } = await import('../workspace/workspace-file');
      const { workspace } = store.getState();
      return writeWorkspaceFile(workspace, await room.notes.read(), fileOf, room.now());
    },

    async openFile(file) {
      const { readWorkspaceFile } = await import('../workspace/workspace-file');
      const { workspace, notes, sources } = await readWorkspaceFile(file);
      const keeper = await room.keeper;
      let before = workspace;
      await become('the opening of a workspace file', async (replaced) => {
        before = replaced;
        for (const content of sources.values()) await keeper.keepFile({ name: '', content });
        return workspace;
      });
      // Beside those of this browser: a name is all that they could take from each other.
      await room.notes.change(withNotesOf(notes));
      const { workspace: after } = keeper.store.getState();
      return async () => void (await become('undoing', withReturned(before, after)));
    },

    space: async () => (await room.keeper).storage.space(),
    persist: async () => (await room.keeper).storage.persist(),
    async takeOver() {
      await (await room.keeper).tabs.takeOver();
      await follow();
    },
  };
}
