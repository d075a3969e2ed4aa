import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings, type StrategyRow } from '../../src/domain/settings';
import { changeWords, inShort } from '../../src/pages/settings/change-words';
import { currenciesFinding } from '../../src/pages/settings/currencies-words';
import {
  coverageChanges,
  effectHeadline,
  movesOf,
  readyCauses,
} from '../../src/pages/settings/effect-words';
import {
  baselines,
  bySpread,
  calibrationFinding,
  isBetter,
  readyRange,
  thresholdFinding,
} from '../../src/pages/settings/evidence-words';
import { stabilityFinding, strategySource } from '../../src/pages/settings/strategy-words';
import type { Calibration } from '../../src/queries/calibration';
import type { Mover } from '../../src/queries/movers';
import type { SettingsEffect } from '../../src/queries/settings-effect';

const row = (segment: string, edit: Partial<StrategyRow> = {}): StrategyRow => ({
  dimension: 'industry',
  segment,
  direction: 'grow',
  priority: null,
  target: null,
  ...edit,
});

function words(before: Partial<Settings>, after: Partial<Settings>, counted?: StrategyRow[]) {
  return changeWords(
    { ...DEFAULT_SETTINGS, ...before },
    { ...DEFAULT_SETTINGS, ...after },
    counted,
  );
}

describe('a change in words', () => {
  it.each<[Partial<Settings>, string[]]>([
    [{}, []],
    [{ as_of: '2026-01-01' }, []],
    [{ half_life_days: 180 }, ['Half-life of an answer: 365 → 180 days']],
    [{ gem_sentiment: -5 }, ['Hidden gem: current sentiment from: 50 → −5 of ±100']],
    [{ use_cap: Number.NaN }, ['Worn out from: 2 → no number uses']],
    [
      { revenue_basis: 'annual_contract_value' },
      ['Revenue: Won opportunities → Annual contract value'],
    ],
    [{ base_currency: 'USD' }, ['Base currency: the commonest → USD']],
    [{ fiscal_year_start: 4 }, ['Fiscal year from January → April']],
    [{ roll_up_to_parent: false }, ['Family accounts: not rolled up']],
    [{ dimension_weights: { size_band: 2 } }, ['Weight of Size band: 1 → 2']],
    [{ rates: [{ currency: 'USD', rate: 2, per: null, valid_from: null }] }, ['Rates: USD added']],
  ])('%j', (change, lines) => {
    expect(words({}, change)).toEqual(lines);
  });

  it('of a strategy tells what became of its rows', () => {
    const strategy = [row('Retail'), row('Media')];
    expect(words({}, { strategy })).toEqual(['Strategy: that of the files → your own']);
    expect(words({ strategy }, {})).toEqual(['Strategy: your own → that of the files']);
    expect(words({}, { strategy: [row('Retail', { target: 1 }), row('Media')] }, strategy)).toEqual(
      ['Strategy: Industry Retail changed'],
    );
    expect(words({ strategy }, { strategy: [row('Toys'), row('Food')] })).toEqual([
      'Strategy: 2 rows added, 2 rows removed',
    ]);
  });

  it('is shortened to the first two', () => {
    expect(inShort(['a'])).toBe('a');
    expect(inShort(['a', 'b'])).toBe('a; b');
    expect(inShort(['a', 'b', 'c', 'd'])).toBe('a; b; and two more');
  });
});

const mover = (
  account_name: string,
  standing_before: Mover['standing_before'],
  standing_now: Mover['standing_now'],
): Mover => ({
  account_id: account_name,
  account_name,
  standing_before,
  standing_now,
  stage_before: 'claimed',
  stage_now: 'claimed',
  reasons_before: [],
  reasons_now: [],
  failed: [],
  passed: [],
});

const effect = (movers: Mover[], before: number, now: number): SettingsEffect => ({
  movers,
  readyBridge: [
    { step: 'before', cause: '', change: before },
    { step: 'lost', cause: 'no current signal', change: -2 },
    { step: 'gained', cause: 'worn out', change: 1 },
    { step: 'now', cause: '', change: now },
  ],
  coverage: [
    { dimension: 'industry', before: 0.5, after: 0.4 },
    { dimension: 'region', before: 0.5, after: 0.50001 },
    { dimension: 'size_band', before: null, after: 0 },
  ],
});

describe('an effect in words', () => {
  it('says how many move and what becomes of the ready references', () => {
    expect(effectHeadline(effect([], 5, 5))).toBe(
      'No account would stand elsewhere; 5 references stay ready.',
    );
    expect(effectHeadline(effect([mover('A', 'ready', 're-check')], 5, 4))).toBe(
      'One account would stand elsewhere; ready references go from 5 to 4.',
    );
  });

  it('puts together who goes the same way, most first', () => {
    const movers = [
      mover('A', 'resting', 'ready'),
      mover('B', 'ready', 're-check'),
      mover('C', 'ready', 're-check'),
    ];
    expect(movesOf(movers)).toEqual([
      { from: 'ready', to: 're-check', names: ['B', 'C'] },
      { from: 'resting', to: 'ready', names: ['A'] },
    ]);
  });

  it('gives the causes, and the coverage that differs on the screen', () => {
    expect(readyCauses(effect([], 5, 4).readyBridge)).toEqual([
      '−2 no current signal',
      '+1 no longer worn out',
    ]);
    expect(coverageChanges(effect([], 5, 4)).map((line) => line.replaceAll('\u00a0', ' '))).toEqual(
      ['Industry 50 % → 40 %', 'Size band no need → 0 %'],
    );
  });
});

const calibration = (found: Partial<Calibration>): Calibration => ({
  half_life_days: 180,
  shrinkage: 1,
  fit_answers: 100,
  fit_rmse: 50,
  test_answers: 90,
  test_rmse: 50,
  last_value_rmse: 70,
  account_mean_rmse: 55,
  population_mean_rmse: 60,
  chosen_rmse: 52,
  is_predictive: true,
  ...found,
});

describe('evidence in words', () => {
  it('orders thresholds by what they move', () => {
    const effects = [
      { setting: 'hot_days', value_low: 24, ready_low: 5, value_high: 36, ready_high: 5 },
      { setting: 'use_cap', value_low: 1, ready_low: 3, value_high: 3, ready_high: 8 },
    ] as const;
    expect(bySpread(effects).map(({ setting }) => setting)).toEqual(['use_cap', 'hot_days']);
    expect(readyRange(effects, 5)).toEqual([3, 8]);
    expect(thresholdFinding(effects, 5)).toBe(
      '“Worn out from” decides most: 3 to 8 ready references instead of 5',
    );
    expect(thresholdFinding(effects.slice(0, 1), 5)).toBe(
      '5 references stay ready, whichever threshold moves by a fifth',
    );
  });

  it('holds sentiment against plain guesses, best first', () => {
    expect(baselines(calibration({})).map(({ name }) => name)).toEqual([
      'Current sentiment, best pair',
      'Current sentiment, in force',
      'Account mean',
      'Population mean',
      'Last value',
    ]);
    expect(baselines(calibration({ test_rmse: null })).length).toBe(4);
  });

  it.each<[Partial<Calibration>, RegExp, boolean]>([
    [{}, /^Half-life 180 days, κ 1 would predict the next answers 3.8.% better$/, true],
    [{ chosen_rmse: 50 }, /^No other half-life and κ predict better/, false],
    [{ is_predictive: false }, /past answers do not predict the next ones/, true],
    [{ is_predictive: null, test_rmse: null }, /^Too few accounts/, false],
  ])('says what calibration found: %j', (found, text, better) => {
    expect(calibrationFinding(calibration(found))).toMatch(text);
    expect(isBetter(calibration(found))).toBe(better);
  });

  it('says how sure the top is', () => {
    const stable = { dimension: 'region', factor: 0.8, kept: 10, size: 10, entered: [], left: [] };
    expect(stabilityFinding([])).toBe('No account has a strategic value yet');
    expect(stabilityFinding([stable])).toMatch(/stay the same/);
    expect(stabilityFinding([stable, { ...stable, dimension: 'industry', kept: 8 }])).toBe(
      'The ten most valuable accounts hang most on industry: 8 of 10 stay',
    );
    const tied = ['industry', 'region', 'region'].map((dimension) => ({
      ...stable,
      dimension,
      kept: 9,
    }));
    expect(stabilityFinding([stable, ...tied])).toBe(
      'The ten most valuable accounts hang most on industry and region: 9 of 10 stay',
    );
  });

  it('says which amounts count', () => {
    const currency = { currency: 'EUR', opportunities: 3, amount: 1, rate: 1, is_base: true };
    const other = { ...currency, currency: 'CHF', rate: null, is_base: false };
    expect(currenciesFinding([currency])).toBe('All amounts are in EUR');
    expect(currenciesFinding([currency, other])).toBe(
      '3 opportunities in CHF are in no total: there is no rate',
    );
    expect(currenciesFinding([currency, { ...other, rate: 2 }])).toMatch(/every amount counts/);
  });
});

describe('whose strategy counts', () => {
  const files = [{ file_name: 'strategy.csv', strategy_rows: 36 }];

  it.each([
    [files, null, /The 36 rows of strategy.csv count/, 'Return to the strategy of strategy.csv'],
    [files, [row('A')], /Your own strategy counts.*replaces the 36 rows/, 'Return to the strategy'],
    [[], [row('A')], /Your own strategy counts, with 1 row\.$/, 'Return to derived priorities'],
    [files, [], /^Your own strategy is empty, so the 36 rows/, 'Return to the strategy'],
    [[], null, /No file brought one/, 'Return to derived priorities'],
  ])('is said: %j, %j', (loaded, own, text, action) => {
    const source = strategySource(loaded, own, own?.length ?? 36);
    expect(source.text).toMatch(text);
    expect(source.back.action).toContain(action);
  });
});
