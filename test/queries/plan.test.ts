import { beforeAll, describe, expect, it } from 'vitest';
import { planCandidatesQuestion } from '../../src/queries/plan-candidates';
import { planSegmentsQuestion } from '../../src/queries/plan-segments';
import { ask } from '../../src/queries/question';
import { type Bench, openBench, table } from '../imports/bench';
import { nominations, nps, opportunities, strategy, T } from '../imports/facts';

let bench: Bench;

/** Amount, of one account, opened long ago and never closed. */
const open = (account: string, amount: string) =>
  `${account},${amount},EUR,0,0,2026-12-31,2026-01-01`;

const ACCOUNTS = table(
  'accounts.csv',
  'account_id,account_name,industry,products',
  'A,Alder,Retail,Core',
  'B,Birch,Retail,Core;Edge',
  'C,Cedar,Energy,Edge',
  'D,Dogwood,Energy,',
  'E,Elm,Retail,Core',
  'F,Fir,Media,Core',
);
/** A is ready; B and C are happy and unknown to the programme; D waits, happy; E waits, unhappy; F is in a segment that is left. */
const PROGRAMME = nominations(
  'A,active,2026-01-01,2026-01-01,',
  'D,nominated,2026-06-01,,',
  'E,nominated,2026-06-01,,',
);
const ANSWERS = nps(`A ${T} 10`, `B ${T} 10`, `C ${T} 10`, `D ${T} 10`, `E ${T} 0`, `F ${T} 10`);
const STRATEGY = strategy(
  'industry,Retail,grow,,4',
  'industry,Energy,grow,,2',
  'industry,Media,exit,,',
);

const segments = async () =>
  (await ask(bench.engine, planSegmentsQuestion, { filters: [] })).map(
    ({ dimension, segment, target, ready, gap, demand_basis, demand_share }) =>
      [dimension, segment, target, ready, gap, demand_basis, demand_share] as const,
  );

beforeAll(async () => {
  bench = await openBench();
});

describe('a company by hand', () => {
  beforeAll(async () => {
    await bench.load(
      ACCOUNTS,
      PROGRAMME,
      ANSWERS,
      STRATEGY,
      opportunities(open('A', '100'), open('B', '200'), open('C', '100'), open('F', '1000')),
    );
    await bench.set({ shrinkage: 0 });
  });

  it('needs what the strategy and open opportunities ask for, by shares of the demand where there is need', async () => {
    expect(await segments()).toEqual([
      // Media has most of the open pipeline, and no need: its amount is in no sum. 300 and 100 of 400.
      ['industry', 'Media', 0, 0, 0, 'open pipeline', 0],
      ['industry', 'Retail', 4, 1, 3, 'open pipeline', 0.75],
      ['industry', 'Energy', 2, 0, 2, 'open pipeline', 0.25],
      // One reference per five opportunities, rounded up; B counts in both: 1,300 and 300 of 1,600.
      ['product', 'Core', 1, 1, 0, 'open pipeline', 0.8125],
      ['product', 'Edge', 1, 0, 1, 'open pipeline', 0.1875],
    ]);
  });

  it('can recruit its hidden gems and the nominations that pass the first three checks', async () => {
    const rows = await ask(bench.engine, planCandidatesQuestion, { filters: [] });
    expect(
      rows.map(({ account_id, standing, dimensions, segments }) => [
        account_id,
        standing,
        dimensions.map((dimension, at) => `${dimension} ${segments[at]}`),
      ]),
    ).toEqual([
      ['B', 'hidden gem', ['industry Retail', 'product Core', 'product Edge']],
      ['C', 'hidden gem', ['industry Energy', 'product Edge']],
      // Without a product it is in none.
      ['D', 'in pipeline', ['industry Energy']],
    ]);
  });

  it('is asked of the chosen accounts alone, whose targets are then derived', async () => {
    const filters = [{ dimension: 'product', segment: 'Edge' }];
    const rows = await ask(bench.engine, planSegmentsQuestion, { filters });
    expect(
      rows
        .filter(({ dimension }) => dimension === 'industry')
        .map(({ segment, target, demand_share }) => [segment, target, demand_share]),
    ).toEqual([
      ['Retail', 1, expect.closeTo(2 / 3, 12)],
      ['Energy', 1, expect.closeTo(1 / 3, 12)],
      ['Media', 0, 0],
    ]);
    const accounts = await ask(bench.engine, planCandidatesQuestion, { filters });
    expect(accounts.map(({ account_id }) => account_id)).toEqual(['B', 'C']);
  });

  it('weighs a dimension as the settings say, and 1 otherwise', async () => {
    await bench.set({ shrinkage: 0, dimension_weights: { industry: 2.5 } });
    const rows = await ask(bench.engine, planSegmentsQuestion, { filters: [] });
    const weights = rows.map(({ dimension, dimension_weight, is_in_strategy }) =>
      [dimension, dimension_weight, is_in_strategy].join(' '),
    );
    expect(new Set(weights)).toEqual(new Set(['industry 2.5 true', 'product 1 false']));
  });
});

describe('demand without amounts', () => {
  it('is counted in opportunities', async () => {
    await bench.load(
      ACCOUNTS,
      PROGRAMME,
      ANSWERS,
      STRATEGY,
      opportunities(open('A', ''), open('B', ''), open('C', '')),
    );
    expect((await segments()).filter(([dimension]) => dimension === 'industry')).toEqual([
      ['industry', 'Energy', 2, 0, 2, 'open opportunities', expect.closeTo(1 / 3, 12)],
      ['industry', 'Media', 0, 0, 0, 'open opportunities', 0],
      ['industry', 'Retail', 4, 1, 3, 'open opportunities', expect.closeTo(2 / 3, 12)],
    ]);
  });

  it('is the same of every segment with need where nothing is open', async () => {
    await bench.load(ACCOUNTS, PROGRAMME, ANSWERS, STRATEGY);
    expect(await segments()).toEqual([
      ['industry', 'Energy', 2, 0, 2, 'segments', 0.5],
      ['industry', 'Media', 0, 0, 0, 'segments', 0],
      ['industry', 'Retail', 4, 1, 3, 'segments', 0.5],
      ['product', 'Core', 0, 1, 0, 'segments', 0],
      ['product', 'Edge', 0, 0, 0, 'segments', 0],
    ]);
  });
});
