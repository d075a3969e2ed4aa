import * as v from 'valibot';
import { isDay } from '../domain/day';
import type { Settings } from '../domain/settings';

const LONGEST_DAYS = 36_500;
const MOST = 1_000_000;
const MONTHS = 12;

/** The settings count in the database's whole numbers and days, so none may be too large for those. */
const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer('must be a whole number'), v.minValue(least), v.maxValue(most));
const between = (least: number, most: number) =>
  v.pipe(v.number(), v.minValue(least), v.maxValue(most));

const schema = v.partial(
  v.strictObject({
    as_of: v.nullable(v.pipe(v.string(), v.check(isDay, 'must be a day like 2026-06-30'))),
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
    base_currency: v.nullable(
      v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'must be three capital letters like EUR')),
    ),
    revenue_basis: v.picklist(['opportunities', 'annual_contract_value']),
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
