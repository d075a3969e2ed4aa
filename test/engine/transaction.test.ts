import { beforeEach, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine';
import { QueryError } from '../../src/engine/query-error';
import { sql } from '../../src/engine/sql';
import { nodeEngine } from '../support/node-database';

let engine: Engine;

beforeEach(async () => {
  engine ??= await nodeEngine();
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
