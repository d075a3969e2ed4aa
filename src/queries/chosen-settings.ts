import type { PlainSettings, Settings } from '../domain/settings';
import { identifier, joined, type Sql, type SqlValue, sql } from '../engine/sql';

/** The column types of the settings row; days are whole so that dates can be counted with them. */
const TYPES: Record<keyof PlainSettings, Sql> = {
  as_of: sql`DATE`,
  comparison_date: sql`DATE`,
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
  trend_days: sql`INTEGER`,
  honeymoon_days: sql`INTEGER`,
  favourable_above: sql`DOUBLE`,
  unfavourable_below: sql`DOUBLE`,
  roll_up_to_parent: sql`BOOLEAN`,
  fiscal_year_start: sql`INTEGER`,
};

/** The statements that write what the user chose; settings.sql fills in what was left open. */
export function chosenSettings(settings: Settings): Sql[] {
  const columns = Object.entries(TYPES).map(
    ([name, type]) => sql`${settings[name as keyof PlainSettings]}::${type} AS ${identifier(name)}`,
  );
  const hasOwnStrategy = sql`${settings.strategy !== null} AS has_own_strategy`;
  const weights = Object.entries(settings.dimension_weights);
  return [
    sql`CREATE OR REPLACE TABLE chosen_settings AS SELECT ${joined([...columns, hasOwnStrategy], ', ')}`,
    rowsTable(sql`chosen_weights`, { dimension: sql`VARCHAR`, weight: sql`DOUBLE` }, [
      ...weights.map(([dimension, weight]) => ({ dimension, weight })),
    ]),
    rowsTable(
      sql`chosen_strategy`,
      {
        dimension: sql`VARCHAR`,
        segment: sql`VARCHAR`,
        direction: sql`VARCHAR`,
        priority: sql`DOUBLE`,
        target: sql`INTEGER`,
      },
      settings.strategy ?? [],
    ),
    rowsTable(
      sql`chosen_rates`,
      { currency: sql`VARCHAR`, rate: sql`DOUBLE`, per: sql`VARCHAR`, valid_from: sql`DATE` },
      settings.rates,
    ),
  ];
}

/** Makes a table of rows, with the place of each (from 0) in their order. */
function rowsTable<Name extends string>(
  table: Sql,
  types: Record<Name, Sql>,
  rows: readonly Readonly<Record<Name, SqlValue>>[],
): Sql {
  const columns = Object.entries<Sql>(types).map(
    ([name, type]) =>
      sql`unnest(${rows.map((row) => row[name as Name])}::${type}[]) AS ${identifier(name)}`,
  );
  return sql`CREATE OR REPLACE TABLE ${table} AS SELECT ${joined(columns, ', ')}, unnest(range(${rows.length})) AS place`;
}
