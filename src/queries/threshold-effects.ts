import { LEAST_OF_WHOLE, STEPPED_SETTINGS, THRESHOLD_STEP } from '../domain/sensitivity';
import type { Settings } from '../domain/settings';
import type { Engine, Run, RunOptions } from '../engine/engine';
import { sql } from '../engine/sql';
import { rebuildMeasures } from './model';

export type SteppedSetting = (typeof STEPPED_SETTINGS)[number];

/** How many references are ready with one setting a step lower and a step higher. */
export interface ThresholdEffect {
  setting: SteppedSetting;
  value_low: number;
  ready_low: number;
  value_high: number;
  ready_high: number;
}

export interface EffectOptions extends RunOptions {
  /** Is told the share that is done, 0–1. */
  onProgress?: (share: number) => void;
}

/**
 * Tries every threshold that has a say in readiness a fifth lower and a fifth higher, whole numbers by at
 * least one, and counts the ready references each time. All of it is a rehearsal: nothing stays.
 */
export function thresholdEffects(
  engine: Engine,
  settings: Settings,
  { onProgress, ...options }: EffectOptions = {},
): Promise<ThresholdEffect[]> {
  return engine.transaction(
    async (run) => {
      const effects: ThresholdEffect[] = [];
      let inForce = settings;
      const readyWith = async (asked: Settings) => {
        await rebuildMeasures(run, inForce, asked, { until: 'standing' });
        inForce = asked;
        return readyCount(run);
      };
      for (const [done, setting] of STEPPED_SETTINGS.entries()) {
        onProgress?.(done / STEPPED_SETTINGS.length);
        const [value_low, value_high] = steps(settings, setting);
        effects.push({
          setting,
          value_low,
          ready_low: await readyWith({ ...settings, [setting]: value_low }),
          value_high,
          ready_high: await readyWith({ ...settings, [setting]: value_high }),
        });
      }
      return effects;
    },
    { ...options, isRehearsal: true },
  );
}

async function readyCount(run: Run): Promise<number> {
  const [row] = await run(
    sql`SELECT count(*)::INTEGER AS ready FROM standing WHERE standing = 'ready'`,
  );
  return Number(row?.ready);
}

/** The values that a setting is tried with. */
export function steps(settings: Settings, setting: SteppedSetting): [low: number, high: number] {
  const value = settings[setting];
  const low = value * (1 - THRESHOLD_STEP);
  const high = value * (1 + THRESHOLD_STEP);
  if (setting === 'on_strategy_value') return [low, Math.min(high, 100)];
  const least = LEAST_OF_WHOLE[setting];
  if (least === undefined) return [low, high];
  const lowest = setting === 'aging_days' ? settings.fresh_days : least;
  return [
    Math.max(Math.min(Math.round(low), value - 1), lowest),
    Math.max(Math.round(high), value + 1),
  ];
}
