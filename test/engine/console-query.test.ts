import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine';
import { QueryError } from '../../src/engine/query-error';
import { Sql, sql } from '../../src/engine/sql';
import { nodeEngine } from '../support/node-database';

let engine: Engine;

beforeAll(async () => {
  engine = await nodeEngine();
  await engine.run(sql`CREATE TABLE standing (account_id VARCHAR, revenue DOUBLE)`);
  await engine.run(sql`INSERT INTO standing VALUES ('A', 10), ('B', 20)`);
  await engine.run(sql`CREATE SEQUENCE counter`);
});

const ROWS = [
  { account_id: 'A', revenue: 10 },
  { account_id: 'B', revenue: 20 },
];

async function state() {
  const objects = await engine.run(sql`SELECT table_name FROM duckdb_tables() ORDER BY ALL`);
  const settings = await engine.run(sql`SELECT name, value FROM duckdb_settings() ORDER BY ALL`);
  const rows = await engine.run(sql`FROM standing ORDER BY ALL`);
  return { objects, settings, rows };
}

describe('a question in the console is answered', () => {
  it.each([
    ['from standing', ROWS],
    ['FROM standing;', ROWS],
    ['  SELECT * FROM standing ;;\n; ', ROWS],
    ['TABLE standing', ROWS],
    ['SELECT account_id FROM standing -- the ids', [{ account_id: 'A' }, { account_id: 'B' }]],
    ['SELECT 1 AS x /* one */', [{ x: 1 }]],
    ['/* one */ SELECT 1 AS x', [{ x: 1 }]],
    ['SELECT 1 AS x; -- done', [{ x: 1 }]],
    ['SELECT 1 AS x; /* done */ ;', [{ x: 1 }]],
    [`SELECT '; -- /*' AS x`, [{ x: '; -- /*' }]],
    ['WITH big AS (FROM standing WHERE revenue > 10) SELECT count(*) AS n FROM big', [{ n: 1 }]],
    ['VALUES (1), (2)', [{ col0: 1 }, { col0: 2 }]],
    [
      'SELECT account_id FROM standing ORDER BY revenue DESC',
      [{ account_id: 'B' }, { account_id: 'A' }],
    ],
    ['SELECT sum(revenue) AS s FROM standing LIMIT 1', [{ s: 30 }]],
    ['SELECT 1 AS a, 2 AS a', [{ a: 1, a_1: 2 }]],
    ['SELECT 1 AS x UNION ALL SELECT 2', [{ x: 1 }, { x: 2 }]],
    [`PIVOT standing ON account_id IN ('A', 'B') USING sum(revenue)`, [{ A: 10, B: 20 }]],
  ])('%s', async (question, answer) => {
    expect(await engine.query(question)).toEqual(answer);
  });

  it('DESCRIBE standing', async () => {
    const rows = await engine.query('DESCRIBE standing');
    expect(rows.map(({ column_name }) => column_name)).toEqual(['account_id', 'revenue']);
  });

  it('SUMMARIZE standing', async () => {
    const rows = await engine.query('SUMMARIZE standing');
    expect(rows.map(({ column_name, count }) => [column_name, count])).toEqual([
      ['account_id', 2],
      ['revenue', 2],
    ]);
  });
});

describe('a question in the console is refused, and nothing is changed', () => {
  it.each([
    'SET threads = 2',
    'SET enable_external_access = TRUE',
    'RESET ALL',
    'PRAGMA database_list',
    'PRAGMA enable_profiling',
    'DROP TABLE standing',
    'TRUNCATE standing',
    `INSERT INTO standing VALUES ('C', 30)`,
    `INSERT INTO standing VALUES ('C', 30) RETURNING *`,
    'UPDATE standing SET revenue = 0',
    'DELETE FROM standing',
    'CREATE TABLE t AS FROM standing',
    'CREATE TEMP TABLE t AS FROM standing',
    'CREATE OR REPLACE MACRO m() AS 1',
    'ALTER TABLE standing ADD COLUMN c INTEGER',
    `COPY standing TO 'up/out.csv'`,
    `COPY standing FROM 'up/in.csv'`,
    `ATTACH 'up/other.db'`,
    'DETACH memory',
    'USE memory',
    'INSTALL json',
    'LOAD json',
    `EXPORT DATABASE 'up/out'`,
    `IMPORT DATABASE 'up/out'`,
    'CHECKPOINT',
    'VACUUM',
    'BEGIN',
    'COMMIT',
    'ROLLBACK',
    'CALL pragma_version()',
    `SELECT nextval('counter')`,
    'SELECT 1; SELECT 2',
    'SELECT 1; DROP TABLE standing',
    'SELECT 1) ; drop table standing; (SELECT 2',
    '1) ; drop table standing; (',
    ') ; drop table standing; (',
    'SELECT 1) UNION ALL (SELECT 2',
    'SELECT 1) --',
    '/* SELECT 1',
    `SELECT 'never closed`,
    '-- nothing but a comment',
    '',
    ' ;; ',
    'SELECT',
    'SELECT * FROM nowhere',
    'SELECT ?',
    `FROM read_csv('http://example.com/x.csv')`,
    `FROM read_csv('https://example.com/x.csv')`,
    `FROM read_text('/etc/passwd')`,
    `FROM '/etc/passwd'`,
    `FROM glob('/*')`,
    `FROM query('DROP TABLE standing')`,
  ])('%s', async (question) => {
    const before = await state();
    const failure = await engine.query(question).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(QueryError);
    if (failure instanceof QueryError) {
      expect(failure.sql).toBe(question);
      expect(failure.message).not.toBe('');
      expect(failure.message).not.toContain('LIMIT 100001');
    }
    expect(await state()).toEqual(before);
    // Every connection of the pool is fit for the next question.
    const next = await Promise.all(Array.from({ length: 4 }, () => engine.query('SELECT 1 AS x')));
    expect(next.flat()).toEqual([{ x: 1 }, { x: 1 }, { x: 1 }, { x: 1 }]);
  });
});

describe('an answer in the console', () => {
  it('may have as many rows as the limit, and no more', async () => {
    expect((await engine.query('FROM range(100000)')).length).toBe(100_000);
    await expect(engine.query('FROM range(100001)')).rejects.toThrow(/100000 rows/);
  });

  it('is not given to a caller who has given up', async () => {
    await expect(
      engine.query('SELECT 1', { signal: AbortSignal.abort(new Error('too late')) }),
    ).rejects.toThrow('too late');
  });
});

describe('a PIVOT that leaves its values open', () => {
  it('is several statements to the database, and the refusal says what to write', async () => {
    await expect(engine.query('PIVOT standing ON account_id USING sum(revenue)')).rejects.toThrow(
      /IN \(/,
    );
  });
});

describe('the fence', () => {
  it.each(['SET threads = 2', `SET allowed_directories = ['/']`, 'RESET lock_configuration'])(
    'keeps the app itself from %s',
    async (statement) => {
      await expect(engine.run(new Sql(statement))).rejects.toThrow(/locked/);
    },
  );

  it.each([`COPY standing TO '/tmp/refscope-leak.csv'`, `ATTACH '/tmp/refscope-leak.db'`])(
    'keeps the app itself from %s',
    async (statement) => {
      await expect(engine.run(new Sql(statement))).rejects.toThrow(/disabled by configuration/);
    },
  );
});
