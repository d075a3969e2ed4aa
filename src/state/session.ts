import { createStore, type StoreApi } from 'zustand/vanilla';
import type { DatasetName } from '../domain/dataset';
import type { Settings } from '../domain/settings';
import type { Engine } from '../engine/engine';
import { type AliasKey, confirmAlias, withdrawAlias } from '../imports/aliases';
import { settingsAfter } from '../imports/commit';
import type { Reader } from '../imports/reader';
import type { SourceFile } from '../imports/reading/source-file';
import type { Planner } from '../plan/planner';
import type { Alias } from '../queries/aliases';
import { keepingEngine } from '../workspace/both-or-neither';
import type { Keeper } from '../workspace/keeper';
import type { Notes } from '../workspace/notes-store';
import { askConsole } from './ask-console';
import {
  type ComparisonDesk,
  type ComparisonState,
  firstComparison,
  openComparisonDesk,
} from './comparison-desk';
import { FIRST_VERSION, type FirstAnswers } from './first-answers';
import { type ImportDesk, type ImportState, openImportDesk } from './import-desk';
import { openTables } from './open-tables';
import { openRecordsDesk, type RecordsDesk } from './records-desk';
import {
  firstSettings,
  openSettingsDesk,
  type SettingsDesk,
  type SettingsState,
} from './settings-desk';
import { openSqlDesk, type SqlDesk } from './sql-desk';
import { openViewsDesk, type ViewsDesk } from './views-desk';
import {
  firstWorkspaceState,
  openWorkspaceDesk,
  type WorkspaceDesk,
  type WorkspaceState,
} from './workspace-desk';

/** Ready is what has figures to show; the database may still be on its way. */
export type Phase = 'starting' | 'ready' | 'failed';

/** What the pages need to know of the database and of the work on it. */
export interface SessionState extends ImportState, SettingsState, ComparisonState, WorkspaceState {
  phase: Phase;
  /** Why the database could not be started. */
  failure: unknown;
  /** Counts up whenever the model changes: part of the key of every answer. */
  version: number;
}

/** One tab's work: a database, the settings in force, and the few things that change either. */
export interface Session
  extends ImportDesk,
    SettingsDesk,
    ComparisonDesk,
    WorkspaceDesk,
    RecordsDesk {
  store: StoreApi<SessionState>;
  /** The database, once it is ready to answer. */
  engine: Promise<Engine>;
  /** What is known of the first version before the database is ready; null for nothing. */
  firstAnswers: () => FirstAnswers | null;
  reader: Reader;
  planner: Planner;
  sql: SqlDesk;
  views: ViewsDesk;
  /** Remembers that rows of a key belong to an account; gives the alias that it replaced. */
  confirmAlias: (alias: Alias) => Promise<Alias | null>;
  /** Forgets an alias and gives it, so that to confirm it again undoes this. */
  withdrawAlias: (key: AliasKey) => Promise<Alias | null>;
}

/** What a session is made with; the browser and the tests bring their own. */
export interface SessionParts {
  openEngine: () => Promise<Engine>;
  reader: Reader;
  planner: Planner;
  keeper: Promise<Keeper>;
  notes: Notes;
  sample: () => Promise<SourceFile[]>;
  /** The rows of the sample, made beforehand; null where there are none. */
  sampleRows: () => Promise<Blob | null>;
  /** What the pages ask first of the sample, answered beforehand; null where there is nothing. */
  sampleAnswers: () => Promise<FirstAnswers | null>;
  /** The time as an ISO instant. */
  now: () => string;
}

/** Starts a session: opens the database and loads what is kept into it, or the sample. */
export function startSession(parts: SessionParts, first: Partial<Settings>): Session {
  const store = createStore<SessionState>(() => ({
    phase: 'starting',
    failure: null,
    version: 0,
    ...firstSettings(first),
    ...firstComparison(),
    ...firstWorkspaceState(),
    progress: null,
    receipts: [],
    drafts: [],
  }));
  const { getState: state, setState: show } = store;
  const settings = () => state().settings;

  let firstAnswers: FirstAnswers | null = null;
  const begin = () => show({ phase: 'ready', version: FIRST_VERSION });
  const opened = openTables(parts, {
    settings,
    show,
    foresee: (answers) => {
      if (state().phase !== 'starting') return;
      firstAnswers = answers;
      begin();
    },
  });
  const inTurn = createTurns();
  const engine = inTurn(() => opened);
  engine.then(begin, (failure: unknown) => show({ phase: 'failed', failure }));

  /** The model has other data now. */
  const changed = (imported: readonly DatasetName[] = []) => {
    const { version, settings: before, past } = state();
    const after = settingsAfter(before, imported);
    const isEdited = after.strategy !== before.strategy;
    show({
      version: version + 1,
      ...(isEdited && { settings: after, past: [...past, before], future: [] }),
    });
  };

  const keepingTo = async (asked: Settings) =>
    keepingEngine(await opened, { keeper: await parts.keeper, settings: asked, now: parts.now });

  const room = {
    ...parts,
    engine: opened,
    inTurn,
    settings,
    state,
    show,
    changed,
    keepingTo,
    workspace: () => state().kept.workspace,
    waiting: () => state().drafts.length,
    onChange: (listener: () => void) =>
      void store.subscribe(({ version }, before) => {
        if (version !== before.version) listener();
      }),
  };
  const desk = openSettingsDesk(room);
  const comparison = openComparisonDesk(room);

  const sql = openSqlDesk({
    notes: parts.notes,
    ask: (statement, options) =>
      askConsole({ engine, compare: comparison.compare }, statement, options),
    version: () => state().version,
  });

  /** A change of aliases in its turn. */
  const withAliases = (work: (keeping: Engine) => Promise<Alias | null>) =>
    inTurn(async () => {
      const replaced = await work(await keepingTo(settings()));
      changed();
      return replaced;
    });

  const imports = openImportDesk(room);
  const workspace = openWorkspaceDesk(room);

  return {
    store,
    engine,
    firstAnswers: () => firstAnswers,
    reader: parts.reader,
    planner: parts.planner,
    sql,
    views: openViewsDesk(parts.notes),
    ...imports,
    ...workspace,
    cancel() {
      imports.cancel();
      workspace.cancel();
    },
    confirmAlias: (alias) => withAliases((keeping) => confirmAlias(keeping, alias, settings())),
    withdrawAlias: (key) => withAliases((keeping) => withdrawAlias(keeping, key, settings())),
    ...desk,
    ...comparison,
    ...openRecordsDesk(room),
  };
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
