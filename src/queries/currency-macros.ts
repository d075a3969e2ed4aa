import { CURRENCIES, CURRENCY_SIGNS, SHARED_SIGNS } from '../domain/currencies';
import { joined, type Sql, sql } from '../engine/sql';

/** The statements that make the currencies of the domain known to the readings of cells. */
export function currencyMacros(): Sql[] {
  const cases = Object.entries(CURRENCY_SIGNS).map(
    ([sign, currency]) => sql`WHEN ${sign} THEN ${currency}`,
  );
  return [
    // A text and no list: inside a lambda a list would be built again for every cell.
    sql`CREATE OR REPLACE MACRO is_currency_code(code) AS
  length(code) = 3 AND contains(${CURRENCIES.join(' ')}, code) AND NOT contains(code, ' ')`,
    sql`CREATE OR REPLACE MACRO currency_signs() AS ${signPattern()}`,
    sql`CREATE OR REPLACE MACRO currency_of_sign(sign) AS CASE sign ${joined(cases, ' ')} ELSE sign END`,
  ];
}

/** A regular expression for any sign; long ones come first, for US$ to win over $. */
function signPattern(): string {
  return [...Object.keys(CURRENCY_SIGNS), ...Object.keys(SHARED_SIGNS)]
    .sort((one, other) => other.length - one.length)
    .map((sign) => sign.replace(/[$.]/g, '\\$&'))
    .join('|');
}
