import { parse } from 'tldts';
import { FREE_MAIL_DOMAINS } from '../domain/free-mail';
import type { Run } from '../engine/engine';
import { joined, type Sql, sql } from '../engine/sql';

const BATCH = 2_000;

/** Looks up the registrable domain of every host in `column` that is not known yet, and keeps it. */
export async function learnDomains(run: Run, table: Sql, column: Sql): Promise<void> {
  const rows = await run(sql`WITH written AS (
  SELECT DISTINCT ${column} AS address FROM ${table} WHERE fate = 'loaded'
)
SELECT DISTINCT web_host(address) AS host
FROM written
WHERE host <> '' AND host NOT IN (SELECT known.host FROM intake.domains AS known)`);
  for (let start = 0; start < rows.length; start += BATCH) {
    const values = rows.slice(start, start + BATCH).map(({ host }) => {
      const text = String(host);
      return sql`(${text}, ${registrableDomain(text)})`;
    });
    await run(sql`INSERT INTO intake.domains VALUES ${joined(values, ', ')}`);
  }
}

/** The domain an organisation registered (public suffix list); null for free mail and non-domains. */
export function registrableDomain(host: string): string | null {
  // With private suffixes: two shops of one shop host are two customers.
  const { domain, isIp } = parse(host, { allowPrivateDomains: true });
  return domain === null || isIp || FREE_MAIL_DOMAINS.has(domain) ? null : domain;
}
