import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/domain/settings';
import type { SourceFile } from '../../src/imports/reading/source-file';
import { type Session, startSession } from '../../src/state/session';
import { sessionParts } from '../support/session-parts';

function file(name: string, ...lines: string[]): SourceFile {
  return { name, content: new Blob([lines.map((line) => `${line}\n`).join('')]) };
}

const ACCOUNTS = file('accounts.csv', 'account_id,account_name', 'A,Acme');
const ANSWERS = file('answers.csv', 'account_id,date,NPS', 'A,2026-06-30,10');

function started(
  files: SourceFile[] = [ACCOUNTS, ANSWERS],
  first: Partial<Settings> = {},
): Session {
  return startSession(sessionParts({ sample: async () => files }), first);
}

const state = (session: Session) => session.store.getState();

async function settingsInForce(session: Session) {
  const [row] = await (await session.engine).query('FROM settings');
  return row;
}

describe('a session', () => {
  it('starts with the sample, and says when it is ready', async () => {
    const session = started();
    expect(state(session)).toMatchObject({ phase: 'starting', version: 0 });
    await session.engine;
    expect(state(session)).toMatchObject({ phase: 'ready', version: 1, failure: null });
    expect(await (await session.engine).query('SELECT is_sample FROM imports')).toEqual([
      { is_sample: true },
      { is_sample: true },
    ]);
  });

  it('starts empty where there is no sample', async () => {
    const session = started([]);
    expect(await (await session.engine).query('FROM standing')).toEqual([]);
    expect(state(session).phase).toBe('ready');
  });

  it('says that it failed where the database or the sample cannot be had', async () => {
    const none = async () => {
      throw new Error('no database');
    };
    const failing = startSession(sessionParts({ openEngine: none }), {});
    await expect(failing.engine).rejects.toThrow('no database');
    await expect.poll(() => state(failing).phase).toBe('failed');
    await expect(failing.importFiles([ACCOUNTS])).rejects.toThrow('no database');
  });

  it('starts at the day of the address', async () => {
    const session = started(undefined, { as_of: '2026-01-31' });
    expect(await settingsInForce(session)).toMatchObject({ as_of: '2026-01-31' });
  });
});

describe('a change of settings', () => {
  it('is in force when it is done; of several in quick succession the last one counts', async () => {
    const session = started();
    await session.engine;
    await Promise.all([1, 2, 3].map((use_cap) => session.change({ use_cap })));
    expect(state(session).settings.use_cap).toBe(3);
    expect(await settingsInForce(session)).toMatchObject({ use_cap: 3 });
    // One rebuild, not three.
    expect(state(session).version).toBe(2);
  });

  it('holds where it was asked for after the days of the address, before the database was there', async () => {
    const session = started();
    // As use-days-of-address.ts does when the page opens.
    const followed = session
      .compareAsLoaded(false)
      .then(() => session.change({ as_of: null, comparison_date: null }));
    const asked = Promise.resolve().then(() => session.change({ as_of: '2026-05-31' }));
    await Promise.all([followed, asked]);
    expect(await settingsInForce(session)).toMatchObject({ as_of: '2026-05-31' });
  });

  it('that fails leaves the settings as they were, and later imports work', async () => {
    const session = started();
    await session.engine;
    await session.change({ use_cap: 4 });
    await expect(session.change({ use_cap: 1e300 })).rejects.toThrow();
    expect(state(session).settings).toEqual({ ...DEFAULT_SETTINGS, use_cap: 4 });
    const [receipt] = await session.importFiles([ACCOUNTS]);
    expect(receipt?.status).toBe('loaded');
    expect(await settingsInForce(session)).toMatchObject({ use_cap: 4 });
  });
});

describe('imports of a session', () => {
  it('run one after the other, in the order in which they were asked for', async () => {
    const session = started();
    const header = 'account_id,account_name';
    const [first, second] = await Promise.all([
      session.importFiles([file('one.csv', header, 'B,Beta')]),
      session.importFiles([file('two.csv', header, 'C,Gamma')]),
    ]);
    expect(first?.[0]).toMatchObject({ status: 'loaded', replaced: [] });
    expect(second?.[0]).toMatchObject({ status: 'loaded', replaced: ['one.csv'] });
    expect(await (await session.engine).query('SELECT account_id FROM accounts')).toEqual([
      { account_id: 'C' },
    ]);
    expect(state(session)).toMatchObject({ version: 3, progress: null });
    // The sample went with the first of them: to clear it now changes nothing.
    await session.clearSample();
    expect(await (await session.engine).query('SELECT is_sample FROM imports')).toEqual([
      { is_sample: false },
    ]);
  });

  it('that are refused are told, and the answers stay as they were', async () => {
    const session = started();
    await session.engine;
    const receipts = await session.importFiles([file('empty.csv')]);
    expect(receipts[0]?.status).toBe('refused');
    expect(state(session)).toMatchObject({ version: 1, receipts, progress: null });
  });
});

describe('aliases of a session', () => {
  it('are confirmed and withdrawn in turn, with what undoes each', async () => {
    const session = started([ACCOUNTS, file('p.csv', 'Account,Stage', 'Akme,active')]);
    const alias = { method: 'name', key: 'akme', account_id: 'A' } as const;
    const matched = async () =>
      (await session.engine).query('SELECT match_method FROM nominations');
    const [replaced, withdrawn, again] = await Promise.all([
      session.confirmAlias(alias),
      session.withdrawAlias(alias),
      session.confirmAlias(alias),
    ]);
    expect([replaced, withdrawn, again]).toEqual([null, alias, null]);
    expect(await matched()).toEqual([{ match_method: 'alias' }]);
    expect(state(session).version).toBe(4);
    await session.clearSample();
    expect(await session.withdrawAlias(alias)).toBeNull();
  });
});
