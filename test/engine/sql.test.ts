import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine';
import { dayLiteral, identifier, joined, type SqlValue, sql } from '../../src/engine/sql';
import { law } from '../support/law';
import { nodeEngine } from '../support/node-database';

let engine: Engine;

beforeAll(async () => {
  engine = await nodeEngine();
});

async function typed(value: SqlValue) {
  const [row] = await engine.run(sql`SELECT ${value} AS value, typeof(${value}) AS type`);
  return [row?.value, row?.type];
}

describe('a value in SQL', () => {
  it.each([
    [null, [null, '"NULL"']],
    [true, [true, 'BOOLEAN']],
    [false, [false, 'BOOLEAN']],
    [0, [0, 'INTEGER']],
    [-1, [-1, 'INTEGER']],
    [2147483647, [2147483647, 'INTEGER']],
    [9007199254740991, [9007199254740991, 'BIGINT']],
    [0.1, [0.1, 'DOUBLE']],
    [-0.1, [-0.1, 'DOUBLE']],
    [1e21, [1e21, 'DOUBLE']],
    [5e-324, [5e-324, 'DOUBLE']],
    [1.7976931348623157e308, [1.7976931348623157e308, 'DOUBLE']],
    ['', ['', 'VARCHAR']],
    [`O'Brien"; DROP TABLE standing; --`, [`O'Brien"; DROP TABLE standing; --`, 'VARCHAR']],
    ['back\\slash', ['back\\slash', 'VARCHAR']],
  ])('%j comes back as it went in', async (value, expected) => {
    expect(await typed(value)).toEqual(expected);
  });

  it('is zero where it is minus zero', async () => {
    expect(sql`${-0}`.text).toBe('0');
    expect(await typed(-0)).toEqual([0, 'INTEGER']);
  });

  it('may be a list of values, empty or nested', async () => {
    expect(sql`${[]}`.text).toBe('[]');
    expect(await typed(["it's", null])).toEqual([["it's", null], 'VARCHAR[]']);
    expect(await typed([[1, 2], [3]])).toEqual([[[1, 2], [3]], 'INTEGER[][]']);
    expect(await typed([sql`1 + 1`, 3])).toEqual([[2, 3], 'INTEGER[]']);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
    '%s is refused',
    (value) => {
      expect(() => sql`SELECT ${value}`).toThrow(TypeError);
    },
  );

  it('is refused with a NUL character, in texts and names alike', () => {
    expect(() => sql`SELECT ${'a\0b'}`).toThrow(TypeError);
    expect(() => sql`SELECT ${['a\0b']}`).toThrow(TypeError);
    expect(() => identifier('a\0b')).toThrow(TypeError);
  });

  it('keeps its sign after a minus', async () => {
    const [row] = await engine.run(sql`SELECT 5 -${-3} AS whole, 5 -${-0.5} AS fraction`);
    expect(row).toEqual({ whole: 8, fraction: 5.5 });
  });

  it('survives a round trip through the database, whatever text it is', async () => {
    // apache-arrow 17 takes a byte order mark off the beginning of every text it decodes.
    const text = fc
      .string({ unit: 'binary', maxLength: 40 })
      .filter((candidate) => !candidate.includes('\0') && !candidate.startsWith('\ufeff'));
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 30 }), async (texts) => {
        const [row] = await engine.run(sql`SELECT ${texts} AS list, ${texts[0] ?? ''} AS first`);
        expect(row).toEqual({ list: texts, first: texts[0] });
      }),
      law(60),
    );
  });

  it('survives a round trip through the database, whatever number it is', async () => {
    const numbers = fc.double({ noNaN: true, noDefaultInfinity: true });
    await fc.assert(
      fc.asyncProperty(numbers, async (number) => {
        expect((await typed(number))[0]).toBe(number === 0 ? 0 : number);
      }),
      law(60),
    );
  });
});

describe('a name in SQL', () => {
  it.each(['select', 'two words', 'a"b', '"; DROP TABLE x; --', "it's", 'Größe', 'a.b', ''])(
    '“%s” is quoted',
    (name) => {
      expect(identifier(name).text).toBe(`"${name.split('"').join('""')}"`);
    },
  );

  it('is the name of the column, whatever it holds', async () => {
    const name = `O'Brien"; DROP TABLE x; --`;
    const rows = await engine.run(sql`SELECT 1 AS ${identifier(name)}`);
    expect(rows).toEqual([{ [name]: 1 }]);
  });
});

describe('a day in SQL', () => {
  it('is a DATE', async () => {
    expect(await typed(dayLiteral('2024-02-29'))).toEqual(['2024-02-29', 'DATE']);
  });

  it.each(['2026-02-29', '2026-2-1', '', "2026-01-01'; --", '2026-01-01T00:00'])(
    'is refused where “%s” is written',
    (text) => {
      expect(() => dayLiteral(text)).toThrow(TypeError);
    },
  );
});

describe('fragments of SQL', () => {
  it('are joined as they are', () => {
    expect(joined([sql`a`, sql`b`], ', ').text).toBe('a, b');
    expect(joined([], ', ').text).toBe('');
  });
});
