import type { NumberSetting } from '../../domain/setting-bounds';

/** A setting that is a number, in words. */
export interface NumberWords {
  label: string;
  /** Stands after the number. */
  unit: string;
  /** What it does, in one sentence; docs/measures.md has the definitions. */
  does: string;
}

/** The settings whose number is typed; the month in which the fiscal year starts is chosen by its name. */
export type TypedSetting = Exclude<NumberSetting, 'fiscal_year_start'>;

export const NUMBER_WORDS: Readonly<Record<TypedSetting, NumberWords>> = {
  half_life_days: {
    label: 'Half-life of an answer',
    unit: 'days',
    does: 'After so many days an answer weighs half as much in net and current sentiment.',
  },
  shrinkage: {
    label: 'Pull towards the mean (κ)',
    unit: 'answers',
    does: 'The mean of all accounts counts in each account’s current sentiment like so many fresh answers.',
  },
  relationship_weight: {
    label: 'Weight of a relationship answer',
    unit: 'times',
    does: 'How much an answer to “how do you feel about us” counts.',
  },
  transactional_weight: {
    label: 'Weight of a transactional answer',
    unit: 'times',
    does: 'How much an answer to “how was this ticket” counts.',
  },
  favourable_above: {
    label: 'Favourable above',
    unit: 'of the scale',
    does: 'A score higher on its scale (0 lowest, 1 highest) is worth +100; NPS keeps its own bands.',
  },
  unfavourable_below: {
    label: 'Unfavourable below',
    unit: 'of the scale',
    does: 'A score lower on its scale is worth −100; what lies between is worth 0.',
  },
  trend_days: {
    label: 'Trend over',
    unit: 'days',
    does: 'Trend is net sentiment minus that of so many days before.',
  },
  honeymoon_days: {
    label: 'Honeymoon within',
    unit: 'days',
    does: 'A favourable newest answer is a honeymoon where an unfavourable one came so few days before.',
  },
  fresh_days: {
    label: 'Fresh up to',
    unit: 'days',
    does: 'The newest relationship answer may be so old and the account still counts as fresh.',
  },
  aging_days: {
    label: 'Stale after',
    unit: 'days',
    does: 'Once its newest relationship answer is older, a claimed reference has to be re-checked.',
  },
  hot_days: {
    label: 'An incident stays hot for',
    unit: 'days',
    does: 'So long after the closing of a severe incident a claimed reference is still a land mine.',
  },
  use_cap: {
    label: 'Worn out from',
    unit: 'uses',
    does: 'A reference that was used so often within the days below is resting.',
  },
  use_window_days: {
    label: 'Uses are counted over',
    unit: 'days',
    does: 'Uses within so many days up to the as-of date wear a reference out.',
  },
  on_strategy_value: {
    label: 'On strategy from',
    unit: 'of 100',
    does: 'A claimed reference of lower strategic value is off-strategy; without a strategy nobody is.',
  },
  gem_sentiment: {
    label: 'Hidden gem: current sentiment from',
    unit: 'of ±100',
    does: 'Accounts that nobody nominated are hidden gems from this current sentiment on.',
  },
  gem_value: {
    label: 'Hidden gem: strategic value from',
    unit: 'of 100',
    does: 'They also need this strategic value to be hidden gems.',
  },
  revenue_window_days: {
    label: 'Revenue is that of',
    unit: 'days',
    does: 'Won opportunities that closed within so many days up to the as-of date are revenue.',
  },
  opportunities_per_reference: {
    label: 'Open opportunities per reference',
    unit: 'opportunities',
    does: 'A segment without a target of its own needs one reference for so many open opportunities.',
  },
};

export const MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export const BASIS_WORDS = {
  opportunities: 'Won opportunities',
  annual_contract_value: 'Annual contract value',
} as const;
