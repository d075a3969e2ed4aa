import { describe, expect, it } from 'vitest';
import { checkSettings } from '../../src/domain/check-settings';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';

describe('a change of settings', () => {
  it.each([
    {},
    DEFAULT_SETTINGS,
    { as_of: '2026-06-30' },
    { as_of: null },
    { half_life_days: 1 },
    { half_life_days: 36500 },
    { half_life_days: 0.5 + 1 },
    { shrinkage: 0 },
    { relationship_weight: 0.4, transactional_weight: 1 },
    { fresh_days: 0, aging_days: 0, hot_days: 0 },
    { use_cap: 1, use_window_days: 1 },
    { on_strategy_value: 0, gem_sentiment: -100, gem_value: 100 },
    { base_currency: 'CHF' },
    { base_currency: null },
    { revenue_basis: 'annual_contract_value' },
    { fiscal_year_start: 1 },
    { fiscal_year_start: 12 },
  ])('%j is taken as it is', (change) => {
    expect(checkSettings(change)).toEqual(change);
  });

  it.each([
    [{ as_of: '2026-02-30' }, 'as_of'],
    [{ as_of: 20260630 }, 'as_of'],
    [{ as_of: new Date(0) }, 'as_of'],
    [{ half_life_days: 0 }, 'half_life_days'],
    [{ half_life_days: 36501 }, 'half_life_days'],
    [{ half_life_days: '365' }, 'half_life_days'],
    [{ half_life_days: Number.NaN }, 'half_life_days'],
    [{ half_life_days: null }, 'half_life_days'],
    [{ shrinkage: -0.1 }, 'shrinkage'],
    [{ relationship_weight: -1 }, 'relationship_weight'],
    [{ fresh_days: 1.5 }, 'fresh_days'],
    [{ hot_days: -1 }, 'hot_days'],
    [{ use_cap: 0 }, 'use_cap'],
    [{ use_cap: 1.5 }, 'use_cap'],
    [{ on_strategy_value: 101 }, 'on_strategy_value'],
    [{ gem_sentiment: -101 }, 'gem_sentiment'],
    [{ base_currency: 'euro' }, 'base_currency'],
    [{ base_currency: 'eur' }, 'base_currency'],
    [{ base_currency: '' }, 'base_currency'],
    [{ revenue_basis: 'turnover' }, 'revenue_basis'],
    [{ fiscal_year_start: 0 }, 'fiscal_year_start'],
    [{ fiscal_year_start: 13 }, 'fiscal_year_start'],
    [{ fiscal_year_start: 4.5 }, 'fiscal_year_start'],
    [{ fiscal_year_start: null }, 'fiscal_year_start'],
    [{ half_life: 365 }, 'half_life'],
    [{ as_of: '2026-06-30', threads: 2 }, 'threads'],
  ])('%j is refused, and the message names %s', (change, name) => {
    expect(() => checkSettings(change)).toThrow(new RegExp(`cannot be used.*${name}: `));
  });

  it.each([[null], [undefined], ['as_of'], [5], [[{ as_of: null }]]])('%j is refused', (change) => {
    expect(() => checkSettings(change)).toThrow(/cannot be used/);
  });

  it('names everything that is wrong at once', () => {
    expect(() => checkSettings({ use_cap: 0, base_currency: 'x' })).toThrow(
      /use_cap: .*; base_currency: /,
    );
  });

  // The database has INTEGER columns for these, and counts days back from a date with them.
  it.each([
    { use_cap: 1e300 },
    { use_window_days: 3_000_000_000 },
    { fresh_days: 3_000_000_000 },
    { aging_days: 3_000_000_000 },
    { hot_days: 3_000_000_000 },
    { revenue_window_days: 2_000_000_000 },
    { opportunities_per_reference: 3_000_000_000 },
    { shrinkage: Number.POSITIVE_INFINITY },
    { relationship_weight: Number.POSITIVE_INFINITY },
    { transactional_weight: 1e308 },
  ])('%j is refused, because the database could not compute with it', (change) => {
    expect(() => checkSettings(change)).toThrow(/cannot be used/);
  });

  it('that leaves a setting undefined does not take that setting away', () => {
    const change = { as_of: '2026-06-30', half_life_days: undefined };
    let checked: object = {};
    try {
      checked = checkSettings(change);
    } catch {
      return;
    }
    expect({ ...DEFAULT_SETTINGS, ...checked }.half_life_days).toBe(365);
  });
});
