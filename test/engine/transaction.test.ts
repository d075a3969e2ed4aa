import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine';
import { QueryError } from '../../src/engine/query-error';
import { sql } from '../../src/engine/sql';
import { nodeEngine } from '../support/node-database';

let engine: Engine;

beforeAll(async () => {
  engine = await nodeEngine();
});

beforeEach(async () => {
  await engine.run(sql`CREATE OR REPLACE TABLE t AS SELECT 1 AS x`);
});

const rows = () => engine.run(sql`FROM t ORDER BY ALL`);

describe('a transaction', () => {
  it('keeps what its work did, and gives its result', async () => {
    const result = await engine.transaction(async (run) => {
      await run(sql`INSERT INTO t VALUES (2)`);
      return 'done';
    });
    expect(result).toBe('done');
    expect(await rows()).toEqual([{ x: 1 }, { x: 2 }]);
  });

  it('takes back tables, rows and macros when the work throws', async () => {
    const work = engine.transaction(async (run) => {
      await run(sql`DELETE FROM t`);
      await run(sql`CREATE TABLE further AS SELECT 1 AS y`);
      await run(sql`CREATE MACRO twice(x) AS 2 * x`);
      await run(sql`CREATE OR REPLACE TABLE t AS SELECT 'other' AS z`);
      throw new Error('change of mind');
    });
    await expect(work).rejects.toThrow('change of mind');
    expect(await rows()).toEqual([{ x: 1 }]);
    await expect(engine.run(sql`FROM further`)).rejects.toBeInstanceOf(QueryError);
    await expect(engine.run(sql`SELECT twice(2)`)).rejects.toBeInstanceOf(QueryError);
  });

  it('takes everything back when a statement fails, and says which one', async () => {
    const work = engine.transaction(async (run) => {
      await run(sql`DELETE FROM t`);
      await run(sql`SELECT no_such_function()`);
    });
    const failure = await work.catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(QueryError);
    if (failure instanceof QueryError) expect(failure.sql).toBe('SELECT no_such_function()');
    expect(await rows()).toEqual([{ x: 1 }]);
  });

  it('is not seen by others before its end', async () => {
    await engine.transaction(async (run) => {
      await run(sql`INSERT INTO t VALUES (2)`);
      expect(await rows()).toEqual([{ x: 1 }]);
    });
    expect(await rows()).toEqual([{ x: 1 }, { x: 2 }]);
  });
});

describe('loading a file', () => {
  it('gives a table of texts, and shorter records are filled with NULL', async () => {
    const shares: number[] = [];
    const parts = [new Blob(['"1","a, ""b""\nc"\n"2"\n']), new Blob(['"3",""\n'])];
    await engine.load(sql`loaded`, parts, ['n', 'text'], { onProgress: (s) => shares.push(s) });
    expect(await engine.run(sql`SELECT n, text IS NULL OR text = '' AS empty FROM loaded`)).toEqual(
      [
        { n: '1', empty: false },
        { n: '2', empty: true },
        { n: '3', empty: true },
      ],
    );
    expect(await engine.run(sql`SELECT text FROM loaded LIMIT 1`)).toEqual([{ text: 'a, "b"\nc' }]);
    expect(shares).toEqual([0.5, 1]);
  });

  it('stops at a signal', async () => {
    const loading = engine.load(sql`stopped`, [new Blob(['"1"\n'])], ['n'], {
      signal: AbortSignal.abort(new Error('stop')),
    });
    await expect(loading).rejects.toThrow('stop');
  });
});

describe('a transaction in a schema', () => {
  it('makes tables there, looks there first, and leaves the connection as it was', async () => {
    await engine.run(sql`CREATE SCHEMA IF NOT EXISTS aside`);
    const inside = await engine.transaction(
      async (run) => {
        await run(sql`CREATE OR REPLACE TABLE t AS SELECT x + 1 AS x FROM main.t`);
        return run(sql`FROM t`);
      },
      { schema: 'aside' },
    );
    expect(inside).toEqual([{ x: 2 }]);
    expect(await rows()).toEqual([{ x: 1 }]);
    expect(await engine.run(sql`FROM aside.t`)).toEqual([{ x: 2 }]);
  });

  it('leaves the connection as it was where its work fails, too', async () => {
    await engine.run(sql`CREATE SCHEMA IF NOT EXISTS aside`);
    const work = engine.transaction((run) => run(sql`FROM nowhere`), { schema: 'aside' });
    await expect(work).rejects.toBeInstanceOf(QueryError);
    // One after the other the connections of the pool are asked.
    const schemas = await Promise.all(
      Array.from({ length: 8 }, () => engine.run(sql`SELECT current_schema() AS schema`)),
    );
    expect(new Set(schemas.map(([row]) => row?.schema))).toEqual(new Set(['main']));
  });
});

describe('a rehearsal', () => {
  it('sees what it did, and undoes it', async () => {
    const seen = await engine.transaction(
      async (run) => {
        await run(sql`CREATE TEMP TABLE kept AS FROM t`);
        await run(sql`CREATE OR REPLACE TABLE t AS SELECT 7 AS x`);
        return run(sql`SELECT t.x, kept.x AS was FROM t, kept`);
      },
      { isRehearsal: true },
    );
    expect(seen).toEqual([{ x: 7, was: 1 }]);
    expect(await rows()).toEqual([{ x: 1 }]);
    await expect(engine.run(sql`FROM kept`)).rejects.toBeInstanceOf(QueryError);
  });
});

describe('rows that come one after the other', () => {
  it('are those of the statement, and the transaction goes on after them', async () => {
    const counts = await engine.transaction(async (run, stream) => {
      await run(sql`INSERT INTO t FROM range(2, 10001)`);
      const found: number[] = [];
      for await (const batch of stream(sql`FROM t`)) found.push(batch.length);
      await run(sql`DELETE FROM t WHERE x > 1`);
      return found;
    });
    expect(counts.length).toBeGreaterThan(1);
    expect(counts.reduce((sum, count) => sum + count)).toBe(10_000);
    expect(await rows()).toEqual([{ x: 1 }]);
  });

  it('can be left, and the transaction is still whole', async () => {
    await engine.transaction(async (run, stream) => {
      for await (const batch of stream(sql`FROM range(100000)`)) if (batch.length > 0) break;
      await run(sql`INSERT INTO t VALUES (2)`);
    });
    expect(await rows()).toEqual([{ x: 1 }, { x: 2 }]);
  });

  it('fail with the words of the database', async () => {
    const work = engine.transaction(async (_, stream) => {
      for await (const batch of stream(sql`SELECT error('no')`)) expect(batch).toEqual([]);
    });
    await expect(work).rejects.toBeInstanceOf(QueryError);
  });

  it('stop where the signal says so', async () => {
    const stop = new AbortController();
    const work = engine.transaction(
      async (_, stream) => {
        for await (const batch of stream(sql`FROM range(100000)`))
          stop.abort(new Error(`after ${batch.length > 0 ? 'some' : 'none'}`));
      },
      { signal: stop.signal },
    );
    await expect(work).rejects.toThrow('after some');
  });
});
