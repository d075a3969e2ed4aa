import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { afterEach, describe, expect, it } from 'vitest';
import type { Row } from '../../src/engine/decode';
import type { Engine } from '../../src/engine/engine';
import { identifier, joined, sql } from '../../src/engine/sql';
import { createSchema } from '../../src/queries/model';
import { type ModelTable, modelTables } from '../../src/workspace/model-columns';
import { exportModel } from '../../src/workspace/model-export';
import { entriesOf } from '../../src/workspace/zip-archive';
import { loadedCompany, textFile } from '../support/company';
import { nodeEngine } from '../support/node-database';
import { sampleBytes } from '../support/sample';
import { NOW } from '../support/session-parts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** Unpacks an archive where nobody else is. */
async function unpacked(archive: Blob): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'refscope-model-'));
  folders.push(folder);
  for await (const entry of entriesOf(archive)) {
    const place = path.join(folder, entry.name);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, Buffer.from(await (await entry.read()).arrayBuffer()));
  }
  return path.join(folder, 'refscope-model');
}

/** A DuckDB as anybody has it, after its shell read a script in a folder. */
async function loaded(folder: string, script: string): Promise<DuckDBConnection> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run(`SET file_search_path = '${folder}'`);
  const text = readFileSync(path.join(folder, script), 'utf8');
  const statements = await connection.extractStatements(text);
  for (let at = 0; at < statements.count; at += 1) await (await statements.prepare(at)).run();
  return connection;
}

/** The sum of a table's rows in any order, and how many they are. */
function summed({ name, columns }: ModelTable): string {
  const cells = joined(
    columns.map((column) => sql`coalesce('"' || ${identifier(column.name)}::VARCHAR || '"', '')`),
    ' || chr(31) || ',
  );
  return sql`SELECT count(*)::INTEGER AS n, md5(coalesce(string_agg(line, chr(30) ORDER BY line), '')) AS sum
FROM (SELECT ${cells} AS line FROM ${identifier(name)})`.text;
}

type Sums = Record<string, readonly Row[]>;

async function ownSums(engine: Engine): Promise<Sums> {
  const sums: Sums = {};
  for (const table of await engine.transaction(modelTables))
    sums[`${table.name} ${JSON.stringify(table.columns)}`] = await engine.query(summed(table));
  return sums;
}

async function loadedSums(connection: DuckDBConnection): Promise<Sums> {
  const run = async ({ text }: { text: string }) =>
    (await connection.runAndReadAll(text)).getRowObjectsJson() as never;
  const sums: Sums = {};
  for (const table of await modelTables(run))
    sums[`${table.name} ${JSON.stringify(table.columns)}`] = await run({ text: summed(table) });
  return sums;
}

async function expectSame(engine: Engine): Promise<Sums> {
  const folder = await unpacked(await exportModel(engine, { savedAt: NOW, withParquet: true }));
  const own = await ownSums(engine);
  expect(await loadedSums(await loaded(folder, 'load.sql'))).toEqual(own);
  expect(await loadedSums(await loaded(folder, 'load-parquet.sql'))).toEqual(own);
  return own;
}

/** The beginning of each file of the sample; all of it in the long form. */
function someOfSample() {
  if (process.env.REFSCOPE_LONG) return sampleBytes();
  return sampleBytes().map(({ name, bytes }) => {
    const lines = new TextDecoder().decode(bytes).split('\n');
    return textFile(name, lines.slice(0, 250).join('\n'));
  });
}

describe('the model as files', () => {
  it('makes the same tables in another DuckDB, by CSV and by Parquet', async () => {
    const { engine } = await loadedCompany(someOfSample());
    const sums = await expectSame(engine);
    const filled = Object.values(sums).filter(([sum]) => sum?.n !== 0);
    expect(filled.length).toBeGreaterThan(40);
  });

  it('is whole where nothing is loaded', async () => {
    const engine = await nodeEngine();
    await createSchema(engine);
    await expectSame(engine);
  });
});

const HOSTILE = [
  '',
  'NULL',
  ' a ',
  'a,b;c\td',
  'say "yes"',
  '""',
  '"',
  "it's",
  'two\nlines',
  'two\r\nlines',
  'two\rlines',
  '\n',
  '=1+1',
  '+1',
  '-1',
  '@sum',
  '\\',
  '\\n',
  '[x]',
  '{"a": 1}',
  '{',
  '}',
  "'}",
  'null',
  'Grüße 😀 \u2028',
  '\ufeff',
  '\u0001',
  'x'.repeat(3_000_000),
];

describe('hostile values', () => {
  it('are what they are', async () => {
    const engine = await nodeEngine();
    const texts = sql`(SELECT unnest(${HOSTILE}) AS t UNION ALL SELECT NULL)`;
    const short = sql`(SELECT t FROM ${texts} WHERE t IS NULL OR length(t) < 100)`;
    await engine.run(sql`CREATE TABLE texts AS FROM ${texts}`);
    await engine.run(
      sql`CREATE TABLE "a ""b"" ü" AS SELECT t AS "c ""d"", e", 1 AS "SELECT" FROM ${texts}`,
    );
    await engine.run(sql`CREATE TABLE nested AS SELECT
  t AS text, [t, NULL, t || 'x'] AS list, [[t], [], NULL] AS lists, {'rule': t, 'records': 1} AS struct,
  [{'rule': t, 'records': NULL::INTEGER}] AS structs, MAP {'2024': t, '10': t, 'b"c': NULL} AS map,
  MAP {coalesce(t, 'no'): t} AS keys, [0.1, -0.0, 1e300]::DOUBLE[] AS figures, [DATE '2026-02-28'] AS days
FROM ${short}
UNION ALL SELECT NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL
UNION ALL SELECT '', [], [], {'rule': NULL, 'records': NULL}, [], MAP {}, MAP {}, [], []`);
    await engine.run(sql`CREATE TABLE figures AS SELECT * FROM (VALUES
  (0.1::DOUBLE, 1::BIGINT, 1.10::DECIMAL(18, 2), 1::HUGEINT, TRUE, DATE '2026-02-28', 1::UTINYINT, TIMESTAMP '2026-01-02 03:04:05.678901'),
  ('-0.0'::DOUBLE, 9007199254740993, -0.01, 170141183460469231731687303715884105727, FALSE, DATE '0001-01-01', 255, TIMESTAMP '1969-12-31 23:59:59.999999'),
  (0.0::DOUBLE, -9223372036854775807, 9999999999999999.99, -1, NULL, DATE '9999-12-31', 0, NULL),
  ('nan'::DOUBLE, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('-inf'::DOUBLE, 0, 0, 0, TRUE, DATE '1970-01-01', 7, TIMESTAMP '1970-01-01'),
  (5e-324::DOUBLE, 0, 0, 0, TRUE, DATE '1969-12-31', 7, NULL),
  (1.7976931348623157e308::DOUBLE, 0, 0, 0, TRUE, DATE '2000-02-29', 7, NULL),
  (0.1::DOUBLE + 0.2::DOUBLE, 0, 0, 0, TRUE, NULL, 7, NULL)) AS v (double, big, decimal, huge, yes, day, tiny, instant)`);
    await engine.run(
      sql`CREATE TABLE grades AS SELECT 'b, "c"'::ENUM ('a', 'b, "c"') AS grade UNION ALL SELECT NULL`,
    );
    await engine.run(
      sql`CREATE TABLE empty (text VARCHAR, list VARCHAR[], map MAP(VARCHAR, VARCHAR))`,
    );
    await engine.run(
      sql`CREATE TABLE nul AS SELECT chr(0) || 'a' || chr(0) AS t, [chr(0)] AS list`,
    );
    await engine.run(sql`CREATE TABLE many AS SELECT
  i, CASE i % 3 WHEN 0 THEN -0.0::DOUBLE WHEN 1 THEN 0.0 END AS zero, md5(i::VARCHAR) AS text, i % 7 = 0 AS often,
  CASE i % 2 WHEN 0 THEN 'Grüße, "' || (i % 5)::VARCHAR || '"' END AS few, i * 60000000000001 AS big,
  CASE WHEN i < 55000 THEN [] ELSE [i::VARCHAR] END AS late
FROM range(60001) AS r (i)`);
    await engine.run(sql`CREATE VIEW seen AS SELECT t AS text FROM ${short}`);
    await expectSame(engine);
  });
});

describe('an export', () => {
  it('tells how far it is, and can be stopped', async () => {
    const engine = await nodeEngine();
    await engine.run(sql`CREATE TABLE a AS FROM range(100000)`);
    await engine.run(sql`CREATE TABLE b AS FROM range(3)`);
    const shares: number[] = [];
    await exportModel(engine, { savedAt: NOW, onProgress: (share) => shares.push(share) });
    expect(shares).toEqual([0.5, 1]);
    const stop = new AbortController();
    const stopped = exportModel(engine, {
      savedAt: NOW,
      signal: stop.signal,
      onProgress: () => stop.abort(new Error('enough')),
    });
    await expect(stopped).rejects.toThrow('enough');
    expect(await engine.query('SELECT count(*)::INTEGER AS n FROM b')).toEqual([{ n: 3 }]);
  });
});
