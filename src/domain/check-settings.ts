import * as v from 'valibot';
import { isDay } from './day';
import {
  type Bounds,
  IN_ORDER,
  PRIORITY_BOUNDS,
  SETTING_BOUNDS,
  TARGET_BOUNDS,
  WEIGHT_BOUNDS,
} from './setting-bounds';
import type { Settings } from './settings';

const within = ({ least, most, isWhole }: Bounds): v.GenericSchema<number> => {
  const bounded = v.pipe(v.number(), v.minValue(least), v.maxValue(most));
  return isWhole ? v.pipe(bounded, v.integer('must be a whole number')) : bounded;
};

const day = v.nullable(v.pipe(v.string(), v.check(isDay, 'must be a day like 2026-06-30')));
const currency = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{3}$/, 'must be three capital letters like EUR'),
);
const name = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'));

const strategyRow = v.strictObject({
  dimension: name,
  segment: name,
  direction: v.picklist(['grow', 'hold', 'exit']),
  priority: v.nullable(within(PRIORITY_BOUNDS)),
  target: v.nullable(within(TARGET_BOUNDS)),
});

const exchangeRate = v.strictObject({
  currency,
  rate: v.pipe(v.number(), v.finite(), v.gtValue(0)),
  per: v.nullable(currency),
  valid_from: day,
});

const schema = v.partial(
  v.strictObject({
    as_of: day,
    comparison_date: day,
    half_life_days: within(SETTING_BOUNDS.half_life_days),
    shrinkage: within(SETTING_BOUNDS.shrinkage),
    relationship_weight: within(SETTING_BOUNDS.relationship_weight),
    transactional_weight: within(SETTING_BOUNDS.transactional_weight),
    fresh_days: within(SETTING_BOUNDS.fresh_days),
    aging_days: within(SETTING_BOUNDS.aging_days),
    hot_days: within(SETTING_BOUNDS.hot_days),
    use_cap: within(SETTING_BOUNDS.use_cap),
    use_window_days: within(SETTING_BOUNDS.use_window_days),
    on_strategy_value: within(SETTING_BOUNDS.on_strategy_value),
    gem_sentiment: within(SETTING_BOUNDS.gem_sentiment),
    gem_value: within(SETTING_BOUNDS.gem_value),
    revenue_window_days: within(SETTING_BOUNDS.revenue_window_days),
    opportunities_per_reference: within(SETTING_BOUNDS.opportunities_per_reference),
    base_currency: v.nullable(currency),
    revenue_basis: v.picklist(['opportunities', 'annual_contract_value']),
    trend_days: within(SETTING_BOUNDS.trend_days),
    honeymoon_days: within(SETTING_BOUNDS.honeymoon_days),
    favourable_above: within(SETTING_BOUNDS.favourable_above),
    unfavourable_below: within(SETTING_BOUNDS.unfavourable_below),
    roll_up_to_parent: v.boolean(),
    dimension_weights: v.record(name, within(WEIGHT_BOUNDS)),
    strategy: v.nullable(v.array(strategyRow)),
    rates: v.array(exchangeRate),
    fiscal_year_start: within(SETTING_BOUNDS.fiscal_year_start),
  }),
);

/** Checks a change of settings that comes from outside; throws an Error that names what is wrong. */
export function checkSettings(change: unknown): Partial<Settings> {
  const result = v.safeParse(schema, change);
  if (result.success)
    // A setting left undefined is one left alone.
    return Object.fromEntries(
      Object.entries(result.output).filter(([, value]) => value !== undefined),
    );
  const problems = result.issues.map(
    (issue) => `${v.getDotPath(issue) ?? 'settings'}: ${issue.message}`,
  );
  throw new Error(`These settings cannot be used. ${problems.join('; ')}`);
}

/** Checks what no setting can say alone; throws an Error that names those that do not go together. */
export function checkTogether(settings: Settings): void {
  for (const [least, most] of IN_ORDER)
    if (settings[least] > settings[most])
      throw new Error(
        `These settings cannot be used. ${least}: must not be above ${most}, which is ${settings[most]}`,
      );
}
