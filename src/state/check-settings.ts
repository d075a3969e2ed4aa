import * as v from 'valibot';
import { isDay } from '../domain/day';
import type { Settings } from '../domain/settings';

const days = v.pipe(v.number(), v.integer('must be whole days'), v.minValue(0));
const LONGEST_HALF_LIFE_DAYS = 36_500;

const schema = v.partial(
  v.strictObject({
    as_of: v.nullable(v.pipe(v.string(), v.check(isDay, 'must be a day like 2026-06-30'))),
    half_life_days: v.pipe(v.number(), v.minValue(1), v.maxValue(LONGEST_HALF_LIFE_DAYS)),
    shrinkage: v.pipe(v.number(), v.minValue(0)),
    relationship_weight: v.pipe(v.number(), v.minValue(0)),
    transactional_weight: v.pipe(v.number(), v.minValue(0)),
    fresh_days: days,
    aging_days: days,
    hot_days: days,
    use_cap: v.pipe(v.number(), v.integer(), v.minValue(1)),
    use_window_days: v.pipe(v.number(), v.integer(), v.minValue(1)),
    on_strategy_value: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
    gem_sentiment: v.pipe(v.number(), v.minValue(-100), v.maxValue(100)),
    gem_value: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
    revenue_window_days: v.pipe(v.number(), v.integer(), v.minValue(1)),
    opportunities_per_reference: v.pipe(v.number(), v.integer(), v.minValue(1)),
    base_currency: v.nullable(
      v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'must be three capital letters like EUR')),
    ),
    revenue_basis: v.picklist(['opportunities', 'annual_contract_value']),
  }),
);

/** Checks a change of settings that comes from outside; throws an Error that names what is wrong. */
export function checkSettings(change: unknown): Partial<Settings> {
  const result = v.safeParse(schema, change);
  if (result.success) return result.output;
  const problems = result.issues.map(
    (issue) => `${v.getDotPath(issue) ?? 'settings'}: ${issue.message}`,
  );
  throw new Error(`These settings cannot be used. ${problems.join('; ')}`);
}
