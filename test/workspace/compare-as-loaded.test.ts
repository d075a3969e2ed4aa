import { describe, expect, it } from 'vitest';
import type { SourceFile } from '../../src/imports/reading/source-file';
import { COMPARED } from '../../src/queries/model-stages';
import { moversQuestion } from '../../src/queries/movers';
import { ask } from '../../src/queries/question';
import { readyBridgeQuestion } from '../../src/queries/ready-bridge';
import { type Session, startSession } from '../../src/state/session';
import * as facts from '../imports/facts';
import { sessionParts } from '../support/session-parts';

const active = (account: string) => `${account},active,2026-01-01,2026-01-02,`;
const THEN = '2026-03-31';
const STRATEGY = facts.strategy('industry,Retail,grow,,1');
const ACCOUNTS = facts.accounts('A: Retail', 'B: Retail', 'G: Retail');
const ANSWERS = facts.nps(
  'A 2026-03-30 10',
  'B 2026-03-31 10',
  'C 2026-03-31 10',
  'G 2026-03-31 10',
);
const NOMINATIONS = facts.nominations(...['A', 'B', 'G'].map(active));

/** A quarter on: G is gone, C is new, and the answers of B before the snapshot were corrected since. */
const LATER_ACCOUNTS = facts.accounts('C: Retail', 'B: Retail', 'A: Retail');
const LATER_ANSWERS = facts.nps(
  'A 2026-03-30 10',
  'A 2026-06-30 10',
  'B 2026-03-31 0',
  'C 2026-03-31 10',
);
const LATER_NOMINATIONS = facts.nominations(...['A', 'B', 'C'].map(active));

async function opened(...files: SourceFile[]): Promise<Session> {
  const session = startSession(sessionParts(), {});
  await session.importFiles(files);
  return session;
}

const rows = async (session: Session, question: string) => (await session.engine).query(question);

/** Every table of the comparison date, its rows in one order. */
async function compared(session: Session): Promise<unknown[]> {
  await session.compare();
  const tables = [];
  for (const name of COMPARED)
    tables.push(await rows(session, `FROM compared.${name} ORDER BY ALL`));
  return tables;
}

async function atLater(): Promise<Session> {
  const session = await opened(ACCOUNTS, ANSWERS, NOMINATIONS, STRATEGY);
  await session.takeSnapshot(THEN);
  await session.importFiles([LATER_ACCOUNTS, LATER_ANSWERS, LATER_NOMINATIONS]);
  await session.change({ comparison_date: THEN });
  return session;
}

describe('the data as loaded then', () => {
  it('are those of now where nothing else was loaded since', async () => {
    const session = await opened(ACCOUNTS, LATER_ANSWERS, NOMINATIONS, STRATEGY);
    await session.takeSnapshot(THEN);
    await session.change({ comparison_date: THEN });
    const asOfThen = await compared(session);
    await session.compareAsLoaded(true);
    expect(await compared(session)).toEqual(asOfThen);
    await session.compareAsLoaded(false);
    expect(await compared(session)).toEqual(asOfThen);
  });

  it('are what the files of then said, by the accounts of now', async () => {
    const session = await atLater();
    const engine = await session.engine;
    const standings = () =>
      rows(session, 'SELECT account_id, standing FROM compared.standing ORDER BY account_id');
    await session.compare();
    // As of then, the corrected answer of B counts, and C was there all along.
    expect(await standings()).toEqual([
      { account_id: 'A', standing: 'ready' },
      { account_id: 'B', standing: 'land mine' },
      { account_id: 'C', standing: 'ready' },
    ]);
    await session.compareAsLoaded(true);
    await session.compare();
    expect(await standings()).toEqual([
      { account_id: 'A', standing: 'ready' },
      { account_id: 'B', standing: 'ready' },
      { account_id: 'C', standing: 'outside' },
    ]);
    expect(session.store.getState().accountsGone).toBe(1);
    const moved = await ask(engine, moversQuestion, { filters: [] });
    expect(moved.map((row) => [row.account_id, row.standing_before, row.standing_now])).toEqual([
      ['B', 'ready', 'land mine'],
      ['C', 'outside', 'ready'],
    ]);
    const bridge = await ask(engine, readyBridgeQuestion, { filters: [] });
    expect(bridge).toEqual([
      { step: 'before', cause: '', change: 2 },
      { step: 'lost', cause: 'unhappy', change: -1 },
      { step: 'gained', cause: 'newly claimed', change: 1 },
      { step: 'now', cause: '', change: 2 },
    ]);
    expect(
      await rows(session, "SELECT table_name FROM duckdb_tables() WHERE schema_name = 'staging'"),
    ).toEqual([]);
  });

  it('are refused in plain words where there is no snapshot of the day', async () => {
    const session = await atLater();
    await session.compareAsLoaded(true);
    await session.change({ comparison_date: '2026-03-30' });
    await expect(session.compare()).rejects.toThrow('There is no snapshot of 30 Mar 2026');
    await expect(session.compareAsLoaded(true)).rejects.toThrow('There is no snapshot');
    // The data of now are compared with again.
    await session.compare();
    expect(await rows(session, 'SELECT as_of FROM compared.settings')).toEqual([
      { as_of: '2026-03-30' },
    ]);
  });
});
