import { beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/domain/settings';
import { sql } from '../../src/engine/sql';
import { moversQuestion } from '../../src/queries/movers';
import { ask } from '../../src/queries/question';
import { type Session, startSession } from '../../src/state/session';
import { checksums } from '../imports/bench';
import * as facts from '../imports/facts';
import { T } from '../imports/facts';
import { sessionParts } from '../support/session-parts';

const STRATEGY = facts.strategy('industry,Retail,grow,,1', 'industry,Media,hold,,2');

/** Two claimed accounts in two segments; the answer of B is four months old. */
const FILES = [
  facts.accounts('A: Retail', 'B: Media'),
  facts.nps(`A ${T} 10`, 'B 2026-02-28 10'),
  facts.nominations('A,active,2026-01-01,2026-01-01,', 'B,active,2026-01-01,2026-01-01,'),
  facts.opportunities(
    ...['A', 'B'].map((id) => `${id},100,EUR,0,0,2026-12-31,2026-01-01`),
    `A,50,USD,0,0,2026-12-31,2026-01-01`,
  ),
  STRATEGY,
];

let session: Session;

const state = () => session.store.getState();
const query = async (text: string) => (await session.engine).query(text);
const standing = async () =>
  (await query('SELECT account_id, standing FROM standing ORDER BY account_id')).map(
    (row) => `${row.account_id} ${row.standing}`,
  );

/** Undoes and forgets whatever a test before changed. */
async function afresh(): Promise<void> {
  await session.change(DEFAULT_SETTINGS);
  session.store.setState({ past: [], future: [] });
}

beforeAll(async () => {
  session = startSession(sessionParts(), {});
  await session.importFiles(FILES);
});

describe('edits of settings', () => {
  it('are undone and done again, one by one, and the day looked at stays', async () => {
    await afresh();
    await session.change({ use_cap: 3 });
    await session.change({ aging_days: 200, fresh_days: 100 });
    await session.change({ as_of: '2026-05-31' });
    expect(state().past.map(({ use_cap }) => use_cap)).toEqual([2, 3]);
    await session.undo();
    expect(state().settings).toEqual({ ...DEFAULT_SETTINGS, use_cap: 3, as_of: '2026-05-31' });
    await session.undo();
    expect(state().settings).toEqual({ ...DEFAULT_SETTINGS, as_of: '2026-05-31' });
    await session.undo();
    await session.redo();
    await session.redo();
    await session.redo();
    expect(state().settings).toMatchObject({ use_cap: 3, aging_days: 200, as_of: '2026-05-31' });
    expect(await query('SELECT use_cap, aging_days FROM settings')).toEqual([
      { use_cap: 3, aging_days: 200 },
    ]);
    await session.undo();
    await session.change({ use_cap: 5 });
    expect(state().future).toEqual([]);
  });

  it('are each undone, also where undo is asked for again before it is done', async () => {
    await afresh();
    await session.change({ use_cap: 3 });
    await session.change({ use_cap: 4 });
    await Promise.all([session.undo(), session.undo()]);
    expect(state().settings.use_cap).toBe(2);
    await Promise.all([session.redo(), session.redo()]);
    expect(state().settings.use_cap).toBe(4);
    expect(await query('SELECT use_cap FROM settings')).toEqual([{ use_cap: 4 }]);
  });

  it.each<[string, Partial<Settings>, string]>([
    ['a bound above its partner', { fresh_days: 366 }, 'fresh_days'],
    ['a share above its partner', { unfavourable_below: 0.7 }, 'unfavourable_below'],
    ['a weight below 0', { dimension_weights: { industry: -1 } }, 'dimension_weights'],
    [
      'a priority above 100',
      {
        strategy: [
          { dimension: 'industry', segment: 'Toys', direction: 'grow', priority: 101, target: 1 },
        ],
      },
      'priority',
    ],
    ['a rate of 0', { rates: [{ currency: 'USD', rate: 0, per: null, valid_from: null }] }, 'rate'],
    [
      'a currency that is none',
      { rates: [{ currency: 'usd', rate: 1, per: null, valid_from: null }] },
      'currency',
    ],
  ])('are refused in plain words: %s', async (_, change, name) => {
    await afresh();
    const before = state();
    await expect(session.change(change)).rejects.toThrow(name);
    await expect(session.preview(change)).rejects.toThrow(name);
    expect(state()).toEqual(before);
  });

  it('reach strategy, weights and rates, and undo takes each back', async () => {
    await afresh();
    const value = () =>
      query('SELECT account_id, strategic_value AS v FROM account_value ORDER BY account_id');
    const pipeline = async () =>
      (
        await query(`SELECT sum(open_pipeline) AS sum FROM coverage WHERE dimension = 'industry'`)
      )[0]?.sum;
    const values = (a: number | null, b: number | null) => [
      { account_id: 'A', v: a },
      { account_id: 'B', v: b },
    ];
    expect(await value()).toEqual(values(100, 50));
    await session.change({
      strategy: [
        {
          dimension: 'industry',
          segment: 'Retail',
          direction: 'exit',
          priority: null,
          target: null,
        },
        { dimension: 'region', segment: 'EMEA', direction: 'grow', priority: 80, target: 1 },
      ],
    });
    // Media is not named in a dimension that the strategy covers: hold.
    expect(await value()).toEqual(values(0, 50));
    expect((await standing())[0]).toBe('A land mine');
    await session.change({ dimension_weights: { industry: 0 } });
    expect(await value()).toEqual(values(null, null));
    expect(await pipeline()).toBe(200);
    await session.change({
      rates: [{ currency: 'USD', rate: 0.5, per: 'EUR', valid_from: null }],
    });
    expect(await pipeline()).toBe(225);
    await session.undo();
    expect(await pipeline()).toBe(200);
    await session.undo();
    await session.undo();
    expect(await value()).toEqual(values(100, 50));
  });

  it('that wrote a strategy give way to a strategy file, and undo brings them back', async () => {
    await afresh();
    await session.change({ strategy: [] });
    expect(await query('FROM strategy')).toEqual([]);
    await session.importFiles([STRATEGY]);
    expect(state().settings.strategy).toBeNull();
    expect(await query('SELECT segment FROM strategy ORDER BY segment')).toEqual([
      { segment: 'Media' },
      { segment: 'Retail' },
    ]);
    await session.undo();
    expect(await query('FROM strategy')).toEqual([]);
  });
});

describe('a rehearsal', () => {
  it('asks the model as it would be, and leaves all as it is', async () => {
    await afresh();
    const before = await standing();
    const { version } = state();
    const { signal } = new AbortController();
    const strategy = [
      { dimension: 'industry', segment: 'Retail', direction: 'exit', priority: null, target: null },
    ] as const;
    const rehearsed = await session.rehearse(
      { strategy },
      (run) => run(sql`SELECT account_id, standing FROM standing ORDER BY account_id`),
      signal,
    );
    expect(rehearsed[0]).toEqual({ account_id: 'A', standing: 'land mine' });
    expect(await standing()).toEqual(before);
    expect(before[0]).not.toBe('A land mine');
    expect(state().version).toBe(version);
    const refused = session.rehearse({ use_cap: -1 }, async () => null, signal);
    await expect(refused).rejects.toThrow('use_cap');
  });
});

describe('a preview', () => {
  it('tells who would move and why, and leaves every table as it was', async () => {
    await afresh();
    const engine = await session.engine;
    const before = await checksums(engine);
    const version = state().version;
    const effect = await session.preview({ fresh_days: 100, aging_days: 100 });
    expect(effect.movers).toMatchObject([
      {
        account_id: 'B',
        standing_before: 'ready',
        standing_now: 're-check',
        failed: ['no current signal'],
        passed: [],
      },
    ]);
    expect(effect.readyBridge).toEqual([
      { step: 'before', cause: '', change: 2 },
      { step: 'lost', cause: 'no current signal', change: -1 },
      { step: 'now', cause: '', change: 1 },
    ]);
    expect(await checksums(engine)).toEqual(before);
    expect(state().version).toBe(version);
    expect(await standing()).toEqual(['A ready', 'B ready']);
  });

  it('of a target shows the coverage before and after', async () => {
    await afresh();
    await session.change({ strategy: [] });
    const { coverage, movers } = await session.preview({
      strategy: [
        { dimension: 'industry', segment: 'Retail', direction: 'grow', priority: null, target: 2 },
        { dimension: 'industry', segment: 'Media', direction: 'grow', priority: null, target: 4 },
      ],
    });
    expect(movers).toEqual([]);
    // Derived: one reference each is asked for and there; then a half and a quarter of 100 each.
    expect(coverage.find(({ dimension }) => dimension === 'industry')).toEqual({
      dimension: 'industry',
      before: 1,
      after: 0.375,
    });
  });
});

describe('thresholds', () => {
  it('are tried in their turn, and leave every table as it was', async () => {
    await afresh();
    const before = await checksums(await session.engine);
    const shares: number[] = [];
    const [first, effects] = await Promise.all([
      session.change({ use_cap: 3 }),
      session.thresholdEffects({ onProgress: (share) => shares.push(share) }),
    ]);
    expect(first).toBeUndefined();
    // Those of the settings that the change before them put in force.
    expect(effects.find(({ setting }) => setting === 'use_cap')).toMatchObject({
      value_low: 2,
      value_high: 4,
    });
    expect(shares[0]).toBe(0);
    await session.undo();
    expect(await checksums(await session.engine)).toEqual(before);
  });

  it('are given up where nobody waits for them any more', async () => {
    await afresh();
    await expect(session.thresholdEffects({ signal: AbortSignal.abort() })).rejects.toThrow();
  });
});

describe('a draft', () => {
  it('stays as it was written, whatever is applied or undone, and is no edit', async () => {
    await afresh();
    session.keepDraft({ use_cap: Number.NaN });
    await session.change({ hot_days: 3 });
    await session.undo();
    expect(state().draft).toEqual({ use_cap: Number.NaN });
    expect(state().past).toEqual([]);
    session.keepDraft({});
  });
});

describe('the comparison date', () => {
  it('is three months before, or the one that was chosen; its measures are built when asked for', async () => {
    await afresh();
    await expect(query('FROM compared.standing')).rejects.toThrow();
    await session.compare();
    expect(await query('SELECT as_of FROM compared.settings')).toEqual([{ as_of: '2026-03-30' }]);
    await session.change({ comparison_date: '2025-12-31' });
    // Measures of another day are gone, not stale.
    await expect(query('FROM compared.standing')).rejects.toThrow();
    await Promise.all([session.compare(), session.compare()]);
    expect(await query('SELECT as_of FROM compared.settings')).toEqual([{ as_of: '2025-12-31' }]);
    const moved = await ask(await session.engine, moversQuestion, { filters: [] });
    expect(moved.map((row) => [row.account_id, row.standing_before, row.standing_now])).toEqual([
      ['A', 'outside', 'ready'],
      ['B', 'outside', 'ready'],
    ]);
    expect(state().past).toEqual([]);
  });

  it('is the last day of its month where the day does not exist', async () => {
    await afresh();
    await session.change({ as_of: '2026-05-31' });
    expect(await query('SELECT comparison_date FROM settings')).toEqual([
      { comparison_date: '2026-02-28' },
    ]);
  });

  it('is refused in plain words where it is not before the as-of date, chosen or not', async () => {
    await afresh();
    const { version } = state();
    await expect(session.change({ comparison_date: T })).rejects.toThrow(
      'is not before the as-of date, 30 Jun 2026.',
    );
    await expect(
      session.change({ as_of: '2026-01-31', comparison_date: '2026-02-01' }),
    ).rejects.toThrow(
      'The day to compare with, 1 Feb 2026, is not before the as-of date, 31 Jan 2026.',
    );
    expect(state()).toMatchObject({ version, changesUnderWay: 0 });
    expect(state().settings).toMatchObject({ as_of: null, comparison_date: null });
    await session.change({ as_of: '2026-02-02', comparison_date: '2026-02-01' });
    expect(state().settings.comparison_date).toBe('2026-02-01');
  });

  it('is not built for somebody who has gone', async () => {
    await afresh();
    await expect(session.compare(AbortSignal.abort(new Error('gone')))).rejects.toThrow('gone');
    await expect(query('FROM compared.standing')).rejects.toThrow();
  });
});

describe('a change under way', () => {
  it('is told until it is done or refused', async () => {
    await afresh();
    const done = session.change({ use_cap: 7 });
    const joined = session.change({ use_cap: 8 });
    expect(state().changesUnderWay).toBe(1);
    await Promise.all([done, joined]);
    expect(state().changesUnderWay).toBe(0);
    const undone = session.undo();
    expect(state().changesUnderWay).toBe(1);
    await undone;
    expect(state().changesUnderWay).toBe(0);
  });
});
