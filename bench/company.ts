import { Sql, sql } from '../src/engine/sql';

const FILES = import.meta.glob<string>('./company/*.sql', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** How large a generated company is; the other datasets grow with the accounts. */
export interface CompanySize {
  accounts: number;
  responses: number;
}

/**
 * The statements that fill the intake tables with an invented company, which has the same rows in every
 * DuckDB: hash() is all the chance there is. A quarter of the accounts have no answer; the busiest
 * hundredth of the others gives a tenth of all answers. Six years of days.
 */
export function companyStatements({ accounts, responses }: CompanySize): Sql[] {
  return [
    sql`CREATE SCHEMA company`,
    sql`CREATE MACRO company.account_count() AS ${accounts}`,
    sql`CREATE MACRO company.response_count() AS ${responses}`,
    sql`CREATE MACRO company.last_day() AS DATE '2026-06-29'`,
    // Twice, because hash() of two values only mixes the hash of the one into that of the other.
    sql`CREATE MACRO company.dice(number, what) AS hash(hash(number::BIGINT, what))`,
    // From 0 to 1.
    sql`CREATE MACRO company.chance(number, what) AS (company.dice(number, what) % 16777213)::DOUBLE / 16777213`,
    sql`CREATE MACRO company.pick(number, what, choices) AS choices[1 + (company.dice(number, what) % len(choices))::INTEGER]`,
    // More in later years.
    sql`CREATE MACRO company.day(number, what) AS DATE '2020-07-01' + floor(2190 * company.chance(number, what) ** 0.8)::INTEGER`,
    // The busy ones lie scattered: 1,000,003 is prime.
    sql`CREATE MACRO company.account_of(number, what) AS
  (floor(0.75 * company.account_count() * company.chance(number, what) ** 2)::BIGINT * 1000003) % company.account_count()`,
    sql`CREATE MACRO company.account_key(account) AS 'A-' || lpad(account::VARCHAR, 7, '0')`,
    // Each account has four people.
    sql`CREATE MACRO company.contact(account, chance) AS
  'person' || floor(4 * chance)::INTEGER || '@customer-' || account || '.example'`,
    ...Object.values(FILES).map((text) => new Sql(text)),
  ];
}
