import { checkSettings, checkTogether } from '../domain/check-settings';
import { DEFAULT_SETTINGS, type Settings } from '../domain/settings';
import type { Engine, Run } from '../engine/engine';
import { rebuildMeasures } from '../queries/model';
import { type SettingsEffect, settingsEffect } from '../queries/settings-effect';
import {
  type EffectOptions,
  type ThresholdEffect,
  thresholdEffects,
} from '../queries/threshold-effects';
import { checkDays } from './check-days';

/** What of the session's state belongs to settings. */
export interface SettingsState {
  /** Those that the model was built with. */
  settings: Settings;
  /** The settings before each edit, oldest first; the days looked at are no edits. */
  past: readonly Settings[];
  /** The settings that were undone, the next one to be done again last. */
  future: readonly Settings[];
  /** Edits that are written down and not in force yet. */
  draft: Partial<Settings>;
  /** How many changes were asked for that are not done yet: what is shown is not yet what was asked for. */
  changesUnderWay: number;
}

/** Where settings change, and the days that are looked at. Work on the database goes in turn. */
export interface SettingsDesk {
  /**
   * Changes settings and rebuilds what depends on them; of changes in quick succession the last one
   * counts. Rejects with plain words where the change cannot be used.
   */
  change: (change: Partial<Settings>) => Promise<void>;
  /** Takes the latest edit back. Does nothing where there is none. */
  undo: () => Promise<void>;
  /** Makes the edit again that was undone last. */
  redo: () => Promise<void>;
  /** What a change would do, without doing it. */
  preview: (change: Partial<Settings>, signal?: AbortSignal) => Promise<SettingsEffect>;
  /** Asks the model as it would be with some settings changed; nothing stays, and nobody else sees it. */
  rehearse: <Answer>(
    change: Partial<Settings>,
    ask: (run: Run) => Promise<Answer>,
    signal: AbortSignal,
  ) => Promise<Answer>;
  /** How many references are ready with each threshold a step lower and higher; nothing stays. */
  thresholdEffects: (options?: EffectOptions) => Promise<ThresholdEffect[]>;
  /** Keeps edits that are not in force yet, whatever page is on the screen; none of them is checked. */
  keepDraft: (draft: Partial<Settings>) => void;
}

/** The state of a desk at which nothing was changed yet. */
export function firstSettings(first: Partial<Settings>): SettingsState {
  return {
    settings: { ...DEFAULT_SETTINGS, ...first },
    past: [],
    future: [],
    draft: {},
    changesUnderWay: 0,
  };
}

/** What the desk needs of the session around it. */
export interface SettingsRoom {
  engine: Promise<Engine>;
  /** The database, whose transactions are kept together with these settings. */
  keepingTo: (settings: Settings) => Promise<Engine>;
  /** Runs work after the work asked for before it. */
  inTurn: <Result>(work: () => Promise<Result>) => Promise<Result>;
  state: () => SettingsState & { version: number };
  show: (state: Partial<SettingsState & { version: number }>) => void;
}

/** Opens the desk of a session. */
export function openSettingsDesk({
  engine,
  keepingTo,
  inTurn,
  state,
  show,
}: SettingsRoom): SettingsDesk {
  // The changes that wait for their turn together: of quick ones each setting's last counts.
  let waiting: { change: Partial<Settings>; done: Promise<void> } | null = null;

  /** Builds the model with other settings. Belongs in a turn. */
  async function apply(asked: Settings, history: Partial<SettingsState>): Promise<void> {
    const { settings } = state();
    await checkDays(await engine, asked);
    if (isEqual(asked, settings)) return;
    checkTogether(asked);
    const keeping = isEdit(settings, asked) ? await keepingTo(asked) : await engine;
    await keeping.transaction((run) => rebuildMeasures(run, settings, asked));
    show({ ...history, settings: asked, version: state().version + 1 });
  }

  /** A change of settings in its turn, told to be under way until it is done. */
  async function underWay(work: () => Promise<void>): Promise<void> {
    show({ changesUnderWay: state().changesUnderWay + 1 });
    try {
      await inTurn(work);
    } finally {
      show({ changesUnderWay: state().changesUnderWay - 1 });
    }
  }

  /** Goes to other settings on the days that are looked at now. */
  function goTo(step: () => [asked: Settings | undefined, history: Partial<SettingsState>]) {
    // What is changed from here on comes after this step, and does not join what waits before it.
    waiting = null;
    return underWay(async () => {
      const [asked, history] = step();
      const { as_of, comparison_date } = state().settings;
      if (asked) await apply({ ...asked, as_of, comparison_date }, history);
    });
  }

  function inNextTurn(change: Partial<Settings>) {
    const batch = { change, done: Promise.resolve() };
    batch.done = underWay(() => {
      if (waiting === batch) waiting = null;
      const { settings, past } = state();
      const asked = { ...settings, ...batch.change };
      return apply(asked, isEdit(settings, asked) ? { past: [...past, settings], future: [] } : {});
    });
    return batch;
  }

  /** What changes nothing, and has no day to be looked for in the data, waits for nobody. */
  function isNothing(change: Partial<Settings>): boolean {
    const { settings, changesUnderWay } = state();
    const asked = { ...settings, ...change };
    const hasDays = asked.as_of !== null || asked.comparison_date !== null;
    return changesUnderWay === 0 && !hasDays && isEqual(asked, settings);
  }

  return {
    async change(change) {
      const checked = { ...waiting?.change, ...checkSettings(change) };
      checkTogether({ ...state().settings, ...checked });
      if (isNothing(checked)) return;
      if (waiting) waiting.change = checked;
      else waiting = inNextTurn(checked);
      await waiting.done;
    },

    undo: () =>
      goTo(() => {
        const { settings, past, future } = state();
        return [past.at(-1), { past: past.slice(0, -1), future: [...future, settings] }];
      }),

    redo: () =>
      goTo(() => {
        const { settings, past, future } = state();
        return [future.at(-1), { past: [...past, settings], future: future.slice(0, -1) }];
      }),

    preview: (change, signal) =>
      inTurn(async () => {
        const { settings } = state();
        const asked = { ...settings, ...checkSettings(change) };
        checkTogether(asked);
        return settingsEffect(await engine, settings, asked, signal ? { signal } : {});
      }),

    rehearse: (change, ask, signal) =>
      inTurn(async () => {
        const { settings } = state();
        const asked = { ...settings, ...checkSettings(change) };
        checkTogether(asked);
        return (await engine).transaction(
          async (run) => {
            await rebuildMeasures(run, settings, asked);
            return ask(run);
          },
          { signal, isRehearsal: true },
        );
      }),

    thresholdEffects: (options) =>
      inTurn(async () => thresholdEffects(await engine, state().settings, options)),

    keepDraft: (draft) => show({ draft }),
  };
}

/** Whether more differs than the days that are looked at. */
function isEdit(one: Settings, { as_of, comparison_date, ...other }: Settings): boolean {
  return !isEqual(one, { ...other, as_of: one.as_of, comparison_date: one.comparison_date });
}

function isEqual(one: Settings, other: Settings): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted(settings: Settings): [string, unknown][] {
  return Object.entries(settings).sort(([one], [other]) => (one < other ? -1 : 1));
}
