import type { Settings } from '../domain/settings';
import type { Engine, RunOptions } from '../engine/engine';
import { sql } from '../engine/sql';
import { type CoverageShare, coverageSharesQuestion } from './coverage-shares';
import { rebuildMeasures } from './model';
import { type Mover, moversQuestion } from './movers';
import { ask } from './question';
import { type ReadyStep, readyBridgeQuestion } from './ready-bridge';

/** What a change of settings does, told like what happened between two dates. */
export interface SettingsEffect {
  /** The accounts that would stand elsewhere. */
  movers: Mover[];
  /** From the references ready now to those ready then, by cause. */
  readyBridge: ReadyStep[];
  /** The share of the open pipeline covered, by dimension, now and then. */
  coverage: { dimension: string; before: number | null; after: number | null }[];
}

/**
 * Finds out what other settings would do by rehearsing them: the model is rebuilt with them, asked, and
 * all of it undone. Nobody else sees any of it.
 */
export function settingsEffect(
  engine: Engine,
  settings: Settings,
  asked: Settings,
  options: RunOptions = {},
): Promise<SettingsEffect> {
  return engine.transaction(
    async (run) => {
      const before = await ask({ run }, coverageSharesQuestion, { filters: [] });
      await run(sql`CREATE TEMP TABLE standing_before AS FROM standing`);
      await rebuildMeasures(run, settings, asked);
      await run(sql`CREATE TABLE compared.standing AS FROM standing_before`);
      const after = await ask({ run }, coverageSharesQuestion, { filters: [] });
      return {
        movers: await ask({ run }, moversQuestion, { filters: [] }),
        readyBridge: await ask({ run }, readyBridgeQuestion, { filters: [] }),
        coverage: sharesOfBoth(before, after),
      };
    },
    { ...options, isRehearsal: true },
  );
}

function sharesOfBoth(
  before: readonly CoverageShare[],
  after: readonly CoverageShare[],
): SettingsEffect['coverage'] {
  const dimensions = new Set([...before, ...after].map(({ dimension }) => dimension));
  const shareIn = (shares: readonly CoverageShare[], dimension: string) =>
    shares.find((share) => share.dimension === dimension)?.coverage ?? null;
  return [...dimensions].sort().map((dimension) => ({
    dimension,
    before: shareIn(before, dimension),
    after: shareIn(after, dimension),
  }));
}
