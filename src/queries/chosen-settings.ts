import type { Settings } from '../domain/settings';
import { identifier, joined, type Sql, sql } from '../engine/sql';

/** The column types of the settings row; days are whole so that dates can be counted with them. */
const TYPES: Record<keyof Settings, Sql> = {
  as_of: sql`DATE`,
  half_life_days: sql`DOUBLE`,
  shrinkage: sql`DOUBLE`,
  relationship_weight: sql`DOUBLE`,
  transactional_weight: sql`DOUBLE`,
  fresh_days: sql`INTEGER`,
  aging_days: sql`INTEGER`,
  hot_days: sql`INTEGER`,
  use_cap: sql`INTEGER`,
  use_window_days: sql`INTEGER`,
  on_strategy_value: sql`DOUBLE`,
  gem_sentiment: sql`DOUBLE`,
  gem_value: sql`DOUBLE`,
  revenue_window_days: sql`INTEGER`,
  opportunities_per_reference: sql`INTEGER`,
  base_currency: sql`VARCHAR`,
  revenue_basis: sql`VARCHAR`,
  fiscal_year_start: sql`INTEGER`,
};

/** Writes what the user chose; settings.sql fills in what was left open. */
export function chosenSettings(settings: Settings): Sql {
  const columns = Object.entries(TYPES).map(
    ([name, type]) => sql`${settings[name as keyof Settings]}::${type} AS ${identifier(name)}`,
  );
  return sql`CREATE OR REPLACE TABLE chosen_settings AS SELECT ${joined(columns, ', ')}`;
}
