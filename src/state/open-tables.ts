import type { Settings } from '../domain/settings';
import type { Engine, Run } from '../engine/engine';
import { setAliases } from '../imports/aliases';
import { importRead, readFiles } from '../imports/import-files';
import type { ImportProgress } from '../imports/import-progress';
import { insertSample, unpackSample } from '../imports/packed-sample';
import { setRecorded } from '../imports/recorded';
import { createSchema, rebuildModel } from '../queries/model';
import type { Keeper } from '../workspace/keeper';
import { loadWorkspace } from '../workspace/load-workspace';
import { EMPTY_WORKSPACE, type Workspace } from '../workspace/workspace';
import type { FirstAnswers } from './first-answers';
import type { SessionParts } from './session';

interface OpeningRoom {
  settings: () => Settings;
  show: (state: { settings?: Settings; returning?: ImportProgress | null }) => void;
  /** Hears what is known of the tables before they are there. */
  foresee: (answers: FirstAnswers) => void;
}

type Parts = Pick<
  SessionParts,
  'openEngine' | 'reader' | 'keeper' | 'sample' | 'sampleRows' | 'sampleAnswers'
>;
type SampleParts = Pick<Parts, 'reader' | 'sample' | 'sampleRows'>;

/** Opens the database with what is kept in it; with the sample, where nothing is. */
export async function openTables(parts: Parts, room: OpeningRoom): Promise<Engine> {
  const found = parts.keeper.then(async (keeper) => ({ keeper, workspace: await keeper.open() }));
  const foreseen = found.then(({ workspace }) =>
    isAsShipped(workspace, room.settings()) ? parts.sampleAnswers() : null,
  );
  // Without them the pages wait for the database.
  foreseen.then(
    (answers) => answers && room.foresee(answers),
    () => undefined,
  );
  // The sample comes while the database is opening.
  const sample = found.then(({ workspace }) =>
    hasOwnFiles(workspace) ? null : unpackedRows(parts),
  );
  const [engine, { keeper, workspace }, rows] = await Promise.all([
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
    await engine.transaction(async (run) => {
      await setAliases(run, workspace.aliases);
      await setRecorded(run, workspace);
    });
  await loadSample(engine, parts, room, rows);
  return engine;
}

/** Loads the sample into tables with nothing in them: by its rows where they are to be had, else by its files. */
export async function loadSample(
  engine: Engine,
  parts: SampleParts,
  { settings }: Pick<OpeningRoom, 'settings'>,
  unpacked?: SampleRows | null,
): Promise<void> {
  const build = (run: Run) => rebuildModel(run, settings());
  const rows = unpacked ?? (await unpackedRows(parts));
  if (rows && (await isInserted(insertSample(engine, rows, build)))) return;
  const files = await readFiles(parts.reader, await parts.sample());
  const options = { settings: settings(), isSample: true };
  const { receipts } = await importRead(engine, parts.reader, files, options);
  if (!receipts.some(({ status }) => status === 'loaded')) await engine.transaction(build);
}

/** Whether the tables will be the sample's, looked at on its own days, by settings that nobody changed. */
function isAsShipped(workspace: Workspace, { as_of, comparison_date }: Settings): boolean {
  const { loaded, aliases, reviews, uses, settings } = workspace;
  return (
    [loaded, aliases, reviews, uses].every(({ length }) => length === 0) &&
    JSON.stringify(settings) === JSON.stringify(EMPTY_WORKSPACE.settings) &&
    as_of === null &&
    comparison_date === null
  );
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

type SampleRows = ReadonlyMap<string, Blob>;

/** Null where they are missing or damaged: the files then do as well. */
async function unpackedRows({ sampleRows }: SampleParts): Promise<SampleRows | null> {
  try {
    const archive = await sampleRows();
    return archive && (await unpackSample(archive));
  } catch {
    return null;
  }
}

function isInserted(inserting: Promise<void>): Promise<boolean> {
  return inserting.then(
    () => true,
    () => false,
  );
}
