import type { Settings } from '../domain/settings';
import type { Engine } from '../engine/engine';
import type { Keeper } from './keeper';
import { takenDown } from './taken-down';
import type { Workspace, WorkspaceChange } from './workspace';

/**
 * Does work that changes the tables and, as its last step before the COMMIT, what is kept. Where the
 * COMMIT itself fails, or is cancelled, what was kept before is put back.
 */
export async function bothOrNeither<Result>(
  keeper: Keeper,
  work: (keep: (next: Workspace) => Promise<void>) => Promise<Result>,
): Promise<Result> {
  const { workspace: before } = keeper.store.getState();
  let isKept = false;
  try {
    return await work(async (next) => {
      await keeper.commit(next);
      isKept = true;
    });
  } catch (error) {
    if (isKept) await keeper.commit(before);
    throw error;
  }
}

/** What a keeping engine keeps with. */
export interface KeepingWith {
  keeper: Keeper;
  /** The settings that are asked for. */
  settings: Settings;
  /** An ISO instant. */
  now: () => string;
  /** What else changes. */
  change?: WorkspaceChange;
}

/** An engine whose transactions are kept: what its tables hold afterwards is what a later tab finds. */
export function keepingEngine(
  engine: Engine,
  { keeper, settings, now, change = (workspace) => workspace }: KeepingWith,
): Engine {
  return {
    ...engine,
    transaction: (work, options) =>
      bothOrNeither(keeper, (keep) =>
        engine.transaction(async (run, stream) => {
          const result = await work(run, stream);
          const { workspace } = keeper.store.getState();
          await keep(change(await takenDown(run, workspace, settings, now())));
          return result;
        }, options),
      ),
  };
}
