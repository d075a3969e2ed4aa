import type { Settings } from './settings';

/** The settings that are numbers. */
export type NumberSetting = {
  [Name in keyof Settings]: Settings[Name] extends number ? Name : never;
}[keyof Settings];

/** What a number may be. */
export interface Bounds {
  least: number;
  most: number;
  isWhole: boolean;
}

const LONGEST_DAYS = 36_500;
const MOST = 1_000_000;

/** The settings count in the database's whole numbers and days, so none may be too large for those. */
const whole = (least: number, most: number): Bounds => ({ least, most, isWhole: true });
const between = (least: number, most: number): Bounds => ({ least, most, isWhole: false });

export const SETTING_BOUNDS: Readonly<Record<NumberSetting, Bounds>> = {
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
  trend_days: whole(1, LONGEST_DAYS),
  honeymoon_days: whole(0, LONGEST_DAYS),
  favourable_above: between(0, 1),
  unfavourable_below: between(0, 1),
  fiscal_year_start: whole(1, 12),
};

/** What the weight of a dimension may be. */
export const WEIGHT_BOUNDS: Bounds = between(0, MOST);

/** What a row of a strategy may say. */
export const PRIORITY_BOUNDS: Bounds = between(0, 100);
export const TARGET_BOUNDS: Bounds = whole(0, MOST);

/** Pairs of settings of which the first must not be above the second. */
export const IN_ORDER: readonly (readonly [NumberSetting, NumberSetting])[] = [
  ['fresh_days', 'aging_days'],
  ['unfavourable_below', 'favourable_above'],
];
