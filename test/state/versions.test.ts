import { describe, expect, it } from 'vitest';
import type { SourceFile } from '../../src/imports/reading/source-file';
import { type Session, startSession } from '../../src/state/session';
import { checksums } from '../imports/bench';
import { sessionParts } from '../support/session-parts';

function accounts(name: string, ...lines: string[]): SourceFile {
  const text = ['account_id,account_name', ...lines, ''].join('\n');
  return { name, content: new Blob([text]) };
}

const OLDER = accounts('older.csv', 'A,Acme', 'B,Beta');
const NEWER = accounts('newer.csv', 'A,Acme Ltd', 'C,Gamma');

async function withTwoVersions(): Promise<{ session: Session; ids: [number, number] }> {
  const session = startSession(sessionParts(), {});
  await session.importFiles([OLDER]);
  await session.importFiles([NEWER]);
  const [one, other] = workspace(session).versions;
  if (one === undefined || other === undefined) throw new Error('There are no two versions');
  return { session, ids: [one.id, other.id] };
}

const workspace = (session: Session) => session.store.getState().kept.workspace;

describe('versions of a session', () => {
  it('are compared in either direction, whichever is loaded, and nothing changes by that', async () => {
    const { session, ids } = await withTwoVersions();
    const [older, newer] = ids;
    const engine = await session.engine;
    const before = [await checksums(engine), session.store.getState()];
    const there = { added: 1, removed: 1, changed: 1, unchanged: 0 };
    expect(await session.compareVersions(older, newer)).toMatchObject({
      ...there,
      differences: [{ changes: [{ before: 'Acme', after: 'Acme Ltd' }] }, {}, {}],
    });
    expect(await session.compareVersions(newer, older)).toMatchObject({
      ...there,
      differences: [{ changes: [{ before: 'Acme Ltd', after: 'Acme' }] }, {}, {}],
    });
    expect(await session.compareVersions(older, older)).toMatchObject({ unchanged: 2 });
    expect(await session.compareVersions(newer, newer)).toMatchObject({ unchanged: 2 });
    expect([await checksums(engine), session.store.getState()]).toEqual(before);
    await expect(session.compareVersions(older, 99)).rejects.toThrow('There is no version 99');
  });

  it('are not compared further once nobody waits', async () => {
    const { session, ids } = await withTwoVersions();
    const signal = AbortSignal.abort(new DOMException('Closed', 'AbortError'));
    const before = await checksums(await session.engine);
    await expect(session.compareVersions(...ids, { signal })).rejects.toThrow('Closed');
    expect(await checksums(await session.engine)).toEqual(before);
  });

  it('are restored, and what was loaded before comes back unless more was changed since', async () => {
    const { session, ids } = await withTwoVersions();
    const [older, newer] = ids;
    const takeBack = await session.restoreVersion(older);
    expect(workspace(session).loaded).toEqual([older]);
    await takeBack();
    expect(workspace(session).loaded).toEqual([newer]);

    const late = await session.restoreVersion(older);
    await session.confirmAlias({ method: 'name', key: 'akme', account_id: 'A' });
    await expect(late()).rejects.toThrow('More was changed since');
    expect(workspace(session).loaded).toEqual([older]);
  });

  it('stay as they are where the return to one is cancelled', async () => {
    const { session, ids } = await withTwoVersions();
    const [older, newer] = ids;
    const before = await checksums(await session.engine);
    const unsubscribe = session.store.subscribe(({ returning }) => {
      if (returning !== null) session.cancel();
    });
    await expect(session.restoreVersion(older)).rejects.toThrow('Nothing was changed');
    unsubscribe();
    expect(workspace(session).loaded).toEqual([newer]);
    expect(await checksums(await session.engine)).toEqual(before);
    await session.restoreVersion(older);
    expect(workspace(session).loaded).toEqual([older]);
  });

  it('come back with a snapshot, settings and all, and it is undone', async () => {
    const { session, ids } = await withTwoVersions();
    const [older, newer] = ids;
    await session.takeSnapshot('2026-06-30');
    await session.restoreVersion(older);
    const takeBack = await session.restoreSnapshot('2026-06-30');
    expect(workspace(session).loaded).toEqual([newer]);
    await takeBack();
    expect(workspace(session).loaded).toEqual([older]);
  });
});
