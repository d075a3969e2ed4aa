import type { Page } from 'playwright-core';

/** Rows and a checksum of every table in the page's database, by schema and name. */
export function tableSums(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const { query } = window.refscope;
    const tables = await query(
      `SELECT schema_name || '.' || table_name AS name FROM duckdb_tables()
WHERE schema_name <> 'compared' ORDER BY ALL`,
    );
    const sums = await query(
      tables
        .map(
          ({ name }) =>
            `SELECT '${name}' AS name, count(*) || ' ' || coalesce(sum(hash(t)), 0) AS checksum FROM ${name} AS t`,
        )
        .join('\nUNION ALL\n'),
    );
    return Object.fromEntries(sums.map(({ name, checksum }) => [String(name), String(checksum)]));
  });
}
