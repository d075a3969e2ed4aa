import type { ExchangeRate } from '../domain/exchange-rates';
import { type Sql, type SqlValue, sql } from '../engine/sql';

/** Writes the rates that the user typed in; currency_rates.sql sets them before those of files. */
export function chosenRates(rates: readonly ExchangeRate[]): Sql {
  const column = (name: keyof ExchangeRate, type: Sql): Sql => {
    const values: SqlValue[] = rates.map((rate) => rate[name]);
    return sql`unnest(${values}::${type}[])`;
  };
  return sql`CREATE OR REPLACE TABLE chosen_rates AS SELECT
  ${column('currency', sql`VARCHAR`)} AS currency,
  ${column('rate', sql`DOUBLE`)} AS rate,
  ${column('per', sql`VARCHAR`)} AS per,
  ${column('valid_from', sql`DATE`)} AS valid_from,
  unnest(range(${rates.length})) AS place`;
}
