import fc from 'fast-check';
import { DEFAULT_SETTINGS, type Settings } from '../../src/domain/settings';
import { dayAt, T } from './generated-days';
import { rateRows, strategyRows } from './generated-rows';

const days = (...values: number[]) => fc.constantFrom(...values);

/** Values of every setting; all of them leave some accounts on either side of a check. */
const VALUES: { [Name in keyof Settings]: fc.Arbitrary<Settings[Name]> } = {
  as_of: fc.constantFrom(null, T, dayAt(-40), dayAt(20)),
  comparison_date: fc.constantFrom(null, dayAt(-200), dayAt(-30)),
  half_life_days: fc.constantFrom(90, 365.5, 730, 36_500),
  shrinkage: fc.constantFrom(0, 0.25, 4),
  relationship_weight: fc.constantFrom(0.4, 1, 2),
  transactional_weight: fc.constantFrom(0, 0.4, 1),
  fresh_days: days(0, 90, 180),
  aging_days: days(200, 365, 1000),
  hot_days: days(0, 30, 200),
  use_cap: fc.constantFrom(1, 2, 3),
  use_window_days: days(1, 90, 400),
  on_strategy_value: fc.constantFrom(0, 50, 90),
  gem_sentiment: fc.constantFrom(-100, 20, 50),
  gem_value: fc.constantFrom(0, 50, 70),
  revenue_window_days: days(30, 365, 1000),
  opportunities_per_reference: fc.constantFrom(1, 3, 5),
  base_currency: fc.constantFrom(null, 'EUR', 'USD', 'CHF'),
  revenue_basis: fc.constantFrom('opportunities', 'annual_contract_value'),
  trend_days: days(30, 90, 400),
  honeymoon_days: days(90, 365),
  favourable_above: fc.constantFrom(0.5, 0.6, 0.8),
  unfavourable_below: fc.constantFrom(0.2, 0.4, 0.5),
  roll_up_to_parent: fc.boolean(),
  dimension_weights: fc.constantFrom<Settings['dimension_weights']>(
    {},
    { industry: 3 },
    { region: 0, product: 0.5, Other: 2 },
  ),
  strategy: fc.option(strategyRows, { freq: 2 }),
  rates: rateRows,
  fiscal_year_start: fc.constantFrom(1, 4, 12),
};

/** The names of all settings. */
const SETTING_NAMES = Object.keys(VALUES) as readonly (keyof Settings)[];

/** One setting with a value, which may be the one that it has anyway. */
function changeOf(name: keyof Settings): fc.Arbitrary<Partial<Settings>> {
  const values: fc.Arbitrary<Settings[keyof Settings]> = VALUES[name];
  return values.map((value) => ({ [name]: value }));
}

/** A few settings changed, so that what rests on one of them is not rebuilt for the sake of another. */
export const fewChanges: fc.Arbitrary<Partial<Settings>> = fc
  .subarray([...SETTING_NAMES], { minLength: 1, maxLength: 3 })
  .chain((names) => fc.tuple(...names.map(changeOf)))
  .map((changes) => Object.assign({}, ...changes));

/** Settings of which any may be changed, as of T unless that is. */
export const anySettings: fc.Arbitrary<Settings> = fc
  .record(VALUES, { requiredKeys: [] })
  .map((change) => ({ ...DEFAULT_SETTINGS, as_of: T, ...change }));
