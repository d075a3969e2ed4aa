import { type DatasetName, KEYED_DATASETS } from '../domain/dataset';
import { datasetNamed } from '../domain/datasets';
import type { Engine, Run, RunOptions } from '../engine/engine';
import { identifier, joined, type Sql, sql } from '../engine/sql';
import { intakeColumns, intakeTable } from '../queries/intake-tables';
import type { FileStore } from './file-store';
import { fingerprintOf } from './fingerprint';
import { type KeptFile, loadedVersions, type Version, type Workspace } from './workspace';

/** A hash of everything that decides how files become rows; see vite.config.ts. */
declare const ROWS_FORM: string;

/** What an import leaves in the tables. `imports` is stored last: where it is, the others are. */
const PARTS = ['rows', 'rejects', 'domains', 'imports'] as const;
type Part = (typeof PARTS)[number];

/** A kept file whose typed rows came back into tables of the schema `staging`. */
export interface ReturnedRows {
  dataset: DatasetName;
  table: (part: Part) => string;
}

/**
 * Stores the typed rows of every loaded file that has none stored yet, and removes those of files that
 * are not loaded. They spare a later opening the reading; one that fails costs time and nothing else.
 */
export async function keepRows(engine: Engine, store: FileStore, workspace: Workspace) {
  const wanted = new Set<string>();
  for (const version of loadedVersions(workspace))
    for (const file of version.files) {
      const key = await keyOf(version, file);
      for (const part of PARTS) wanted.add(nameOf(key, part));
      if (await store.has(nameOf(key, 'imports'))) continue;
      const taken: [Part, Blob][] = [];
      for (const part of PARTS)
        taken.push([part, await engine.takeRows(selection(part, version, file))]);
      if (!(await isStillLoaded(engine, file))) return;
      for (const [part, rows] of taken) await store.put(nameOf(key, part), rows);
    }
  for (const name of await store.list()) if (!wanted.has(name)) await store.remove(name);
}

/** The stored rows of a file in tables of their own; null where there are none that can be used. */
export async function returnRows(
  engine: Engine,
  store: FileStore,
  version: Version,
  file: KeptFile,
  options: RunOptions = {},
): Promise<ReturnedRows | null> {
  const table = (part: Part) => `kept_${file.import_id}_${part}`;
  const returned = { dataset: version.dataset, table };
  try {
    const key = await keyOf(version, file);
    if (!(await store.has(nameOf(key, 'imports')))) return null;
    for (const part of PARTS) {
      const rows = await store.get(nameOf(key, part));
      if (rows === null) throw new Error('A part is missing');
      await engine.returnRows(table(part), rows, options);
    }
    await checkCount(engine, returned, file);
    return returned;
  } catch {
    options.signal?.throwIfAborted();
    await dropReturned(engine, returned);
    return null;
  }
}

/** Puts returned rows where an import would have put them. */
export async function insertReturned(run: Run, { dataset, table }: ReturnedRows): Promise<void> {
  const columns = joined(intakeColumns(datasetNamed(dataset)).map(identifier), ', ');
  await run(sql`INSERT INTO ${intakeTable({ name: dataset })} (${columns})
SELECT ${columns}
FROM ${staging(table('rows'))}`);
  await run(sql`INSERT INTO rejects BY NAME FROM ${staging(table('rejects'))}`);
  await run(sql`INSERT INTO imports BY NAME FROM ${staging(table('imports'))}`);
  await run(sql`INSERT INTO intake.domains BY NAME
FROM ${staging(table('domains'))}
WHERE host NOT IN (SELECT known.host FROM intake.domains AS known)`);
}

export async function dropReturned(engine: Engine, { table }: ReturnedRows): Promise<void> {
  for (const part of PARTS)
    await engine.run(sql`DROP TABLE IF EXISTS ${staging(table(part))}`).catch(() => undefined);
}

/** Everything that decides what a file's rows are. */
function keyOf({ key, dataset }: Version, { import_id, file_name, source, decisions }: KeptFile) {
  const all = [ROWS_FORM, key, dataset, import_id, file_name, source, decisions];
  return fingerprintOf(new Blob([JSON.stringify(all)]));
}

function nameOf(key: string, part: Part): string {
  return `${key}-${part}`;
}

function staging(table: string): Sql {
  return sql`staging.${identifier(table)}`;
}

/** What of a part belongs to a file, in the order in which an import puts it there. */
function selection(part: Part, { dataset }: Version, { import_id }: KeptFile): Sql {
  const rows = intakeTable({ name: dataset });
  switch (part) {
    case 'rows':
      return sql`FROM ${rows} WHERE import_id = ${import_id}`;
    case 'rejects':
      return sql`FROM rejects WHERE import_id = ${import_id}`;
    case 'imports':
      return sql`FROM imports WHERE import_id = ${import_id}`;
    case 'domains':
      return sql`FROM intake.domains
WHERE host IN (
  SELECT web_host(${addressColumn(dataset)})
  FROM ${rows}
  WHERE import_id = ${import_id}
)`;
  }
}

/** The column in which rows of a dataset write websites and e-mail addresses. */
function addressColumn(dataset: DatasetName): Sql {
  if (dataset === 'accounts') return sql`domain`;
  const keyed: readonly string[] = KEYED_DATASETS;
  return keyed.includes(dataset) ? sql`written_domain` : sql`NULL`;
}

/** A file that went meanwhile left some of its parts without rows. */
async function isStillLoaded(engine: Engine, { import_id }: KeptFile): Promise<boolean> {
  const rows = await engine.run(sql`SELECT 1 AS found FROM imports WHERE import_id = ${import_id}`);
  return rows.length > 0;
}

async function checkCount(engine: Engine, { table }: ReturnedRows, { loaded }: KeptFile) {
  const [row] = await engine.run(
    sql`SELECT count(*)::INTEGER AS rows FROM ${staging(table('rows'))}`,
  );
  // A survey with several questions has several answers per record.
  if (typeof row?.rows !== 'number' || row.rows < loaded) throw new Error('Rows are missing');
}
