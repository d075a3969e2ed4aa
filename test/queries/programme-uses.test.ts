import { beforeAll, describe, expect, it } from 'vitest';
import { fatigueQuestion } from '../../src/queries/fatigue';
import { idleReferencesQuestion } from '../../src/queries/idle-references';
import { influenceQuestion } from '../../src/queries/influence';
import { ask } from '../../src/queries/question';
import { usesByQuarterQuestion } from '../../src/queries/uses-by-quarter';
import { type Bench, openBench, table } from '../imports/bench';
import * as facts from '../imports/facts';
import { T } from '../imports/facts';

const EVERYBODY = { filters: [] };
const SHORT_ID = '001A0000000B1c2';
const LONG_ID = '001A0000000B1c2IAC';

let bench: Bench;

const quarters = async () =>
  (await ask(bench.engine, usesByQuarterQuestion, EVERYBODY)).map((row) => Object.values(row));

beforeAll(async () => {
  bench = await openBench();
  await bench.load(
    facts.accounts(...['A', 'B', 'C', 'D', 'E', 'F', 'H', 'I', 'J', 'K'].map((id) => `${id}: `)),
    facts.nps('A 2026-06-29 10', 'B 2026-06-29 10', 'C 2026-06-29 10'),
    facts.nominations(
      ...['A', 'B', 'C', 'F', 'H', 'I', 'J', 'K'].map((id) => `${id},active,,,`),
      'E,retired,,,',
    ),
    table(
      'uses.csv',
      'account_id,used at,outcome,opportunity id',
      // T − 364 is within the year, T − 365 is not.
      'A,2026-06-30,accepted,O1',
      'A,2026-01-10,,',
      'A,2025-07-01,accepted,',
      'B,2025-06-30,accepted,O11',
      'C,2025-06-30,declined,',
      'C,2026-05-01,declined,O4',
      `D,2026-02-01,accepted,${SHORT_ID}`,
      'E,2026-03-01,no answer,O4',
      ...['F', 'F', 'I', 'J', 'K'].map((id) => `${id},2026-04-01,accepted,`),
      'H,2026-04-01,,',
      'A,2026-07-01,accepted,O6',
      // Of no account, but of an opportunity.
      'Nobody,2026-03-01,accepted,O2',
    ),
    table(
      'opportunities.csv',
      'opportunity_id,account_id,amount,currency,is_closed,is_won,close date,created date',
      'O1,A,10,EUR,1,1,2026-06-30,2025-01-01',
      'O2,A,10,EUR,1,0,2025-07-01,2025-01-01',
      'O3,B,10,EUR,1,1,2025-06-30,2025-01-01',
      'O4,B,100,EUR,1,1,2026-01-01,2025-01-01',
      'O5,C,10,EUR,1,0,2026-02-01,2025-01-01',
      'O6,C,500,EUR,1,1,2026-03-01,2025-01-01',
      `${LONG_ID},D,10,EUR,1,1,2026-03-01,2025-01-01`,
      // Open, closed at an unknown date, closed later, of no account.
      'O8,A,10,EUR,0,0,2026-01-01,2025-01-01',
      'O9,A,10,EUR,1,1,,2025-01-01',
      'O10,A,10,EUR,1,1,2026-07-01,2025-01-01',
      'O11,Nobody,10,EUR,1,1,2026-03-01,2025-01-01',
    ),
  );
  await bench.set({ as_of: T });
});

describe('uses by quarter', () => {
  it('run from the first use to the quarter of the as-of date, empty ones included', async () => {
    expect(await quarters()).toEqual([
      ['FY2025 Q2', '2025-04-01', 1, 1, 1, 0],
      ['FY2025 Q3', '2025-07-01', 1, 1, 0, 0],
      ['FY2025 Q4', '2025-10-01', 0, 0, 0, 0],
      ['FY2026 Q1', '2026-01-01', 2, 1, 0, 1],
      ['FY2026 Q2', '2026-04-01', 7, 6, 1, 0],
    ]);
  });

  it('follow the month in which the fiscal year starts', async () => {
    await bench.set({ as_of: T, fiscal_year_start: 2 });
    expect(await quarters()).toEqual([
      ['FY2026 Q2', '2025-05-01', 2, 2, 1, 0],
      ['FY2026 Q3', '2025-08-01', 0, 0, 0, 0],
      ['FY2026 Q4', '2025-11-01', 1, 0, 0, 0],
      ['FY2027 Q1', '2026-02-01', 7, 6, 0, 1],
      ['FY2027 Q2', '2026-05-01', 1, 1, 1, 0],
    ]);
    await bench.set({ as_of: T });
  });

  it('end with the quarter of the as-of date', async () => {
    await bench.set({ as_of: '2025-07-01' });
    expect(await quarters()).toEqual([
      ['FY2025 Q2', '2025-04-01', 1, 1, 1, 0],
      ['FY2025 Q3', '2025-07-01', 1, 1, 0, 0],
    ]);
    await bench.set({ as_of: T });
  });
});

describe('fatigue', () => {
  it('is over the accounts claimed or used, and over all who were asked', async () => {
    const [row] = await ask(bench.engine, fatigueQuestion, EVERYBODY);
    // Uses 3, 2, 1, 1, 1, 1, 1, 0, 0. The differences of all pairs add up to 72 of 2 · 9 · 10.
    expect(row).toMatchObject({ accounts: 9, uses: 10, top_five_share: 0.8, gini: 0.4 });
    expect(row).toMatchObject({ accepted: 8, declined: 1, no_answer: 1, acceptance_rate: 0.8 });
    expect(row?.rate_low).toBeCloseTo(0.490157, 6);
    expect(row?.rate_high).toBeCloseTo(0.943319, 6);
  });

  it('has no shares where nobody was used', async () => {
    // Claimed since always; the only use of the year before was declined.
    await bench.set({ as_of: '2025-06-29' });
    const [row] = await ask(bench.engine, fatigueQuestion, EVERYBODY);
    expect(row).toMatchObject({ accounts: 8, uses: 0, top_five_share: null, gini: null });
    expect(row).toMatchObject({ accepted: 0, acceptance_rate: null, rate_low: null });
    await bench.set({ as_of: T });
  });
});

describe('idle references', () => {
  it('are ready and were not used for 365 days, largest first', async () => {
    const rows = await ask(bench.engine, idleReferencesQuestion, EVERYBODY);
    expect(rows.map(({ current_sentiment: _, ...figures }) => Object.values(figures))).toEqual([
      ['C', 'Company C', null, 500, null],
      ['B', 'Company B', '2025-06-30', 100, null],
    ]);
    for (const row of rows) expect(row.current_sentiment).toBeCloseTo(100, 9);
  });

  it('are those no longer that were used 364 days ago', async () => {
    await bench.set({ as_of: '2026-06-29' });
    const rows = await ask(bench.engine, idleReferencesQuestion, EVERYBODY);
    expect(rows.map(({ account_id }) => account_id)).toEqual(['C']);
    await bench.set({ as_of: T });
  });
});

describe('influence', () => {
  it('compares the closed opportunities with a counted use to those without', async () => {
    const [row] = await ask(bench.engine, influenceQuestion, EVERYBODY);
    // With: O1, O2 and the one under its long id. Without: O4 (declined), O5, O6 (used later).
    expect(row).toMatchObject({ closed: 6, with_use: 3, share: 0.5, won_with: 2 });
    expect(row).toMatchObject({ without_use: 3, won_without: 2 });
    expect(row?.share_low).toBeCloseTo(0.187613, 6);
    expect(row?.share_high).toBeCloseTo(0.812387, 6);
    for (const [rate, low, high] of [
      [row?.rate_with, row?.rate_with_low, row?.rate_with_high],
      [row?.rate_without, row?.rate_without_low, row?.rate_without_high],
    ]) {
      expect(rate).toBeCloseTo(2 / 3, 12);
      expect(low).toBeCloseTo(0.207655, 6);
      expect(high).toBeCloseTo(0.93851, 6);
    }
  });

  it('takes uses dated by the as-of date only', async () => {
    await bench.set({ as_of: '2026-07-01' });
    const [row] = await ask(bench.engine, influenceQuestion, EVERYBODY);
    // O2 has left the window, O10 has come into it, O6 has its use.
    expect(row).toMatchObject({ closed: 6, with_use: 3, won_with: 3, won_without: 2 });
    await bench.set({ as_of: T });
  });
});
