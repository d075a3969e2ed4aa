import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { directReader } from '../../src/imports/direct-reader';
import type { Reader } from '../../src/imports/reader';
import type { SourceFile } from '../../src/imports/reading/source-file';
import { type Session, type SessionParts, startSession } from '../../src/state/session';
import { type FileStore, tabFiles } from '../../src/workspace/file-store';
import { type KeeperParts, tabKeeper } from '../../src/workspace/keeper';
import { type ManifestStore, tabManifest } from '../../src/workspace/manifest-store';
import { tabNotes } from '../../src/workspace/notes-store';
import { loneTab } from '../../src/workspace/tabs';
import type { Workspace } from '../../src/workspace/workspace';
import { checksums, table } from '../imports/bench';
import * as facts from '../imports/facts';
import { sessionParts } from '../support/session-parts';

const isLong = process.env.REFSCOPE_LONG !== undefined;

const SAMPLE = [facts.accounts('S: Sample')];
const ACCOUNTS = facts.accounts('A: Retail', 'B: Media');
const MORE_ACCOUNTS = facts.accounts('A: Retail', 'B: Energy', 'C: Retail');
const ANSWERS = facts.nps('A 2026-06-30 10', 'B 2026-05-01 3', 'nobody.example 2026-05-02 7');
const STRATEGY = facts.strategy('industry,Retail,grow,,1');

let manifest: ManifestStore;
let files: FileStore;

beforeEach(() => {
  manifest = tabManifest();
  files = tabFiles();
});

/** A tab of the same browser. */
async function tab(
  some: Partial<KeeperParts> = {},
  reading = { reads: 0 },
  parts: Partial<SessionParts> = {},
): Promise<Session> {
  const keeper = Promise.resolve(tabKeeper({ manifest, files, ...some }));
  const reader: Reader = {
    ...directReader,
    readTable(...file) {
      reading.reads += 1;
      return directReader.readTable(...file);
    },
  };
  const session = startSession(
    sessionParts({ keeper, reader, sample: async () => SAMPLE, ...parts }),
    {},
  );
  await session.engine;
  return session;
}

const tables = async (session: Session) => checksums(await session.engine);
const kept = (session: Session): Workspace => session.store.getState().kept.workspace;

async function accountIds(session: Session) {
  const rows = await (await session.engine).query('SELECT account_id FROM accounts ORDER BY 1');
  return rows.map(({ account_id }) => account_id);
}

async function rowsOf(session: Session, question: string) {
  return (await session.engine).query(question);
}

/** A stored file as its text. */
async function text(store: FileStore, name: string): Promise<string> {
  const packed = (await store.get(name)) ?? new Blob();
  return new Response(packed.stream().pipeThrough(new DecompressionStream('gzip'))).text();
}

describe('what is loaded and decided', () => {
  it('is there again in the next tab, to the last row of every table', async () => {
    const session = await tab();
    await session.importFiles([ACCOUNTS, ANSWERS, STRATEGY]);
    await session.importFiles([MORE_ACCOUNTS]);
    await session.change({ use_cap: 4, dimension_weights: { industry: 2 } });
    await session.confirmAlias({ method: 'id', key: 'nobody.example', account_id: 'C' });
    const next = await tab();
    expect(await accountIds(next)).toEqual(['A', 'B', 'C']);
    expect(await tables(next)).toEqual(await tables(session));
    expect(kept(next)).toEqual(kept(session));
    expect(next.store.getState().settings).toEqual(session.store.getState().settings);
  });

  it('is not there before the first file of the user’s own: the sample is for trying', async () => {
    const session = await tab();
    await session.change({ use_cap: 4 });
    expect(kept(session).revision).toBe(0);
    expect((await tab()).store.getState().settings).toEqual(DEFAULT_SETTINGS);
  });

  it('leaves out the day that is looked at, which the address says', async () => {
    const session = await tab();
    await session.importFiles([ACCOUNTS]);
    const { revision } = kept(session);
    await session.change({ as_of: '2026-05-31' });
    expect(kept(session).revision).toBe(revision);
    expect((await tab()).store.getState().settings.as_of).toBeNull();
  });

  it('is as it was where an import is refused, called off or cannot be kept', async () => {
    const session = await tab();
    await session.importFiles([ACCOUNTS, ANSWERS]);
    const [before, tablesBefore] = [kept(session), await tables(session)];

    const nothing: SourceFile = { name: 'nothing.csv', content: new Blob([]) };
    await session.importFiles([nothing]);
    await session.importFiles([MORE_ACCOUNTS], { signal: AbortSignal.abort() }).catch(() => null);
    const full = async () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    const { swap } = manifest;
    manifest.swap = full;
    await expect(session.importFiles([MORE_ACCOUNTS])).rejects.toThrow('no room left');
    await expect(session.change({ use_cap: 9 })).rejects.toThrow('no room left');
    manifest.swap = swap;
    const { put } = files;
    files.put = full;
    const other = facts.accounts('D: Retail');
    await expect(session.importFiles([other])).rejects.toThrow('Nothing was changed');
    files.put = put;

    expect(await tables(session)).toEqual(tablesBefore);
    expect(kept(session)).toEqual(before);
    const next = await tab();
    expect(await tables(next)).toEqual(tablesBefore);
    expect(next.store.getState().kept.interrupted).toBeNull();
  });

  it('is put back where the database fails after it was kept', async () => {
    const session = await tab();
    await session.importFiles([ACCOUNTS]);
    const calling = new AbortController();
    const { swap } = manifest;
    manifest.swap = async (revision, next) => {
      const isDone = await swap(revision, next);
      calling.abort();
      return isDone;
    };
    const cancelled = session.importFiles([MORE_ACCOUNTS], { signal: calling.signal });
    await expect(cancelled).rejects.toThrow();
    expect(await accountIds(session)).toEqual(['A', 'B']);
    expect(await accountIds(await tab())).toEqual(['A', 'B']);
  });
});

describe('typed rows', () => {
  it('make the same tables as the files, and damaged ones are not used', async () => {
    const rows = tabFiles();
    const session = await tab({ rows });
    await session.importFiles([ACCOUNTS, ANSWERS, STRATEGY]);
    await session.importFiles([MORE_ACCOUNTS]);
    // Of each of the three loaded files: rows, rejects, domains and what the import says.
    await expect.poll(async () => (await rows.list()).length).toBe(12);
    const reading = { reads: 0 };
    const next = await tab({ rows }, reading);
    expect(reading.reads).toBe(0);
    expect(await tables(next)).toEqual(await tables(session));
    for (const name of await rows.list()) {
      const whole = await rows.get(name);
      await rows.put(name, (whole ?? new Blob()).slice(0, 40));
    }
    const last = await tab({ rows }, reading);
    expect(reading.reads).toBe(3);
    expect(await tables(last)).toEqual(await tables(session));
  });
});

describe.runIf(isLong)('a version', () => {
  it('replaces the one of its key, and the earlier one can be loaded again', async () => {
    const session = await tab();
    await session.importFiles([ACCOUNTS, ANSWERS]);
    const before = await tables(session);
    await session.importFiles([MORE_ACCOUNTS]);
    const [first, , second] = kept(session).versions;
    if (!first || !second) throw new Error('There are no three versions');
    expect(kept(session).loaded).toContain(second.id);
    expect(kept(session).loaded).not.toContain(first.id);

    await session.restoreVersion(first.id);
    expect(await accountIds(session)).toEqual(['A', 'B']);
    expect(await tables(session)).toEqual(before);
    expect(await tables(await tab())).toEqual(before);

    await session.restoreVersion(second.id);
    expect(await accountIds(session)).toEqual(['A', 'B', 'C']);
  });

  it('that is not in use can be forgotten, with its bytes; its number is not given again', async () => {
    const session = await tab();
    await session.importFiles([ACCOUNTS]);
    await session.importFiles([MORE_ACCOUNTS]);
    const [first, second] = kept(session).versions;
    if (!first || !second) throw new Error('There are no two versions');
    await expect(session.forgetVersion(second.id)).rejects.toThrow('This version is loaded');
    await session.forgetVersion(first.id);
    expect(await files.list()).toEqual(second.files.map(({ source }) => source));
    await session.importFiles([ACCOUNTS]);
    expect(kept(session).versions.map(({ id }) => id)).toEqual([second.id, second.id + 1]);
  });
});

describe.runIf(isLong)('a snapshot', () => {
  it('brings back what was loaded and decided when it was taken', async () => {
    const session = await tab();
    await session.importFiles([ACCOUNTS, ANSWERS]);
    await session.change({ use_cap: 3 });
    await session.takeSnapshot('2026-06-30');
    const before = await tables(session);
    await session.importFiles([MORE_ACCOUNTS]);
    await session.change({ use_cap: 5 });
    await session.restoreSnapshot('2026-06-30');
    expect(await tables(session)).toEqual(before);
    expect(session.store.getState().settings.use_cap).toBe(3);
    expect(await tables(await tab())).toEqual(before);
    await session.removeSnapshot('2026-06-30');
    expect(kept(session).snapshots).toEqual([]);
  });
});

describe('a person', () => {
  it('is forgotten in files, versions, tables and notes, and every figure is as it was', async () => {
    const notes = tabNotes();
    const rows = tabFiles();
    const answers = table(
      'answers.csv',
      'account_id,email,date,NPS',
      ',Ann@acme.example,2026-06-30,10',
      ',bob@acme.example,2026-05-01,3',
      ',joann@acme.example,2026-05-01,4',
    );
    const accounts = table(
      'accounts.csv',
      'account_id,account_name,website',
      'A,Acme,acme.example',
    );
    const session = await tab({ rows }, undefined, { notes });
    await session.importFiles([accounts, answers]);
    await session.importFiles([
      table(
        'answers.csv',
        'account_id,email,date,NPS',
        ',ann@acme.example,2026-06-30,10',
        ',bob@acme.example,2026-05-01,3',
      ),
    ]);
    await notes.change((all) => ({ ...all, draft: "WHERE email = 'ann@acme.example'" }));
    const figures = () => rowsOf(session, 'FROM account_sentiment');
    const before = await figures();
    expect(await session.forgetPerson(' ann@acme.example ')).toBe(2);
    expect(await figures()).toEqual(before);
    const everything = async () => {
      const sources = await Promise.all((await files.list()).map((name) => text(files, name)));
      const tablesNow = await rowsOf(session, 'FROM intake.responses');
      return JSON.stringify([sources, kept(session), tablesNow, await notes.read()]);
    };
    const all = await everything();
    expect(all).not.toMatch(/[^o]ann@acme/i);
    expect(all).toContain('joann@acme.example');
    expect(all).toMatch(/forgotten-[0-9a-f]{8}@acme\.example/);
    const next = await tab({ rows });
    expect(await tables(next)).toEqual(await tables(session));
    await expect(session.forgetPerson('ann')).rejects.toThrow('This is no e-mail address');
    expect(await session.forgetPerson('ann@acme.example')).toBe(0);
  });
});

describe('what is undone', () => {
  it('brings nothing back that was changed since, nor anybody who was forgotten', async () => {
    const session = await tab();
    await session.importFiles([ACCOUNTS]);
    const saved = await session.saveFile();
    const mailed = table(
      'accounts.csv',
      'account_id,account_name,owner',
      'A,Acme,ann@acme.example',
    );
    await session.importFiles([mailed]);
    const reopened = await session.openFile(saved);
    await session.takeSnapshot('2026-06-30');
    await expect(reopened()).rejects.toThrow('More was changed since');
    expect(kept(session).snapshots).toHaveLength(1);

    await session.importFiles([mailed]);
    const [first] = kept(session).versions;
    if (!first) throw new Error('There is no version');
    const restored = await session.restoreVersion(first.id);
    await session.forgetPerson('ann@acme.example');
    await expect(restored()).rejects.toThrow('More was changed since');
  });
});

describe('a tab beside the one that writes', () => {
  const tabs = { ...loneTab(), isWriter: () => false };

  it('changes nothing where both would keep it', async () => {
    const session = await tab({ tabs });
    expect(kept(session).versions).toEqual([]);
    await session.importFiles([ACCOUNTS]).catch(() => undefined);
    expect(await accountIds(session)).toEqual(['S']);
  });

  it('has a workspace of its own where nothing is kept', async () => {
    const choice = { isOff: true, remember: () => undefined };
    const session = await tab({ tabs, choice });
    expect(session.store.getState().kept.isWriter).toBe(true);
    await session.importFiles([ACCOUNTS]);
    expect(await accountIds(session)).toEqual(['A', 'B']);
    await expect(session.keep(true)).rejects.toThrow('Another tab');
    expect(await files.list()).toEqual([]);
  });
});

describe.runIf(isLong)('keeping', () => {
  it('that is switched off leaves nothing behind, and goes on from there when it is switched on', async () => {
    const session = await tab();
    await session.importFiles([ACCOUNTS]);
    await session.importFiles([MORE_ACCOUNTS]);
    const [first] = kept(session).versions;
    if (!first) throw new Error('There is no version');
    await session.keep(false);
    expect(await files.list()).toEqual([]);
    expect((await manifest.read()).workspace).toBeUndefined();
    expect(await accountIds(await tab())).toEqual(['S']);
    // In this tab everything is as before, earlier versions too.
    await session.restoreVersion(first.id);
    expect(await accountIds(session)).toEqual(['A', 'B']);
    await session.keep(true);
    const next = await tab();
    expect(await tables(next)).toEqual(await tables(session));
    expect(kept(next).versions).toEqual(kept(session).versions);
  });

  it('that finds damage leaves it as it lies, and says so', async () => {
    const session = await tab();
    await session.importFiles([ACCOUNTS]);
    const [source = ''] = await files.list();
    const whole = await files.get(source);
    await files.put(source, whole?.slice(0, 30) ?? new Blob());
    const next = await tab();
    expect(next.store.getState()).toMatchObject({
      phase: 'ready',
      kept: { keeping: 'denied', denial: expect.stringContaining('left as it is') },
    });
    expect(await accountIds(next)).toEqual(['S']);
    await next.importFiles([MORE_ACCOUNTS]);
    await files.put(source, whole ?? new Blob());
    expect(await accountIds(await tab())).toEqual(['A', 'B']);
  });

  it('forgets everything when it is told to', async () => {
    const session = await tab();
    await session.importFiles([ACCOUNTS]);
    await session.forgetEverything();
    expect(await accountIds(session)).toEqual(['S']);
    expect(await files.list()).toEqual([]);
    const [row] = await rowsOf(await tab(), 'SELECT is_sample FROM imports');
    expect(row).toEqual({ is_sample: true });
  });

  it('says what was cut short, once', async () => {
    const session = await tab();
    await session.importFiles([ACCOUNTS]);
    await manifest.begin({ revision: 2, what: 'the import of more.csv' });
    expect((await tab()).store.getState().kept.interrupted).toBe('the import of more.csv');
    expect((await tab()).store.getState().kept.interrupted).toBeNull();
  });
});
