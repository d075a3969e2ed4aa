import type { Settings } from '../domain/settings';
import type { Engine } from '../engine/engine';
import { setAliases } from '../imports/aliases';
import { importRead, readFiles } from '../imports/import-files';
import type { ImportProgress } from '../imports/import-progress';
import { createSchema, rebuildModel } from '../queries/model';
import type { Keeper } from '../workspace/keeper';
import { loadWorkspace } from '../workspace/load-workspace';
import type { Workspace } from '../workspace/workspace';
import type { SessionParts } from './session';

interface OpeningRoom {
  settings: () => Settings;
  show: (state: { settings?: Settings; returning?: ImportProgress | null }) => void;
}

type Parts = Pick<SessionParts, 'openEngine' | 'reader' | 'keeper' | 'sample'>;

/** Opens the database with what is kept in it; with the sample, where nothing is. */
export async function openTables(parts: Parts, room: OpeningRoom): Promise<Engine> {
  const { reader } = parts;
  const found = parts.keeper.then(async (keeper) => ({ keeper, workspace: await keeper.open() }));
  // Files are read while the database is opening.
  const sample = found.then(({ workspace }) =>
    hasOwnFiles(workspace) ? [] : parts.sample().then((files) => readFiles(reader, files)),
  );
  const [engine, { keeper, workspace }, files] = await Promise.all([
    parts.openEngine(),
    found,
    sample,
  ]);
  await createSchema(engine);
  room.show({ settings: { ...room.settings(), ...workspace.settings } });
  const isOpened =
    hasOwnFiles(workspace) && (await openKept(engine, parts, keeper, workspace, room));
  if (isOpened) return engine;
  if (!hasOwnFiles(workspace))
    await engine.transaction((run) => setAliases(run, workspace.aliases));
  await loadSample(engine, parts, room, files.length > 0 ? files : undefined);
  return engine;
}

/** Loads the sample into tables with nothing in them. */
export async function loadSample(
  engine: Engine,
  { reader, sample }: Pick<Parts, 'reader' | 'sample'>,
  { settings }: Pick<OpeningRoom, 'settings'>,
  read?: Awaited<ReturnType<typeof readFiles>>,
): Promise<void> {
  const files = read ?? (await readFiles(reader, await sample()));
  const options = { settings: settings(), isSample: true };
  const { receipts } = await importRead(engine, reader, files, options);
  if (!receipts.some(({ status }) => status === 'loaded'))
    await engine.transaction((run) => rebuildModel(run, settings()));
}

/** Whether what is kept could be loaded; where not, it is left as it lies, and said. */
async function openKept(
  engine: Engine,
  { reader }: Parts,
  keeper: Keeper,
  workspace: Workspace,
  { settings, show }: OpeningRoom,
): Promise<boolean> {
  try {
    await loadWorkspace(engine, reader, workspace, {
      settings: settings(),
      rows: keeper.rows(),
      fileOf: keeper.fileOf,
      onProgress: (returning) => show({ returning }),
    });
    return true;
  } catch (error) {
    keeper.setAside(error);
    return false;
  } finally {
    show({ returning: null });
  }
}

function hasOwnFiles({ loaded }: Workspace): boolean {
  return loaded.length > 0;
}
