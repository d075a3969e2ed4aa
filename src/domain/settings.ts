import type { Day } from './day';
import type { ExchangeRate } from './exchange-rates';

/**
 * Everything a user may change about how figures are computed. The names are the columns of the
 * `settings` table; docs/measures.md says what each one does. NULL means "take it from the data".
 */
export interface Settings {
  /** The as-of date T; null = the latest date of any loaded fact that is not a future promise. */
  as_of: Day | null;
  /** The day that T is compared with; null = three months before T. */
  comparison_date: Day | null;
  /** Days after which an answer weighs half. */
  half_life_days: number;
  /** κ: the weight of the population mean in current sentiment. */
  shrinkage: number;
  relationship_weight: number;
  transactional_weight: number;
  /** Oldest age in days of the newest relationship answer that still counts as fresh. */
  fresh_days: number;
  /** Oldest age in days that still counts as aging; beyond it the account is stale. */
  aging_days: number;
  /** Days for which a closed severe incident stays hot. */
  hot_days: number;
  /** Uses within `use_window_days` from which a reference is worn out. */
  use_cap: number;
  use_window_days: number;
  /** Strategic value below which a claimed reference is off-strategy. */
  on_strategy_value: number;
  gem_sentiment: number;
  gem_value: number;
  revenue_window_days: number;
  /** Open opportunities per reference in a derived target. */
  opportunities_per_reference: number;
  /** ISO code; null = the commonest currency of the opportunities. */
  base_currency: string | null;
  revenue_basis: 'opportunities' | 'annual_contract_value';
  /** Days over which the trend of sentiment is taken. */
  trend_days: number;
  /** Days for which an unfavourable answer makes a favourable one a honeymoon. */
  honeymoon_days: number;
  /** Where a score lies between the ends of its scale (0–1) for it to be favourable; NPS has its own bands. */
  favourable_above: number;
  unfavourable_below: number;
  /** Whether a domain or name that a family of accounts shares leads to their one ancestor. */
  roll_up_to_parent: boolean;
  /** How much a dimension counts in strategic value; 1 for those left out. */
  dimension_weights: Readonly<Record<string, number>>;
  /** The user's own strategy, which replaces that of the files; null = that of the files. */
  strategy: readonly StrategyRow[] | null;
  /** Rates that the user wrote; each wins over those of files for the same two currencies. */
  rates: readonly ExchangeRate[];
  /** The month (1–12) in which the fiscal year starts. */
  fiscal_year_start: number;
}

/** What the settings table has a column for. */
export type PlainSettings = Omit<Settings, 'dimension_weights' | 'strategy' | 'rates'>;

/** One row of a strategy; a null priority is that of the direction, a null target is derived. */
export interface StrategyRow {
  dimension: string;
  segment: string;
  direction: 'grow' | 'hold' | 'exit';
  priority: number | null;
  target: number | null;
}

/** How the two kinds of satisfaction weigh: with business customers the relationship, with consumers the last ticket. */
export const KIND_WEIGHTS = {
  B2B: { relationship_weight: 1, transactional_weight: 0.4 },
  B2C: { relationship_weight: 0.4, transactional_weight: 1 },
} as const satisfies Record<string, Partial<Settings>>;

export const DEFAULT_SETTINGS: Settings = {
  as_of: null,
  comparison_date: null,
  half_life_days: 365,
  shrinkage: 0.5,
  ...KIND_WEIGHTS.B2B,
  fresh_days: 180,
  aging_days: 365,
  hot_days: 30,
  use_cap: 2,
  use_window_days: 90,
  on_strategy_value: 50,
  gem_sentiment: 50,
  gem_value: 70,
  revenue_window_days: 365,
  opportunities_per_reference: 5,
  base_currency: null,
  revenue_basis: 'opportunities',
  trend_days: 90,
  honeymoon_days: 365,
  favourable_above: 0.6,
  unfavourable_below: 0.4,
  roll_up_to_parent: true,
  dimension_weights: {},
  strategy: null,
  rates: [],
  fiscal_year_start: 1,
};

/** How many months before the as-of date is the day it is compared with, unless another is chosen. */
export const COMPARISON_MONTHS = 3;

/** Below this many answers or references a score or rate is greyed, never hidden. */
export const SMALL_NUMBER = 5;

/** How many accounts "the largest" means. */
export const TOP_COUNT = 10;

/** Days that a nomination may wait for a decision; after them it is overdue. */
export const DECISION_DAYS = 7;

/** Days before the as-of date over which uses and closed opportunities are summed up. */
export const PROGRAMME_WINDOW_DAYS = 365;

/** How many accounts are meant by those that carry most of the uses. */
export const TOP_USED_COUNT = 5;

/** Share of the uses from which those are said to carry them. */
export const CARRIED_SHARE = 0.5;

/** Days ahead in which a review counts as coming up. */
export const SOON_DAYS = 30;

/** The most rows that one console answer may have. */
export const CONSOLE_ROW_LIMIT = 100_000;

/** The longest that one console question may run, in milliseconds. */
export const CONSOLE_TIME_LIMIT_MS = 30_000;

/** Jaro–Winkler similarity (0–1) from which an account is suggested for rows that found none. */
export const SUGGESTION_SIMILARITY = 0.88;

/** The most accounts that are suggested for one group of rows. */
export const SUGGESTION_COUNT = 3;

/** How many of the last quarter ends NPS is shown for. */
export const NPS_QUARTERS = 8;

/** For how many dates current sentiment is drawn over time. */
export const SENTIMENT_CURVE_DATES = 24;
