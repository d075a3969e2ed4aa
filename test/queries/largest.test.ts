import { beforeAll, describe, expect, it } from 'vitest';
import { exceptionsQuestion } from '../../src/queries/exceptions';
import { ask } from '../../src/queries/question';
import { rankCorrelationsQuestion } from '../../src/queries/rank-correlations';
import { topOverlapsQuestion } from '../../src/queries/top-overlaps';
import { type Bench, openBench } from '../imports/bench';
import * as facts from '../imports/facts';
import { T } from '../imports/facts';

const EVERYBODY = { filters: [] };

/** Revenue and strategic value of each account; L's revenue is in a currency without a rate. */
const FIGURES: readonly (readonly [string, number, number])[] = [
  ['A', 120, 10],
  ['B', 110, 72],
  ['C', 100, 30],
  ['D', 90, 40],
  ['E', 80, 50],
  ['F', 70, 60],
  ['G', 60, 70],
  ['H', 50, 80],
  ['I', 40, 90],
  ['J', 30, 100],
  ['K', 30, 100],
];

let bench: Bench;

const won = (id: string, amount: number, currency: string) =>
  `${id},${amount},${currency},1,1,2026-01-01,2025-01-01`;

beforeAll(async () => {
  bench = await openBench();
  await bench.load(
    facts.accounts(...FIGURES.map(([id]) => `${id}: I${id}`), 'L: IL', 'M: '),
    facts.strategy(
      ...FIGURES.map(([id, , value]) => `industry,I${id},,${value},`),
      'industry,IL,,75,',
    ),
    facts.opportunities(
      ...FIGURES.map(([id, revenue]) => won(id, revenue, 'EUR')),
      won('L', 999, 'USD'),
      won('M', 999, 'USD'),
    ),
    // The mean of all is 40: −160/3 for A, 80 for B, K and L, 40/3 for C, unknown for the others.
    facts.nps(`A ${T} 0`, `B ${T} 10`, `C ${T} 7`, `K ${T} 10`, `L ${T} 10`),
    facts.nominations('A,active,,,', 'M,active,,,'),
    facts.incidents('M,High,2026-06-01,,New'),
  );
  await bench.set({ as_of: T });
});

describe('the top ten', () => {
  it('overlap as far as both figures are known; of equals the first by id is among them', async () => {
    // By revenue A–J, K being J's equal; by value all but A and C; by sentiment B, K, L, C, A.
    expect(await ask(bench.engine, topOverlapsQuestion, EVERYBODY)).toEqual([
      { first: 'revenue', second: 'strategic value', overlap: 8, size: 10 },
      { first: 'revenue', second: 'current sentiment', overlap: 3, size: 5 },
      { first: 'strategic value', second: 'current sentiment', overlap: 3, size: 5 },
    ]);
  });
});

describe('rank correlations', () => {
  it('are of revenue, over the accounts that have both figures, with equal ones sharing their places', async () => {
    const [value, sentiment] = await ask(bench.engine, rankCorrelationsQuestion, EVERYBODY);
    // Σ of the products −94.5; both sums of squares 109.5.
    expect(value).toMatchObject({ second: 'strategic value', accounts: 11 });
    expect(value?.rho).toBeCloseTo(-94.5 / 109.5, 12);
    // A, B, C, K: −3 of √(5 · 4.5).
    expect(sentiment).toMatchObject({ second: 'current sentiment', accounts: 4 });
    expect(sentiment?.rho).toBeCloseTo(-3 / Math.sqrt(22.5), 12);
  });

  it('are unknown of one account', async () => {
    const filters = [{ dimension: 'industry', segment: 'IA' }];
    expect(await ask(bench.engine, rankCorrelationsQuestion, { filters })).toEqual([
      { second: 'strategic value', accounts: 1, rho: null },
      { second: 'current sentiment', accounts: 1, rho: null },
    ]);
  });
});

describe('exceptions', () => {
  it('are land mines among the ten largest, and gems that are not among them', async () => {
    // B is a gem, but the second largest; M is a land mine of unknown revenue.
    const rows = await ask(bench.engine, exceptionsQuestion, EVERYBODY);
    expect(rows.map(({ current_sentiment: _, ...row }) => Object.values(row))).toEqual([
      ['big but exasperated', 'A', 'Company A', 120, 1, 10, 1],
      ['gem outside the largest', 'K', 'Company K', 30, 11, 100, 2],
      ['gem outside the largest', 'L', 'Company L', null, null, 75, 2],
    ]);
    const sentiments = [-160 / 3, 80, 80];
    for (const [at, row] of rows.entries())
      expect(row.current_sentiment).toBeCloseTo(sentiments[at] ?? Number.NaN, 9);
  });

  it('are the first of each up to a limit, with the number of all', async () => {
    const rows = await ask(bench.engine, exceptionsQuestion, { filters: [], limit: 1 });
    expect(rows.map(({ account_id, accounts }) => [account_id, accounts])).toEqual([
      ['A', 1],
      ['K', 2],
    ]);
  });

  it('rank among the chosen accounts', async () => {
    const filters = ['IJ', 'IK'].map((segment) => ({ dimension: 'industry', segment }));
    expect(await ask(bench.engine, exceptionsQuestion, { filters })).toEqual([]);
  });
});
