import type { Day } from '../domain/day';
import type { Settings } from '../domain/settings';
import type { Engine, Run, RunOptions } from '../engine/engine';
import { identifier, joined, type Sql, sql } from '../engine/sql';
import type { Reader } from '../imports/reader';
import { clearComparison, createSchema, SETTINGS_OF_THEN } from '../queries/model';
import { COMPARED } from '../queries/model-stages';
import type { Keeper } from './keeper';
import { loadWorkspace } from './load-workspace';
import { asLoadedThen, type Workspace } from './workspace';

/** What a comparison with the data as loaded then is made with. */
export interface AsLoadedParts {
  openEngine: () => Promise<Engine>;
  reader: Reader;
  keeper: Pick<Keeper, 'fileOf' | 'rows'>;
  workspace: Workspace;
  /** Those in force, also for the data of then: what differs is the data's. */
  settings: Settings;
}

/**
 * Puts the measures of a snapshot's files, as of its day, into the schema `compared`: a second database
 * loads them, so that nothing of now takes part. Gives how many accounts of then are not loaded now; they
 * are left out. An account that is new since had nothing then: it stands outside there.
 */
export async function buildAsLoaded(
  engine: Engine,
  day: Day,
  { openEngine, reader, keeper, workspace, settings }: AsLoadedParts,
  options: RunOptions = {},
): Promise<number> {
  const [inForce] = await engine.run(sql`SELECT base_currency FROM settings`);
  const currency = inForce?.base_currency;
  const then = await openEngine();
  try {
    await createSchema(then);
    await then.returnRows(NOW, await engine.takeRows(sql`SELECT account_id FROM accounts`));
    await loadWorkspace(then, reader, asLoadedThen(workspace, day), {
      ...options,
      settings: {
        ...settings,
        as_of: day,
        comparison_date: null,
        base_currency: typeof currency === 'string' ? currency : null,
      },
      rows: keeper.rows(),
      fileOf: keeper.fileOf,
      beforeModel: (run) => addNewAccounts(run),
    });
    for (const name of COMPARED)
      await engine.returnRows(nameOf(name), await then.takeRows(sql`FROM ${identifier(name)}`));
    return await engine.transaction((run) => adopt(run), options);
  } finally {
    await then.close();
    for (const name of [...COMPARED, ACCOUNTS])
      await engine.run(sql`DROP TABLE IF EXISTS ${staging(name)}`);
  }
}

/** The accounts that are loaded now, in the database of then. */
const NOW = 'accounts_now';
/** Which account of now is which of then. */
const ACCOUNTS = 'accounts';
/** Before the id of an account that is new since, so that no row of then finds it. */
const NEW_SINCE = 'new since: ';

async function addNewAccounts(run: Run): Promise<void> {
  await run(sql`INSERT INTO intake.accounts BY NAME
SELECT ${NEW_SINCE} || account_id AS account_id, 0 AS import_id, row_number() OVER ()::INTEGER AS source_row
FROM staging.${identifier(NOW)}
WHERE crm_id(account_id) NOT IN (SELECT crm_id(account_id) FROM intake.accounts)`);
}

/** Makes what came from the database of then the tables of `compared`, with the accounts' numbers of now. */
async function adopt(run: Run): Promise<number> {
  await clearComparison(run);
  await run(sql`CREATE OR REPLACE TABLE ${staging(ACCOUNTS)} AS
SELECT t.account_no AS no_then, t.account_id AS id_then, a.account_no, a.account_id, a.account_name
FROM ${staging('standing')} AS t
LEFT JOIN accounts AS a ON crm_id(a.account_id) = crm_id(replace(t.account_id, ${NEW_SINCE}, ''))`);
  for (const name of COMPARED) await run(await adoption(run, name));
  await run(sql`CREATE TABLE compared.settings AS ${SETTINGS_OF_THEN}`);
  const [row] = await run(
    sql`SELECT count(*)::INTEGER AS gone FROM ${staging(ACCOUNTS)} WHERE account_no IS NULL`,
  );
  return Number(row?.gone);
}

/** A table of then, with the numbers and names that its accounts have now. */
async function adoption(run: Run, name: string): Promise<Sql> {
  const columns = await columnsOf(run, nameOf(name));
  const own = OF_ACCOUNTS.filter((column) => columns.has(column));
  const target = sql`compared.${identifier(name)}`;
  if (own.length === 0) return sql`CREATE TABLE ${target} AS FROM ${staging(name)}`;
  const replaced = own.map((column) => sql`a.${identifier(column)} AS ${identifier(column)}`);
  return sql`CREATE TABLE ${target} AS
SELECT t.* REPLACE (${joined(replaced, ', ')})
FROM ${staging(name)} AS t
JOIN ${staging(ACCOUNTS)} AS a
  ON ${columns.has('account_no') ? sql`a.no_then = t.account_no` : sql`a.id_then = t.account_id`}
WHERE a.account_no IS NOT NULL`;
}

const OF_ACCOUNTS = ['account_no', 'account_id', 'account_name'];

async function columnsOf(run: Run, table: string): Promise<Set<unknown>> {
  const rows = await run(
    sql`SELECT column_name FROM duckdb_columns() WHERE schema_name = 'staging' AND table_name = ${table}`,
  );
  return new Set(rows.map(({ column_name }) => column_name));
}

function nameOf(table: string): string {
  return `then_${table}`;
}

function staging(table: string): Sql {
  return sql`staging.${identifier(nameOf(table))}`;
}
