import type { Day } from './day';

/**
 * Everything a user may change about how figures are computed. The names are the columns of the
 * `settings` table; docs/measures.md says what each one does. NULL means "take it from the data".
 */
export interface Settings {
  /** The as-of date T; null = the latest date of any loaded fact that is not a future promise. */
  as_of: Day | null;
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
  /** The month (1–12) in which the fiscal year starts. */
  fiscal_year_start: number;
}

export const DEFAULT_SETTINGS: Settings = {
  as_of: null,
  half_life_days: 365,
  shrinkage: 0.5,
  relationship_weight: 1,
  transactional_weight: 0.4,
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
  fiscal_year_start: 1,
};

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

/** The most rows that one console answer may have. */
export const CONSOLE_ROW_LIMIT = 100_000;

/** The longest that one console question may run, in milliseconds. */
export const CONSOLE_TIME_LIMIT_MS = 30_000;

/** Jaro–Winkler similarity (0–1) from which an account is suggested for rows that found none. */
export const SUGGESTION_SIMILARITY = 0.88;

/** The most accounts that are suggested for one group of rows. */
export const SUGGESTION_COUNT = 3;
