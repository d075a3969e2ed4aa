import { DATASETS } from '../../src/domain/datasets';
import { DEFAULT_SETTINGS, type Settings } from '../../src/domain/settings';
import type { Cell, Row } from '../../src/engine/decode';
import type { Engine } from '../../src/engine/engine';
import { identifier, type Sql, sql } from '../../src/engine/sql';
import { directReader } from '../../src/imports/direct-reader';
import { closeDraft } from '../../src/imports/draft';
import { importFiles } from '../../src/imports/import-files';
import type { SourceFile } from '../../src/imports/reading/source-file';
import type { LoadedReceipt, Receipt, UndecidedReceipt } from '../../src/imports/receipt';
import { intakeTable } from '../../src/queries/intake-tables';
import { createSchema, rebuildMeasures, rebuildModel } from '../../src/queries/model';
import { nodeEngine } from '../support/node-database';

/** A database that many small companies use one after the other: opening one takes over a second. */
export interface Bench {
  engine: Engine;
  /** Takes out what is loaded, then imports files as one drop. */
  load: (...files: SourceFile[]) => Promise<Receipt[]>;
  /** Imports files as one further drop. */
  add: (...files: SourceFile[]) => Promise<Receipt[]>;
  /** Rebuilds the measures with some settings changed. */
  set: (change: Partial<Settings>) => Promise<void>;
  rows: (statement: Sql) => Promise<Row[]>;
  /** The only cell of the only row. */
  cell: (statement: Sql) => Promise<Cell | undefined>;
}

export async function openBench(): Promise<Bench> {
  const engine = await nodeEngine();
  await createSchema(engine);
  await engine.transaction((run) => rebuildModel(run, DEFAULT_SETTINGS));
  let settings = DEFAULT_SETTINGS;
  const add = async (...files: SourceFile[]) => {
    settings = DEFAULT_SETTINGS;
    const outcome = await importFiles(engine, directReader, files, { settings: DEFAULT_SETTINGS });
    for (const draft of outcome.waiting) await closeDraft(engine, draft);
    return outcome.receipts;
  };
  return {
    engine,
    add,
    async load(...files) {
      for (const dataset of DATASETS) await engine.run(sql`DELETE FROM ${intakeTable(dataset)}`);
      await engine.run(sql`DELETE FROM intake.aliases`);
      await engine.run(sql`DELETE FROM intake.recorded_reviews`);
      await engine.run(sql`DELETE FROM intake.recorded_uses`);
      await engine.run(sql`DELETE FROM rejects`);
      await engine.run(sql`DELETE FROM imports`);
      return add(...files);
    },
    async set(change) {
      const before = settings;
      settings = { ...DEFAULT_SETTINGS, ...change };
      await engine.transaction((run) => rebuildMeasures(run, before, settings));
    },
    rows: (statement) => engine.run(statement),
    async cell(statement) {
      const [row] = await engine.run(statement);
      return row === undefined ? undefined : Object.values(row)[0];
    },
  };
}

/** A file of lines, each ended by LF. */
export function table(name: string, ...lines: string[]): SourceFile {
  return { name, content: new Blob([lines.map((line) => `${line}\n`).join('')]) };
}

/** The receipt of a drop of one file that has to be loaded. */
export function loadedReceipt(receipts: readonly Receipt[]): LoadedReceipt {
  const [receipt] = receipts;
  if (receipt?.status !== 'loaded')
    throw new Error(`Not loaded: ${receipt?.status === 'refused' ? receipt.message : 'nothing'}`);
  return receipt;
}

/** Why a drop of one file was refused. */
export function refusalOf(receipts: readonly Receipt[]): string {
  const [receipt] = receipts;
  if (receipt?.status !== 'refused') throw new Error(`The file is ${receipt?.status}`);
  return receipt.message;
}

/** What a drop of one file leaves open. */
export function undecidedReceipt(receipts: readonly Receipt[]): UndecidedReceipt {
  const [receipt] = receipts;
  if (receipt?.status !== 'undecided') throw new Error(`The file is ${receipt?.status}`);
  return receipt;
}

/** Rows and a checksum of every table there is, by schema and name. */
export async function checksums(engine: Engine): Promise<Record<string, string>> {
  const tables = await engine.run(sql`SELECT schema_name, table_name FROM duckdb_tables()`);
  const sums: Record<string, string> = {};
  for (const { schema_name, table_name } of tables) {
    const name = sql`${identifier(String(schema_name))}.${identifier(String(table_name))}`;
    const [row] = await engine.run(
      sql`SELECT count(*) || ' ' || coalesce(sum(hash(t)), 0) AS checksum FROM ${name} AS t`,
    );
    sums[`${schema_name}.${table_name}`] = String(row?.checksum);
  }
  return sums;
}
