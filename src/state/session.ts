import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Settings } from '../domain/settings';
import type { Engine } from '../engine/engine';
import {
  type AliasKey,
  allAliases,
  confirmAlias,
  setAliases,
  withdrawAlias,
} from '../imports/aliases';
import { importRead, readFiles } from '../imports/import-files';
import type { Reader } from '../imports/reader';
import type { SourceFile } from '../imports/reading/source-file';
import type { Receipt } from '../imports/receipt';
import type { Alias } from '../queries/aliases';
import { createSchema, rebuildModel } from '../queries/model';
import type { Memory } from '../workspace/memory';
import { askConsole } from './ask-console';
import { type ImportDesk, type ImportState, openImportDesk } from './import-desk';
import {
  firstSettings,
  openSettingsDesk,
  type SettingsDesk,
  type SettingsState,
} from './settings-desk';
import { openSqlDesk, type SqlDesk } from './sql-desk';

export type Phase = 'starting' | 'ready' | 'failed';

/** What the pages need to know of the database and of the work on it. */
export interface SessionState extends ImportState, SettingsState {
  phase: Phase;
  /** Why the database could not be started. */
  failure: unknown;
  /** Counts up whenever the model changes: part of the key of every answer. */
  version: number;
}

/** One tab's work: a database, the settings in force, and the few things that change either. */
export interface Session extends ImportDesk, SettingsDesk {
  store: StoreApi<SessionState>;
  /** The database, once it is ready to answer. */
  engine: Promise<Engine>;
  reader: Reader;
  sql: SqlDesk;
  /** Remembers that rows of a key belong to an account; gives the alias that it replaced. */
  confirmAlias: (alias: Alias) => Promise<Alias | null>;
  /** Forgets an alias and gives it, so that to confirm it again undoes this. */
  withdrawAlias: (key: AliasKey) => Promise<Alias | null>;
}

/** What a session is made with; the browser and the tests bring their own. */
export interface SessionParts {
  openEngine: () => Promise<Engine>;
  reader: Reader;
  memory: Memory;
  sample: () => Promise<SourceFile[]>;
}

/** Starts a session: opens the database and loads the sample into it. */
export function startSession(parts: SessionParts, first: Partial<Settings>): Session {
  const store = createStore<SessionState>(() => ({
    phase: 'starting',
    failure: null,
    version: 0,
    ...firstSettings(first),
    progress: null,
    receipts: [],
    drafts: [],
  }));
  const settings = () => store.getState().settings;

  const changed = () => store.setState(({ version }) => ({ version: version + 1 }));

  const opened = open(parts, settings);
  const inTurn = createTurns();
  const engine = inTurn(() => opened);
  engine.then(
    () => store.setState({ phase: 'ready', version: 1 }),
    (failure: unknown) => store.setState({ phase: 'failed', failure }),
  );

  const room = {
    engine: opened,
    inTurn,
    state: store.getState,
    show: (state: Partial<SessionState>) => store.setState(state),
  };
  const desk = openSettingsDesk(room);
  const imports = openImportDesk({
    ...room,
    reader: parts.reader,
    memory: parts.memory,
    settings,
    changed,
  });

  const sql = openSqlDesk({
    memory: parts.memory,
    ask: (statement, options) => askConsole({ engine, compare: desk.compare }, statement, options),
    version: () => store.getState().version,
  });

  /** A strategy that was written here gives way to a file that comes later; undo brings it back. */
  async function followStrategyFile(receipts: Receipt[]): Promise<Receipt[]> {
    const isNew = receipts.some((one) => one.status === 'loaded' && one.dataset === 'strategy');
    if (isNew && settings().strategy !== null) await desk.change({ strategy: null });
    return receipts;
  }

  const aliasesChanged = async () => {
    changed();
    await parts.memory.keepAliases(await allAliases(await opened));
  };

  return {
    store,
    engine,
    reader: parts.reader,
    sql,

    ...imports,
    importFiles: async (files, choice) =>
      followStrategyFile(await imports.importFiles(files, choice)),
    load: async (draft) => followStrategyFile(await imports.load(draft)),

    confirmAlias: (alias) =>
      inTurn(async () => {
        const replaced = await confirmAlias(await opened, alias, settings());
        await aliasesChanged();
        return replaced;
      }),

    withdrawAlias: (key) =>
      inTurn(async () => {
        const withdrawn = await withdrawAlias(await opened, key, settings());
        await aliasesChanged();
        return withdrawn;
      }),

    ...desk,
  };
}

async function open(
  { openEngine, reader, memory, sample }: SessionParts,
  settings: () => Settings,
): Promise<Engine> {
  // The files are read while the database is opening.
  const [engine, files] = await Promise.all([
    openEngine(),
    sample().then((found) => readFiles(reader, found)),
  ]);
  await createSchema(engine);
  const aliases = await memory.aliases();
  await engine.transaction((run) => setAliases(run, aliases));
  const options = { settings: settings(), isSample: true };
  const { receipts } = await importRead(engine, reader, files, options);
  if (!receipts.some(({ status }) => status === 'loaded'))
    await engine.transaction((run) => rebuildModel(run, settings()));
  return engine;
}

/** Runs work one after the other in the order it was asked for, whatever became of the one before. */
function createTurns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work, work);
    last = turn.catch(() => undefined);
    return turn;
  };
}
