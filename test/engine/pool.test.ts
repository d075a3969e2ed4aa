import { describe, expect, it } from 'vitest';
import type { Connection, Database } from '../../src/engine/database';
import { Pool } from '../../src/engine/pool';

/** A promise and its two ends. */
function deferred<T>() {
  let resolve: (value: T) => void = () => undefined;
  let reject: (reason: unknown) => void = () => undefined;
  const promise = new Promise<T>((onValue, onReason) => {
    resolve = onValue;
    reject = onReason;
  });
  return { promise, resolve, reject };
}

function connection(): Connection {
  return {
    send: async () => (async function* () {})(),
    messages: () => (async function* () {})(),
    insert: async () => undefined,
    cancel: async () => undefined,
    close: async () => undefined,
  };
}

function database(connect: () => Promise<Connection>): Database {
  const nothing = async () => undefined;
  return { connect, registerFile: nothing, dropFile: nothing, close: nothing };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('the pool', () => {
  it('lends no connection twice, and opens no more than its size', async () => {
    let opened = 0;
    const lent = new Set<Connection>();
    const pool = new Pool(
      database(async () => {
        opened += 1;
        return connection();
      }),
      2,
    );
    let most = 0;
    const work = async (one: Connection) => {
      expect(lent.has(one)).toBe(false);
      lent.add(one);
      most = Math.max(most, lent.size);
      await settled();
      lent.delete(one);
    };
    await Promise.all(Array.from({ length: 9 }, () => pool.use(work)));
    expect([opened, most]).toEqual([2, 2]);
  });

  it('serves those who wait in the order in which they came', async () => {
    const pool = new Pool(
      database(async () => connection()),
      1,
    );
    const served: number[] = [];
    await Promise.all([1, 2, 3].map((name) => pool.use(async () => void served.push(name))));
    expect(served).toEqual([1, 2, 3]);
  });

  it('gives a connection back after work that failed', async () => {
    const pool = new Pool(
      database(async () => connection()),
      1,
    );
    const failing = pool.use(async () => {
      throw new Error('no luck');
    });
    await expect(failing).rejects.toThrow('no luck');
    expect(await pool.use(async () => 'served')).toBe('served');
  });

  it('lets who gives up leave the line, with the reason of the signal', async () => {
    const pool = new Pool(
      database(async () => connection()),
      1,
    );
    const busy = deferred<void>();
    const first = pool.use(() => busy.promise);
    const patience = new AbortController();
    let wasServed = false;
    const second = pool.use(async () => {
      wasServed = true;
    }, patience.signal);
    const third = pool.use(async () => 'third');
    const reason = new Error('changed my mind');
    patience.abort(reason);
    await expect(second).rejects.toBe(reason);
    busy.resolve();
    await first;
    expect(await third).toBe('third');
    expect(wasServed).toBe(false);
  });

  it('does not begin for a signal that is aborted already', async () => {
    let opened = 0;
    const pool = new Pool(
      database(async () => {
        opened += 1;
        return connection();
      }),
      1,
    );
    await expect(pool.use(async () => 'x', AbortSignal.abort('over'))).rejects.toBe('over');
    expect(opened).toBe(0);
  });

  it('is not troubled by a signal that aborts after its work', async () => {
    const pool = new Pool(
      database(async () => connection()),
      1,
    );
    const busy = deferred<void>();
    const late = new AbortController();
    const first = pool.use(() => busy.promise);
    const second = pool.use(async () => 'second', late.signal);
    busy.resolve();
    await first;
    expect(await second).toBe('second');
    late.abort();
    expect(await pool.use(async () => 'third')).toBe('third');
  });

  it('keeps its place when a connection cannot be opened', async () => {
    let tries = 0;
    const pool = new Pool(
      database(async () => {
        tries += 1;
        if (tries === 1) throw new Error('no connection');
        return connection();
      }),
      1,
    );
    await expect(pool.use(async () => 'x')).rejects.toThrow('no connection');
    expect(await pool.use(async () => 'served')).toBe('served');
  });

  it('still serves who waited behind a connection that could not be opened', async () => {
    let tries = 0;
    const pool = new Pool(
      database(async () => {
        tries += 1;
        await settled();
        if (tries === 1) throw new Error('no connection');
        return connection();
      }),
      1,
    );
    const first = pool.use(async () => 'first');
    const second = pool.use(async () => 'second');
    await expect(first).rejects.toThrow('no connection');
    const late = new Promise((resolve) => setTimeout(resolve, 200, 'never served'));
    expect(await Promise.race([second, late])).toBe('second');
  });
});
