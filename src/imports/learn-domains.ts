import type { Run } from '../engine/engine';
import { type Sql, sql } from '../engine/sql';
import type { Reader } from './reader';
import type { Domain } from './registrable-domains';

/** Hosts looked up at a time. */
const BATCH = 5_000;
const NEW_HOSTS = sql`staging.new_hosts`;

/**
 * Looks up the registrable domain of every host in `column` that is not known yet, and keeps it. The
 * list of public suffixes is large, so `reader` looks them up where files are read.
 */
export async function learnDomains(
  run: Run,
  reader: Pick<Reader, 'domains'>,
  table: Sql,
  column: Sql,
): Promise<void> {
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
    const names = hosts.map(({ host }) => String(host));
    await run(insertion(names, await reader.domains(names)));
  }
  await run(sql`DROP TABLE ${NEW_HOSTS}`);
}

/** One text for all rows, for the database to split: thousands of literals take far longer to parse. */
function insertion(hosts: readonly string[], domains: readonly Domain[]): Sql {
  const lines = hosts.map((host, at) => {
    const { registrable = null, isFreeMail = false } = domains[at] ?? {};
    // A host has no white space in it; see web_host.
    return `${host} ${registrable ?? ''} ${isFreeMail}`;
  });
  return sql`INSERT INTO intake.domains
SELECT split_part(line, ' ', 1), nullif(split_part(line, ' ', 2), ''), split_part(line, ' ', 3)::BOOLEAN
FROM (SELECT unnest(string_split(${lines.join('\n')}, chr(10))) AS line)`;
}
