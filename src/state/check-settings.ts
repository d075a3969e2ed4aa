import * as v from 'valibot';
import { isDay } from '../domain/day';
import type { Settings } from '../domain/settings';

const LONGEST_DAYS = 36_500;
const MOST = 1_000_000;
const FULL_PRIORITY = 100;
const MONTHS = 12;

/** The settings count in the database's whole numbers and days, so none may be too large for those. */
const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer('must be a whole number'), v.minValue(least), v.maxValue(most));
const between = (least: number, most: number) =>
  v.pipe(v.number(), v.minValue(least), v.maxValue(most));

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
  priority: v.nullable(between(0, FULL_PRIORITY)),
  target: v.nullable(whole(0, MOST)),
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
    half_life_days: between(1, LONGEST_DAYS),
    shrinkage: between(0, MOST),
    relationship_weight: between(0, MOST),
    transactional_weight: between(0, MOST),
    fresh_days: whole(0, LONGEST_DAYS),
    aging_days: whole(0, LONGEST_DAYS),
    hot_days: whole(0, LONGEST_DAYS),
    use_cap: whole(1, MOST),
    use_window_days: whole(1, LONGEST_DAYS),
    on_strategy_value: between(0, 100),
    gem_sentiment: between(-100, 100),
    gem_value: between(0, 100),
    revenue_window_days: whole(1, LONGEST_DAYS),
    opportunities_per_reference: whole(1, MOST),
    base_currency: v.nullable(currency),
    revenue_basis: v.picklist(['opportunities', 'annual_contract_value']),
    trend_days: whole(1, LONGEST_DAYS),
    honeymoon_days: whole(0, LONGEST_DAYS),
    favourable_above: between(0, 1),
    unfavourable_below: between(0, 1),
    roll_up_to_parent: v.boolean(),
    dimension_weights: v.record(name, between(0, MOST)),
    strategy: v.nullable(v.array(strategyRow)),
    rates: v.array(exchangeRate),
    fiscal_year_start: whole(1, MONTHS),
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

/** Pairs of settings of which the first must not be above the second. */
const IN_ORDER: readonly (readonly [
  'fresh_days' | 'unfavourable_below',
  'aging_days' | 'favourable_above',
])[] = [
  ['fresh_days', 'aging_days'],
  ['unfavourable_below', 'favourable_above'],
];

/** Checks what no setting can say alone; throws an Error that names those that do not go together. */
export function checkTogether(settings: Settings): void {
  for (const [least, most] of IN_ORDER)
    if (settings[least] > settings[most])
      throw new Error(
        `These settings cannot be used. ${least}: must not be above ${most}, which is ${settings[most]}`,
      );
}
