import type { Workspace } from './workspace';

/** A change that was begun: found at a later opening, it was cut short, and nothing of it is kept. */
export interface Journal {
  /** The revision that it was to become. */
  revision: number;
  /** What it was, as a sentence says it: `the import of accounts.csv`. */
  what: string;
}

/** What was found at the opening of a store. */
export interface Stored {
  /** As it lies there, in whatever form; undefined where nothing does. */
  workspace: unknown;
  journal: Journal | null;
}

/** Where the one workspace of this browser lies. Every call is wholly done or not at all. */
export interface ManifestStore {
  read: () => Promise<Stored>;
  /** Takes down what is about to be done, before any of it is. */
  begin: (journal: Journal) => Promise<void>;
  /**
   * Puts a workspace in the place of the one of a revision, and takes the journal away; false, and
   * nothing done, where there is another one.
   */
  swap: (revision: number, next: Workspace) => Promise<boolean>;
  /** Takes the journal away: what it tells of was given up, or was told to the user. */
  abandon: () => Promise<void>;
  /** Takes the workspace away. */
  forget: () => Promise<void>;
}

/** A store that ends with the tab; gives back a copy of what it took, as a real one would. */
export function tabManifest(first?: unknown): ManifestStore {
  let workspace = structuredClone(first);
  let journal: Journal | null = null;
  return {
    read: async () => ({ workspace: structuredClone(workspace), journal }),
    async begin(begun) {
      journal = begun;
    },
    async swap(revision, next) {
      if (revisionOf(workspace) !== revision) return false;
      workspace = structuredClone(next);
      journal = null;
      return true;
    },
    async abandon() {
      journal = null;
    },
    async forget() {
      workspace = undefined;
      journal = null;
    },
  };
}

/** The revision of what is stored; 0 for nothing and for what was stored before revisions were counted. */
export function revisionOf(stored: unknown): number {
  if (typeof stored !== 'object' || stored === null) return 0;
  const revision: unknown = Reflect.get(stored, 'revision');
  return typeof revision === 'number' ? revision : 0;
}
