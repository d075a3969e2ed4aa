import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/domain/settings';
import { sql } from '../../src/engine/sql';
import { recordReview, recordUse, withdrawRecord } from '../../src/imports/recorded';
import { accountTimelineQuestion } from '../../src/queries/account-timeline';
import { rebuildModel } from '../../src/queries/model';
import { ask } from '../../src/queries/question';
import type { RecordedReview } from '../../src/queries/recorded-reviews';
import type { RecordedUse } from '../../src/queries/recorded-uses';
import { reviewQueueQuestion } from '../../src/queries/review-queue';
import { type Bench, checksums, openBench } from './bench';
import * as facts from './facts';
import { T } from './facts';

const SETTINGS: Settings = { ...DEFAULT_SETTINGS, as_of: T };

let bench: Bench;

beforeAll(async () => {
  bench = await openBench();
});

beforeEach(async () => {
  await bench.load(
    facts.accounts('A: X', 'B: X', 'C: X', 'D: X'),
    // A answered 100 days before T and stays fresh for 81 more; B is stale; C and D were never asked.
    facts.nps('A 2026-03-22 10', 'B 2025-01-01 10'),
    facts.nominations(
      'A,active,2026-01-01,2026-02-01,',
      'B,active,2026-01-01,2026-02-01,',
      'C,active,2026-01-01,2026-02-01,',
    ),
  );
  await bench.set({ as_of: T });
});

function use(record_id: string, used_at: string, some: Partial<RecordedUse> = {}): RecordedUse {
  const rest = { type: 'call', opportunity_id: null, requested_by: 'Sam', outcome: 'accepted' };
  return { record_id, account_id: 'A', used_at, ...rest, ...some };
}

function review(
  record_id: string,
  reviewed_on: string,
  next_due: string,
  some: Partial<RecordedReview> = {},
): RecordedReview {
  const rest = { reviewer: 'Ann', note: null, changed: null };
  return { record_id, account_id: 'B', reviewed_on, next_due, ...rest, ...some };
}

const standingOf = (id: string) =>
  bench.cell(sql`SELECT standing FROM standing WHERE account_id = ${id}`);

const queue = async () =>
  Object.fromEntries(
    (await ask(bench.engine, reviewQueueQuestion, { filters: [] })).map((row) => [
      row.account_id,
      [row.days_left, row.due_by],
    ]),
  );

describe('a recorded use', () => {
  it('counts like one of a file, until it is taken back', async () => {
    const before = await checksums(bench.engine);
    expect(await standingOf('A')).toBe('ready');
    await recordUse(bench.engine, use('u1', '2026-06-01'), SETTINGS);
    expect(await standingOf('A')).toBe('ready');
    await recordUse(bench.engine, use('u2', T), SETTINGS);
    // Two in 90 days wear a reference out.
    expect(await standingOf('A')).toBe('resting');
    await withdrawRecord(bench.engine, 'u1', SETTINGS);
    await withdrawRecord(bench.engine, 'u2', SETTINGS);
    expect(await checksums(bench.engine)).toEqual(before);
  });

  it('does not count where it was declined, or before its day', async () => {
    await recordUse(bench.engine, use('u1', T), SETTINGS);
    await recordUse(bench.engine, use('u2', T, { outcome: 'declined' }), SETTINGS);
    await recordUse(bench.engine, use('u3', '2026-07-01'), SETTINGS);
    expect(await standingOf('A')).toBe('ready');
  });

  it('never sets the as-of date, which the files alone do', async () => {
    await recordUse(bench.engine, use('u1', '2027-01-01'), DEFAULT_SETTINGS);
    await recordReview(bench.engine, review('r1', '2027-01-02', '2027-03-01'), DEFAULT_SETTINGS);
    expect(await bench.cell(sql`SELECT as_of::VARCHAR FROM settings`)).toBe('2026-03-22');
  });

  it('leaves the tables as building the whole model anew does', async () => {
    await recordUse(
      bench.engine,
      use('u1', '2026-06-01', { type: `'; DROP TABLE uses; --` }),
      SETTINGS,
    );
    await recordReview(bench.engine, review('r1', '2026-06-01', '2026-07-20'), SETTINGS);
    const after = await checksums(bench.engine);
    await bench.engine.transaction((run) => rebuildModel(run, SETTINGS));
    expect(await checksums(bench.engine)).toEqual(after);
  });

  it('of an account that is not loaded waits for it', async () => {
    await recordUse(bench.engine, use('u1', T, { account_id: 'Z' }), SETTINGS);
    expect(await bench.cell(sql`SELECT count(*)::INTEGER FROM uses`)).toBe(0);
    expect(await bench.cell(sql`SELECT count(*)::INTEGER FROM intake.recorded_uses`)).toBe(1);
  });
});

describe('a recorded review', () => {
  it('sets the day of the next one', async () => {
    // B was last asked 545 days ago: 181 − 545; A has 181 − 100 left.
    expect(await queue()).toEqual({
      A: [81, 'leaving fresh'],
      B: [-364, 'leaving fresh'],
      C: [null, 'never asked'],
    });
    await recordReview(bench.engine, review('r1', '2026-06-10', '2026-07-20'), SETTINGS);
    await recordReview(
      bench.engine,
      review('r2', '2026-06-20', '2026-06-25', { account_id: 'C' }),
      SETTINGS,
    );
    expect(await queue()).toEqual({
      A: [81, 'leaving fresh'],
      B: [20, 'review due'],
      C: [-5, 'review due'],
    });
    await withdrawRecord(bench.engine, 'r1', SETTINGS);
    expect((await queue()).B).toEqual([-364, 'leaving fresh']);
  });

  it('lets an answer that came since count again, whichever is first', async () => {
    await recordReview(
      bench.engine,
      review('r1', '2026-03-01', '2026-12-01', { account_id: 'A' }),
      SETTINGS,
    );
    expect((await queue()).A).toEqual([81, 'leaving fresh']);
    await recordReview(
      bench.engine,
      review('r1', '2026-03-01', '2026-07-01', { account_id: 'A' }),
      SETTINGS,
    );
    expect((await queue()).A).toEqual([1, 'review due']);
  });

  it('gives way to a later one, and does not exist before its day', async () => {
    await recordReview(bench.engine, review('r1', '2026-05-01', '2026-07-01'), SETTINGS);
    await recordReview(bench.engine, review('r2', '2026-06-01', '2026-09-01'), SETTINGS);
    await recordReview(bench.engine, review('r3', '2026-07-01', '2026-12-01'), SETTINGS);
    expect((await queue()).B).toEqual([63, 'review due']);
  });

  it('stands among what happened with the account', async () => {
    await recordReview(
      bench.engine,
      review('r1', '2026-05-01', '2026-07-01', { note: 'Happy', changed: 'New contact' }),
      SETTINGS,
    );
    const [newest] = await ask(bench.engine, accountTimelineQuestion, { account_id: 'B' });
    expect(newest).toMatchObject({
      day: '2026-05-01',
      kind: 'nomination',
      event: 'reviewed',
      subject: 'Ann',
      words: 'Happy; New contact',
      file_name: null,
    });
  });
});
