import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine';
import { QueryError } from '../../src/engine/query-error';
import { Sql } from '../../src/engine/sql';
import { nodeEngine } from '../support/node-database';

let engine: Engine;

beforeAll(async () => {
  engine = await nodeEngine();
});

async function decoded(expression: string) {
  const [row] = await engine.run(new Sql(`SELECT ${expression} AS value`));
  return row?.value;
}

describe('a cell of an answer', () => {
  it.each([
    // Decimals keep their point and their sign.
    ['1234.50::DECIMAL(10, 2)', 1234.5],
    ['(-0.05)::DECIMAL(4, 2)', -0.05],
    ['(-1234567.891)::DECIMAL(18, 3)', -1234567.891],
    ['0.00001::DECIMAL(38, 5)', 0.00001],
    ['7::DECIMAL(4, 0)', 7],
    // Whole numbers are exact: as numbers up to 2^53, as text beyond.
    ['9007199254740991::BIGINT', 9007199254740991],
    ['9007199254740992::BIGINT', '9007199254740992'],
    ['(-9223372036854775807)::BIGINT', '-9223372036854775807'],
    ['18446744073709551615::UBIGINT', '18446744073709551615'],
    ['(SELECT sum(x) FROM (VALUES (1), (2)) AS t (x))', 3],
    ['(-5)::HUGEINT', -5],
    ['170141183460469231731687303715884105727::HUGEINT', '170141183460469231731687303715884105727'],
    ['(-1)::TINYINT', -1],
    ['count(*)', 1],
    // Days and times, before 1970 as well.
    [`DATE '2026-09-30'`, '2026-09-30'],
    [`DATE '1969-12-31'`, '1969-12-31'],
    [`DATE '1752-09-14'`, '1752-09-14'],
    [`TIMESTAMP '1969-12-31 23:59:59.5'`, '1969-12-31T23:59:59.500Z'],
    // Lists, structs and maps.
    ['[1, NULL, 3]', [1, null, 3]],
    ['[]::INTEGER[]', []],
    ['[[1.5], NULL, []]::DECIMAL(3, 1)[][]', [[1.5], null, []]],
    [`{'a': 1, 'b': {'c': DATE '1960-01-01'}}`, { a: 1, b: { c: '1960-01-01' } }],
    [`[{'a': 1}, NULL]`, [{ a: 1 }, null]],
    [`MAP {'x': 1, 'y': NULL}`, { x: 1, y: null }],
    ['MAP {}::MAP(VARCHAR, VARCHAR)', {}],
    [`array_value(1, 2)`, [1, 2]],
    // Nothing.
    ['NULL', null],
    ['NULL::DATE', null],
    ['NULL::DECIMAL(10, 2)', null],
    ['NULL::VARCHAR[]', null],
    [`NULL::STRUCT(a INTEGER)`, null],
    [`{'a': NULL}`, { a: null }],
    ['FALSE', false],
    [`''`, ''],
    [`'🙂 é'`, '🙂 é'],
  ])('%s is %j', async (expression, expected) => {
    expect(await decoded(expression)).toEqual(expected);
  });

  it.each([
    `'a'::ENUM ('a')`,
    `TIME '10:00'`,
    'INTERVAL 1 DAY',
    `'x'::BLOB`,
    `'101'::BIT`,
    'union_value(a := 1)',
    `['a'::ENUM ('a')]`,
    `{'field': TIME '10:00'}`,
    `DATE 'infinity'`,
    `TIMESTAMP 'infinity'`,
  ])('%s cannot be given, and the error names the column', async (expression) => {
    const failure = await decoded(expression).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(QueryError);
    if (!(failure instanceof QueryError)) return;
    expect(failure.cause).toBeInstanceOf(TypeError);
    expect(failure.message).toContain('“value');
  });

  it('keeps a byte order mark that a text begins with, in lists and structs too', async () => {
    const marked = `chr(65279) || 'Müller'`;
    const text = '\ufeffMüller';
    expect(await decoded(marked)).toBe(text);
    expect(await decoded(`[${marked}, NULL]`)).toEqual([text, null]);
    expect(await decoded(`[{'a': ${marked}, 'b': NULL}, NULL]`)).toEqual([
      { a: text, b: null },
      null,
    ]);
  });

  it('is a whole day beyond the year 9999 too', async () => {
    expect(await decoded(`DATE '20000-01-02'`)).toBe('+020000-01-02');
  });

  it('has the keys of a map as texts, days too', async () => {
    expect(await decoded(`MAP {DATE '2026-01-31': 1}`)).toEqual({ '2026-01-31': 1 });
  });

  it('is read by its name even where objects have something of that name', async () => {
    expect(await decoded(`{'toString': 1, 'toJSON': 2}`)).toEqual({ toString: 1, toJSON: 2 });
    const [row] = await engine.run(new Sql('SELECT 1 AS "__proto__", 2 AS b'));
    expect(Object.entries(row ?? {})).toEqual([
      ['__proto__', 1],
      ['b', 2],
    ]);
  });
});

describe('an answer', () => {
  it('has all its rows in order, over many batches', async () => {
    const rows = await engine.run(new Sql('SELECT range::INTEGER AS x FROM range(150000)'));
    expect(rows.length).toBe(150_000);
    expect(rows.every(({ x }, index) => x === index)).toBe(true);
  });

  it('has every text, list and number in its place, over many batches and wherever NULLs stand', async () => {
    const rows = await engine.run(
      new Sql(`SELECT
        i::INTEGER AS i,
        'a' || i AS plain,
        if(i % 3 = 0, NULL, 'b' || i) AS at_times,
        if(i % 5000 = 7, 'ü€😀' || i, 'c' || i) AS any_letters,
        if(i % 4 = 0, NULL, ['x' || i, NULL, 'ß']) AS texts,
        list_transform(range(i % 3), lambda n: [n::INTEGER, i::INTEGER]) AS lists,
        if(i % 2 = 0, NULL, i::DOUBLE / 2) AS half
      FROM range(5000) AS t(i) ORDER BY i`),
    );
    const expected = Array.from({ length: 5000 }, (_, i) => ({
      i,
      plain: `a${i}`,
      at_times: i % 3 === 0 ? null : `b${i}`,
      any_letters: i % 5000 === 7 ? `ü€😀${i}` : `c${i}`,
      texts: i % 4 === 0 ? null : [`x${i}`, null, 'ß'],
      lists: Array.from({ length: i % 3 }, (_unused, n) => [n, i]),
      half: i % 2 === 0 ? null : i / 2,
    }));
    expect(rows).toEqual(expected);
  });

  it('has no rows where there are none', async () => {
    expect(await engine.run(new Sql('SELECT 1 AS x WHERE FALSE'))).toEqual([]);
    expect(await engine.run(new Sql(`SELECT ['a'] AS x, {'y': 1} AS z WHERE FALSE`))).toEqual([]);
  });
});
