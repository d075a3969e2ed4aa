import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSettings, checkTogether } from '../../src/domain/check-settings';
import { SETTING_BOUNDS } from '../../src/domain/setting-bounds';
import { DEFAULT_SETTINGS, type Settings } from '../../src/domain/settings';
import {
  changedSettings,
  type Draft,
  defaultsEdit,
  isResettable,
  isSame,
  pendingChange,
} from '../../src/pages/settings/draft';
import { fieldOf, problemsOf } from '../../src/pages/settings/problems';
import { NUMBER_WORDS, type TypedSetting } from '../../src/pages/settings/setting-words';
import { law } from '../support/law';

const LAW_RUNS = 300;
const NAMES = Object.keys(NUMBER_WORDS) as TypedSetting[];
const RETAIL = { dimension: 'industry', segment: 'Retail', direction: 'grow' } as const;

describe('a draft', () => {
  it('waits with what differs from the settings in force, and with nothing else', () => {
    const draft: Draft = { use_cap: 2, hot_days: 10, dimension_weights: {}, strategy: null };
    expect(pendingChange(draft, DEFAULT_SETTINGS)).toEqual({ hot_days: 10 });
    expect(pendingChange(draft, { ...DEFAULT_SETTINGS, hot_days: 10 })).toEqual({});
  });

  it('keeps what is no number, also in place of nothing', () => {
    const settings: Settings = {
      ...DEFAULT_SETTINGS,
      strategy: [{ ...RETAIL, priority: null, target: null }],
    };
    const draft: Draft = {
      use_cap: Number.NaN,
      strategy: [{ ...RETAIL, priority: Number.NaN, target: null }],
    };
    expect(pendingChange(draft, settings)).toEqual(draft);
  });

  it('brings back every default but what the user wrote and the days looked at', () => {
    const settings: Settings = {
      ...DEFAULT_SETTINGS,
      as_of: '2026-01-01',
      use_cap: 4,
      base_currency: 'USD',
      dimension_weights: { industry: 2 },
      strategy: [],
      rates: [{ currency: 'USD', rate: 2, per: null, valid_from: null }],
    };
    expect(pendingChange(defaultsEdit(), settings)).toEqual({
      use_cap: 2,
      base_currency: null,
      dimension_weights: {},
    });
    expect(changedSettings(settings)).toEqual([
      'use_cap',
      'base_currency',
      'dimension_weights',
      'strategy',
      'rates',
    ]);
    expect(isResettable(settings)).toBe(true);
    expect(isResettable({ ...DEFAULT_SETTINGS, strategy: [], as_of: '2026-01-01' })).toBe(false);
  });

  it.each<[unknown, unknown, boolean]>([
    [{ a: 1, b: [2] }, { b: [2], a: 1 }, true],
    [{ a: 1 }, { b: 1 }, false],
    [[1, 2], [2, 1], false],
    [Number.NaN, Number.NaN, true],
    [Number.NaN, null, false],
    [null, {}, false],
  ])('takes %j and %j for the same: %s', (one, other, same) => {
    expect(isSame(one, other)).toBe(same);
  });
});

describe('what cannot be used', () => {
  it('is told of every number beyond its bounds, as the desk refuses it', () => {
    for (const name of NAMES) {
      const { least, most, isWhole } = SETTING_BOUNDS[name];
      for (const value of [least, most])
        expect(checkSettings({ [name]: value })).toEqual({ [name]: value });
      for (const value of [least - 1, most + 1, Number.NaN, ...(isWhole ? [least + 0.5] : [])]) {
        expect(problemsOf({ [name]: value }, DEFAULT_SETTINGS).get(name)?.text).toMatch(
          /^(Must be|Write).*\.$/,
        );
        expect(() => checkSettings({ [name]: value })).toThrow(name);
      }
    }
  });

  it('is exactly what the desk refuses', () => {
    const value = fc.oneof(
      fc.integer({ min: -2, max: 40_000 }),
      fc.double({ min: -1, max: 2, noNaN: false }),
      fc.constantFrom(0, 1, 100, 365, 1_000_001),
    );
    const draft = fc.dictionary(fc.constantFrom(...NAMES), value, { maxKeys: 4 });
    const isSo = (change: Draft) => {
      const isRefused = () => {
        try {
          checkTogether({ ...DEFAULT_SETTINGS, ...checkSettings(change) });
          return false;
        } catch {
          return true;
        }
      };
      expect(problemsOf(change, DEFAULT_SETTINGS).size > 0).toBe(isRefused());
    };
    fc.assert(fc.property(draft, isSo), law(LAW_RUNS));
  });

  it('names the pair that does not go together at the one that was edited', () => {
    expect(problemsOf({ fresh_days: 400 }, DEFAULT_SETTINGS).get('fresh_days')?.text).toBe(
      'Must not be above “Stale after”, which is 365.',
    );
    expect(problemsOf({ aging_days: 100 }, DEFAULT_SETTINGS).get('aging_days')?.text).toBe(
      'Must not be below “Fresh up to”, which is 180.',
    );
    expect(problemsOf({ fresh_days: 400, aging_days: 500 }, DEFAULT_SETTINGS).size).toBe(0);
  });

  it('is told of rows of a strategy, weights and rates, each at its field', () => {
    const strategy = [{ ...RETAIL, priority: 101, target: 1.5 }];
    const rates = [
      { currency: 'USD', rate: 0, per: 'USD', valid_from: '2026-02-30' },
      { currency: 'CHF', rate: Number.NaN, per: null, valid_from: null },
    ];
    const found = problemsOf(
      { strategy, rates, dimension_weights: { industry: -1 } },
      DEFAULT_SETTINGS,
    );
    expect([...found.keys()].sort()).toEqual(
      [
        fieldOf.strategy({ ...RETAIL, priority: 1, target: 1 }, 'priority'),
        fieldOf.strategy({ ...RETAIL, priority: 1, target: 1 }, 'target'),
        fieldOf.weight('industry'),
        fieldOf.rate(0, 'rate'),
        fieldOf.rate(0, 'per'),
        fieldOf.rate(0, 'valid_from'),
        fieldOf.rate(1, 'rate'),
      ].sort(),
    );
  });
});
