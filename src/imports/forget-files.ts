import { KEYED_DATASETS } from '../domain/dataset';
import { DATASETS } from '../domain/datasets';
import type { Run } from '../engine/engine';
import { identifier, joined, type Sql, sql } from '../engine/sql';
import { intakeTable } from '../queries/intake-tables';
import { forgetSampleAliases } from './aliases';
import { forgetSampleRecords } from './recorded';

/** A file whose rows are in the tables. */
export interface EarlierImport {
  import_id: number;
  file_name: string;
  version_key: string;
  is_sample: boolean;
  /** The fingerprint of its bytes; see the table `imports`. */
  source: string | null;
}

export async function importsSoFar(run: Run): Promise<EarlierImport[]> {
  const rows = await run(
    sql`SELECT import_id, file_name, version_key, is_sample, source FROM imports`,
  );
  return rows.map((row) => ({
    import_id: Number(row.import_id),
    file_name: String(row.file_name),
    version_key: String(row.version_key),
    is_sample: row.is_sample === true,
    source: typeof row.source === 'string' ? row.source : null,
  }));
}

/** The sample's files go, and with them what the user confirmed of its accounts. */
export async function forgetSample(run: Run, imports: readonly EarlierImport[]): Promise<void> {
  await forgetSampleAliases(run);
  await forgetSampleRecords(run);
  await forgetFiles(
    run,
    imports.filter(({ is_sample }) => is_sample),
  );
}

/** Takes files out of the tables; the model is rebuilt afterwards. */
export async function forgetFiles(run: Run, imports: readonly EarlierImport[]): Promise<void> {
  if (imports.length === 0) return;
  const ids = sql`(SELECT unnest(${imports.map(({ import_id }) => import_id)}))`;
  for (const table of [...DATASETS.map(intakeTable), sql`rejects`, sql`imports`])
    await keepOnly(run, table, sql`import_id NOT IN ${ids}`);
}

/** Takes the hosts out that no row writes any more, so that the tables hold what a fresh import would. */
export async function forgetIdleDomains(run: Run): Promise<void> {
  const writings = [
    sql`SELECT domain AS address FROM intake.accounts`,
    ...KEYED_DATASETS.map((name) => sql`SELECT written_domain FROM intake.${identifier(name)}`),
  ];
  await keepOnly(
    run,
    sql`intake.domains`,
    sql`host IN (
  SELECT web_host(address) FROM (${joined(writings, ' UNION ')}) WHERE address IS NOT NULL
)`,
  );
}

/**
 * Keeps some rows of a table, in their order. A table in memory never gives back the room of rows that were
 * deleted, and reads past them for ever: it is written anew, where any goes.
 */
async function keepOnly(run: Run, table: Sql, condition: Sql): Promise<void> {
  const [gone] = await run(sql`SELECT 1 AS gone FROM ${table} WHERE NOT (${condition}) LIMIT 1`);
  if (gone) await run(sql`CREATE OR REPLACE TABLE ${table} AS FROM ${table} WHERE ${condition}`);
}
