import * as v from 'valibot';
import { DATASETS } from '../domain/datasets';
import type { Engine, Run } from '../engine/engine';
import { identifier, type Sql, sql } from '../engine/sql';
import { intakeTable } from '../queries/intake-tables';

/** What an import fills, by the name that a table has in the archive. */
const FILLED: Record<string, Sql> = {
  ...Object.fromEntries(DATASETS.map((dataset) => [dataset.name, intakeTable(dataset)])),
  imports: sql`imports`,
  rejects: sql`rejects`,
  domains: sql`intake.domains`,
};
/** The list of the tables ends with it; their rows follow, one after the other. */
const END_OF_LIST = 10;

/** The tables of the archive, and the bytes of the rows of each. */
const LIST = v.array(
  v.object({ name: v.string(), bytes: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
);

/** Rows of the archive, in a table of the schema `staging`. */
interface Returned {
  name: string;
  table: string;
}

/**
 * The typed rows of everything that is loaded, gzipped: a list of the tables in JSON, a line break, and
 * what `takeRows` gives of each. The same rows make the same bytes.
 */
export async function packSample(engine: Engine): Promise<Blob> {
  const tables: v.InferOutput<typeof LIST> = [];
  const parts: Blob[] = [];
  for (const [name, table] of Object.entries(FILLED)) {
    const [first] = await engine.run(sql`SELECT 1 AS found FROM ${table} LIMIT 1`);
    if (!first) continue;
    const rows = await engine.takeRows(sql`FROM ${table}`);
    tables.push({ name, bytes: rows.size });
    parts.push(rows);
  }
  const list = `${JSON.stringify(tables)}${String.fromCharCode(END_OF_LIST)}`;
  const packed = new Blob([list, ...parts]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Response(packed).blob();
}

/** The rows of an archive, unpacked; can go on while the database is opening. Rejects where it is damaged. */
export async function unpackSample(archive: Blob): Promise<Map<string, Blob>> {
  try {
    return await unpacked(archive);
  } catch (error) {
    throw new Error('The sample’s rows are damaged.', { cause: error });
  }
}

async function unpacked(archive: Blob): Promise<Map<string, Blob>> {
  const plain = archive.stream().pipeThrough(new DecompressionStream('gzip'));
  const bytes = new Uint8Array(await new Response(plain).arrayBuffer());
  const end = bytes.indexOf(END_OF_LIST);
  const tables = v.parse(LIST, JSON.parse(new TextDecoder().decode(bytes.subarray(0, end))));
  const said = tables.reduce((sum, { bytes: length }) => sum + length, end + 1);
  if (said !== bytes.length) throw new Error('Its list does not tell what it holds');
  let at = end + 1;
  return new Map(
    tables.map(({ name, bytes: length }) => {
      const rows = new Blob([bytes.subarray(at, at + length)]);
      at += length;
      return [name, rows];
    }),
  );
}

/**
 * Puts unpacked rows where importing the sample's files would have put them, into tables that hold
 * nothing of a file, and lets `finish` build the model in the same transaction.
 */
export async function insertSample(
  engine: Engine,
  rows: ReadonlyMap<string, Blob>,
  finish: (run: Run) => Promise<void>,
): Promise<void> {
  const returned: Returned[] = [];
  try {
    for (const [name, packed] of rows) {
      const table = `sample_${name}`;
      returned.push({ name, table });
      await engine.returnRows(table, packed);
    }
    await engine.transaction(async (run) => {
      for (const each of returned) await run(insertion(each));
      await finish(run);
    });
  } finally {
    for (const { table } of returned)
      await engine.run(sql`DROP TABLE IF EXISTS staging.${identifier(table)}`);
  }
}

function insertion({ name, table }: Returned): Sql {
  const into = FILLED[name];
  if (!into) throw new Error(`The sample has rows of an unknown table, ${name}`);
  return sql`INSERT INTO ${into} BY NAME FROM staging.${identifier(table)}`;
}
