import { parse } from 'tldts';
import { FREE_MAIL_DOMAINS } from '../domain/free-mail';
import type { Run } from '../engine/engine';
import { type Sql, sql } from '../engine/sql';

/** Hosts looked up at a time; the event loop has its turn between two batches. */
const BATCH = 1_000;
const NEW_HOSTS = sql`staging.new_hosts`;

/** What a host says of who stands behind it. */
export interface Domain {
  /** Null for free mail and for what is no domain. */
  registrable: string | null;
  isFreeMail: boolean;
}

/** Looks up the registrable domain of every host in `column` that is not known yet, and keeps it. */
export async function learnDomains(run: Run, table: Sql, column: Sql): Promise<void> {
  await run(sql`CREATE OR REPLACE TABLE ${NEW_HOSTS} AS
WITH written AS (
  SELECT DISTINCT ${column} AS address FROM ${table} WHERE fate = 'loaded'
),
hosts AS (
  SELECT DISTINCT web_host(address) AS host FROM written
)
SELECT host, row_number() OVER () AS number
FROM hosts
WHERE host <> '' AND host NOT IN (SELECT known.host FROM intake.domains AS known)`);
  for (let done = 0; ; done += BATCH) {
    const hosts = await run(
      sql`SELECT host FROM ${NEW_HOSTS} WHERE number > ${done} AND number <= ${done + BATCH}`,
    );
    if (hosts.length === 0) break;
    await run(insertion(hosts.map(({ host }) => String(host))));
  }
  await run(sql`DROP TABLE ${NEW_HOSTS}`);
}

/** The domain that an organisation registered (public suffix list); a name beyond ASCII as punycode. */
export function domainOf(host: string): Domain {
  // With private suffixes: two shops of one shop host are two customers.
  const { domain, isIp } = parse(asciiHost(host), { allowPrivateDomains: true });
  const isFreeMail = domain !== null && FREE_MAIL_DOMAINS.has(domain);
  return { registrable: isFreeMail || isIp ? null : domain, isFreeMail };
}

/** One text for all rows, for the database to split: thousands of literals take far longer to parse. */
function insertion(hosts: readonly string[]): Sql {
  const lines = hosts.map((host) => {
    const { registrable, isFreeMail } = domainOf(host);
    // A host has no white space in it; see web_host.
    return `${host} ${registrable ?? ''} ${isFreeMail}`;
  });
  return sql`INSERT INTO intake.domains
SELECT split_part(line, ' ', 1), nullif(split_part(line, ' ', 2), ''), split_part(line, ' ', 3)::BOOLEAN
FROM (SELECT unnest(string_split(${lines.join('\n')}, chr(10))) AS line)`;
}

/** müller.de and xn--mller-kva.de are one domain. */
function asciiHost(host: string): string {
  const isAscii = /^[\x20-\x7e]*$/.test(host);
  const address = `https://${host}`;
  return isAscii || !URL.canParse(address) ? host : new URL(address).hostname;
}
