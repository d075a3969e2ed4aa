import { expect, it } from 'vitest';
import { type Session, startSession } from '../../src/state/session';
import { tabFiles } from '../../src/workspace/file-store';
import { tabKeeper } from '../../src/workspace/keeper';
import { tabManifest } from '../../src/workspace/manifest-store';
import { checksums } from '../imports/bench';
import * as facts from '../imports/facts';
import { sessionParts } from '../support/session-parts';

const SAMPLE = [facts.accounts('S: Sample')];
const ACCOUNTS = facts.accounts('A: Retail', 'B: Media');
const REVIEW = {
  account_id: 'A',
  reviewed_on: '2026-06-01',
  reviewer: 'Ann',
  note: `Ask jo@a.example again; "=1+1"`,
  changed: null,
  next_due: '2026-09-01',
};
const USE = {
  account_id: 'A',
  used_at: '2026-06-02',
  type: 'call',
  opportunity_id: null,
  requested_by: 'Sam',
  outcome: null,
};

/** A browser with its stores, in which tabs are opened one after the other. */
function browser() {
  const stores = { manifest: tabManifest(), files: tabFiles() };
  return async (): Promise<Session> => {
    const keeper = Promise.resolve(tabKeeper(stores));
    const session = startSession(sessionParts({ keeper, sample: async () => SAMPLE }), {});
    await session.engine;
    return session;
  };
}

const tables = async (session: Session) => checksums(await session.engine);
const kept = (session: Session) => session.store.getState().kept.workspace;

it('what is recorded is there again in the next tab, and gone once it is taken back', async () => {
  const tab = browser();
  const session = await tab();
  await session.importFiles([ACCOUNTS]);
  const before = await tables(session);
  const takeBack = await session.recordReview(REVIEW);
  await session.recordUse(USE);
  await session.writeBriefNote('Q2 2026/coverage', 'Mind the gap');
  const next = await tab();
  expect(kept(next)).toEqual(kept(session));
  expect(kept(next).reviews).toMatchObject([REVIEW]);
  expect(kept(next).uses).toMatchObject([USE]);
  expect(kept(next).brief_notes).toEqual({ 'Q2 2026/coverage': 'Mind the gap' });
  expect(await tables(next)).toEqual(await tables(session));

  await takeBack();
  const [use] = kept(session).uses;
  const putBack = await session.withdrawRecord(use?.record_id ?? '');
  expect(await tables(session)).toEqual(before);
  await putBack();
  expect(kept(session).uses).toEqual([use]);
  await session.writeBriefNote('Q2 2026/coverage', ' ');
  expect(kept(await tab())).toMatchObject({ reviews: [], uses: [use], brief_notes: {} });
});

it('what was recorded of the sample goes with it', async () => {
  const session = await browser()();
  await session.recordReview({ ...REVIEW, account_id: 'S' });
  expect(kept(session).reviews).toHaveLength(1);
  await session.importFiles([ACCOUNTS]);
  expect(kept(session).reviews).toEqual([]);
});

it('a person is forgotten in what was recorded too', async () => {
  const session = await browser()();
  await session.importFiles([ACCOUNTS]);
  await session.recordReview(REVIEW);
  await session.writeBriefNote('Q2 2026/coverage', 'By jo@a.example');
  await session.forgetPerson('jo@a.example');
  expect(JSON.stringify(kept(session))).not.toContain('jo@');
  const [row] = await (await session.engine).query('SELECT note FROM reviews');
  expect(row?.note).toMatch(/^Ask forgotten-\w+@a\.example again/);
});

it('goes along in a workspace file', async () => {
  const session = await browser()();
  await session.importFiles([ACCOUNTS]);
  await session.recordReview(REVIEW);
  await session.recordUse(USE);
  await session.writeBriefNote('Q2 2026/coverage', 'Mind the gap');
  const elsewhere = await browser()();
  await elsewhere.openFile(await session.saveFile());
  expect(await tables(elsewhere)).toEqual(await tables(session));
  expect(kept(elsewhere).brief_notes).toEqual(kept(session).brief_notes);
});
