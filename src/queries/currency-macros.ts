import { CURRENCIES, CURRENCY_SIGNS, SHARED_SIGNS } from '../domain/currencies';
import { type Sql, sql } from '../engine/sql';

/** The statements that make the currencies of the domain known to the readings of cells. */
export function currencyMacros(): Sql[] {
  const signs = Object.keys(CURRENCY_SIGNS);
  return [
    sql`CREATE OR REPLACE MACRO currency_pattern() AS ${pattern()}`,
    sql`CREATE OR REPLACE MACRO currency_signs() AS map_from_entries(list_zip(${signs}, ${Object.values(CURRENCY_SIGNS)}))`,
  ];
}

/** A regular expression for a code or sign; long signs come first, for US$ to win over $. */
function pattern(): string {
  const signs = [...Object.keys(CURRENCY_SIGNS), ...Object.keys(SHARED_SIGNS)]
    .sort((one, other) => other.length - one.length)
    .map((sign) => sign.replace(/[$.]/g, '\\$&'));
  return [...CURRENCIES, ...signs].join('|');
}
