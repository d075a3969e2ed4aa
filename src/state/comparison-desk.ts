import type { Day } from '../domain/day';
import { formatDay } from '../domain/format';
import type { Settings } from '../domain/settings';
import type { Engine } from '../engine/engine';
import type { Reader } from '../imports/reader';
import { lookedAtDaysQuestion } from '../queries/looked-at-days';
import { buildComparison, clearComparison } from '../queries/model';
import { ask } from '../queries/question';
import { buildAsLoaded } from '../workspace/compare-as-loaded';
import type { Keeper } from '../workspace/keeper';
import type { Workspace } from '../workspace/workspace';

/** What of the session's state belongs to the comparison of two dates. */
export interface ComparisonState {
  /** Whether the comparison date has the data as loaded then, by its snapshot; else it has those of now. */
  comparesAsLoaded: boolean;
  /** How many accounts of then are not loaded now; they have no part in the comparison. */
  accountsGone: number;
  /** The version for which the comparison date has tables; see `compare`. */
  comparedVersion: number;
}

/** Where the measures of the comparison date come from. Work on the database goes in turn. */
export interface ComparisonDesk {
  /** Sees to it that the schema `compared` holds the measures of the comparison date. */
  compare: (signal?: AbortSignal) => Promise<void>;
  /** Compares with the data as loaded then, or as of then. Rejects in plain words where there is no snapshot. */
  compareAsLoaded: (isWanted: boolean) => Promise<void>;
}

/** The state of a desk at which nothing was compared yet. */
export function firstComparison(): ComparisonState {
  return { comparesAsLoaded: false, accountsGone: 0, comparedVersion: 0 };
}

/** What the desk needs of the session around it. */
export interface ComparisonRoom {
  engine: Promise<Engine>;
  openEngine: () => Promise<Engine>;
  reader: Reader;
  keeper: Promise<Keeper>;
  workspace: () => Workspace;
  settings: () => Settings;
  inTurn: <Result>(work: () => Promise<Result>) => Promise<Result>;
  state: () => ComparisonState & { version: number };
  show: (state: Partial<ComparisonState & { version: number }>) => void;
}

/** Opens the desk of a session. */
export function openComparisonDesk(room: ComparisonRoom): ComparisonDesk {
  const { inTurn, state, show } = room;
  // How many choices of what is compared wait for their turn.
  let choices = 0;

  /** The comparison date, where there is a snapshot of it. */
  async function snapshotDay(): Promise<Day> {
    const [days] = await ask(await room.engine, lookedAtDaysQuestion, {});
    const day = days?.comparison_date ?? null;
    if (day === null || !room.workspace().snapshots.some((snapshot) => snapshot.day === day))
      throw new Error(
        `There is no snapshot of ${formatDay(day)} in this browser, so the data as loaded then cannot be compared with.`,
      );
    return day;
  }

  async function build(signal?: AbortSignal): Promise<number> {
    const engine = await room.engine;
    if (!state().comparesAsLoaded) {
      // Tables of then and views of now cannot replace each other.
      await engine.transaction(clearComparison);
      await engine.transaction(buildComparison, { schema: 'compared' });
      return 0;
    }
    const { openEngine, reader } = room;
    return buildAsLoaded(
      engine,
      await snapshotDay(),
      {
        openEngine,
        reader,
        keeper: await room.keeper,
        workspace: room.workspace(),
        settings: room.settings(),
      },
      signal && { signal },
    );
  }

  return {
    compare: (signal) =>
      inTurn(async () => {
        signal?.throwIfAborted();
        const { version, comparedVersion } = state();
        if (comparedVersion === version) return;
        show({ accountsGone: await build(signal), comparedVersion: version });
      }),

    async compareAsLoaded(isWanted) {
      // What is so already waits for nobody: whatever is asked for next keeps its place.
      if (!isWanted && choices === 0 && !state().comparesAsLoaded) return;
      choices += 1;
      await inTurn(async () => {
        const become = (comparesAsLoaded: boolean) => {
          if (comparesAsLoaded !== state().comparesAsLoaded)
            show({ comparesAsLoaded, version: state().version + 1 });
        };
        try {
          if (isWanted) await snapshotDay();
          become(isWanted);
        } catch (error) {
          become(false);
          throw error;
        } finally {
          choices -= 1;
        }
      });
    },
  };
}
