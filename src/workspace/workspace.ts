import type { DatasetName } from '../domain/dataset';
import type { Day } from '../domain/day';
import { DEFAULT_SETTINGS, type Settings } from '../domain/settings';
import type { Decisions } from '../imports/recognising/decisions';
import type { Alias } from '../queries/aliases';
import type { RecordedReview } from '../queries/recorded-reviews';
import type { RecordedUse } from '../queries/recorded-uses';

/** The form in which workspaces are stored; a change of it needs a step in migrations.ts. */
export const FORMAT = 2;

/** What the user decided about files, by the fingerprint of their header. */
export type Mappings = Readonly<Record<string, Decisions>>;

/** The settings of a workspace; which days are looked at is said by each tab's address. */
export type KeptSettings = Omit<Settings, 'as_of' | 'comparison_date'>;

/** How many of a file's records became what; see the table `imports`. */
export interface RecordCounts {
  records: number;
  loaded: number;
  left_out: number;
  rejected: number;
}

/** A file of the user's own; its bytes lie in the file store under `source`. */
export interface KeptFile extends RecordCounts {
  import_id: number;
  file_name: string;
  writer: string;
  /** The fingerprint of its bytes; see fingerprint.ts. */
  source: string;
  bytes: number;
  decisions: Decisions;
}

/** The files of one import that share a dataset and writer; a later version of the same key replaces it. */
export interface Version {
  /** The import id of its first file. */
  id: number;
  key: string;
  dataset: DatasetName;
  /** When it was first loaded, an ISO instant. */
  loaded_at: string;
  files: readonly KeptFile[];
}

/** What was loaded and decided at one time, under the name of the day that was looked at. */
export interface Snapshot {
  day: Day;
  taken_at: string;
  loaded: readonly number[];
  aliases: readonly Alias[];
  settings: KeptSettings;
}

/** Everything of the user's own that outlives a tab, but for the bytes of files: plain data, stored as it is. */
export interface Workspace {
  format: typeof FORMAT;
  /** Counts what was ever changed; of two tabs' workspaces the one with the higher count is newer. */
  revision: number;
  /** Every version that is not forgotten, by id. */
  versions: readonly Version[];
  /** The ids of the versions that are loaded, in the order in which they came in. */
  loaded: readonly number[];
  aliases: readonly Alias[];
  mappings: Mappings;
  /** What was recorded here of references, oldest first; facts of their day, so no part of a snapshot. */
  reviews: readonly RecordedReview[];
  uses: readonly RecordedUse[];
  /** What was written beside the parts of briefs, by quarter and part: `Q3 2026/coverage`. */
  brief_notes: Readonly<Record<string, string>>;
  settings: KeptSettings;
  /** By day, oldest first. */
  snapshots: readonly Snapshot[];
}

/** A change of a workspace: data in, data out. */
export type WorkspaceChange = (workspace: Workspace) => Workspace;

/** The workspace of somebody who comes for the first time. */
export const EMPTY_WORKSPACE: Workspace = {
  format: FORMAT,
  revision: 0,
  versions: [],
  loaded: [],
  aliases: [],
  mappings: {},
  reviews: [],
  uses: [],
  brief_notes: {},
  settings: keptSettings(DEFAULT_SETTINGS),
  snapshots: [],
};

/** Settings without the days that are looked at. */
export function keptSettings({ as_of, comparison_date, ...kept }: Settings): KeptSettings {
  return kept;
}

/** The versions that are loaded, in the order in which they came in. */
export function loadedVersions({ versions, loaded }: Pick<Workspace, 'versions' | 'loaded'>) {
  return loaded.flatMap((id) => versions.filter((version) => version.id === id));
}

/** The next import's id: no version ever had it. */
export function nextImportId({ versions }: Workspace): number {
  const ids = versions.flatMap(({ files }) => files.map(({ import_id }) => import_id));
  return 1 + Math.max(0, ...ids);
}

/** The fingerprints of all files that a workspace rests on. */
export function sourcesOf({ versions }: Workspace): Set<string> {
  return new Set(versions.flatMap(({ files }) => files.map(({ source }) => source)));
}

/** A workspace with what is loaded and decided now alone: earlier versions and snapshots stay behind. */
export function withoutHistory(workspace: Workspace): Workspace {
  return { ...workspace, versions: loadedVersions(workspace), snapshots: [] };
}

/** With a version in the place of the loaded one of its key. */
export function withRestored(id: number): WorkspaceChange {
  return (workspace) => {
    const wanted = versionOf(workspace, id);
    const others = loadedVersions(workspace).filter(({ key }) => key !== wanted.key);
    return { ...workspace, loaded: [...others.map((version) => version.id), id] };
  };
}

/** With all that was loaded and decided when a snapshot was taken. */
export function withSnapshotRestored(day: Day): WorkspaceChange {
  return (workspace) => {
    const { loaded, aliases, settings } = snapshotOf(workspace, day);
    return { ...workspace, loaded, aliases, settings };
  };
}

/** With the files and confirmations of a snapshot alone; strategy stays that of now, as between any two days. */
export function asLoadedThen(workspace: Workspace, day: Day): Workspace {
  const { loaded, aliases } = snapshotOf(workspace, day);
  const isStrategy = (id: number) => versionOf(workspace, id).dataset === 'strategy';
  return {
    ...workspace,
    aliases,
    loaded: [...loaded.filter((id) => !isStrategy(id)), ...workspace.loaded.filter(isStrategy)],
  };
}

/** With what was loaded and decided before a change, where nothing of that was changed since. */
export function withUndone(before: Workspace, after: Workspace): WorkspaceChange {
  return (workspace) => {
    checkUnchanged(decided, workspace, after);
    const { loaded, aliases, settings } = before;
    loaded.map((id) => versionOf(workspace, id));
    return { ...workspace, loaded, aliases, settings };
  };
}

/** The whole workspace that another one took the place of, where nothing was changed in that since. */
export function withReturned(before: Workspace, after: Workspace): WorkspaceChange {
  return (workspace) => {
    checkUnchanged(everything, workspace, after);
    return before;
  };
}

function everything({ revision, ...rest }: Workspace): unknown {
  return rest;
}

/** The bytes count too: what was decided before may name a person who was forgotten since. */
function decided(workspace: Workspace): unknown {
  const { loaded, aliases, settings } = workspace;
  return [loaded, aliases, settings, [...sourcesOf(workspace)]];
}

function checkUnchanged(
  what: (workspace: Workspace) => unknown,
  workspace: Workspace,
  expected: Workspace,
): void {
  if (JSON.stringify(what(workspace)) !== JSON.stringify(what(expected)))
    throw new Error('More was changed since, so this can no longer be undone.');
}

/** With what is loaded and decided now under the name of a day, in the place of an earlier one of that day. */
export function withSnapshot(day: Day, taken_at: string): WorkspaceChange {
  return (workspace) => {
    const { loaded, aliases, settings } = workspace;
    const others = workspace.snapshots.filter((snapshot) => snapshot.day !== day);
    const snapshots = [...others, { day, taken_at, loaded, aliases, settings }];
    return {
      ...workspace,
      snapshots: snapshots.sort((one, other) => (one.day < other.day ? -1 : 1)),
    };
  };
}

export function withoutSnapshot(day: Day): WorkspaceChange {
  return (workspace) => ({
    ...workspace,
    snapshots: workspace.snapshots.filter((snapshot) => snapshot.day !== day),
  });
}

/** Without a version that nothing uses: neither loaded nor part of a snapshot. Throws in plain words otherwise. */
export function withoutVersion(id: number): WorkspaceChange {
  return (workspace) => {
    if (workspace.loaded.includes(id))
      throw new Error('This version is loaded. Restore another one first, then forget it.');
    const user = workspace.snapshots.find(({ loaded }) => loaded.includes(id));
    if (user)
      throw new Error(
        `The snapshot of ${user.day} rests on this version. Remove the snapshot first.`,
      );
    return { ...workspace, versions: workspace.versions.filter((version) => version.id !== id) };
  };
}

/** With other bytes for some files, by import id. */
export function withOtherBytes(
  others: ReadonlyMap<number, Pick<KeptFile, 'source' | 'bytes'>>,
): WorkspaceChange {
  return (workspace) => ({
    ...workspace,
    versions: workspace.versions.map((version) => ({
      ...version,
      files: version.files.map((file) => ({ ...file, ...others.get(file.import_id) })),
    })),
  });
}

/** With a text beside a part of a brief; a blank one leaves none. */
export function withBriefNote(part: string, text: string): WorkspaceChange {
  return (workspace) => {
    const { [part]: _, ...others } = workspace.brief_notes;
    return {
      ...workspace,
      brief_notes: text.trim() === '' ? others : { ...others, [part]: text },
    };
  };
}

export function withMapping(fingerprint: string, decisions: Decisions): WorkspaceChange {
  return (workspace) => ({
    ...workspace,
    mappings: { ...workspace.mappings, [fingerprint]: decisions },
  });
}

/** The version of an id; throws in plain words where there is none. */
export function versionOf({ versions }: Workspace, id: number): Version {
  const found = versions.find((version) => version.id === id);
  if (found === undefined) throw new Error(`There is no version ${id}. Reload the page.`);
  return found;
}

/** The snapshot of a day; throws where there is none. */
export function snapshotOf({ snapshots }: Workspace, day: Day): Snapshot {
  const found = snapshots.find((snapshot) => snapshot.day === day);
  if (found === undefined) throw new Error(`There is no snapshot of ${day}.`);
  return found;
}
