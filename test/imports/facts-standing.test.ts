import { beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../src/engine/sql';
import { ask } from '../../src/queries/question';
import { waterfallQuestion } from '../../src/queries/waterfall';
import { type Bench, openBench, table } from './bench';
import * as facts from './facts';
import { T } from './facts';

let bench: Bench;

beforeAll(async () => {
  bench = await openBench();
});

async function standings() {
  const rows =
    await bench.rows(sql`SELECT account_id, standing, coalesce(array_to_string(reasons, ', '), '') AS why
FROM standing ORDER BY account_id`);
  return Object.fromEntries(rows.map((row) => [row.account_id, [row.standing, row.why]]));
}

async function values() {
  const rows = await bench.rows(
    sql`SELECT account_id, strategic_value FROM account_value ORDER BY ALL`,
  );
  return Object.fromEntries(rows.map((row) => [row.account_id, row.strategic_value]));
}

describe('the standing of an account', () => {
  beforeAll(async () => {
    const happy = ['A', 'B', 'D', 'E', 'F', 'G', 'H', 'I', 'K', 'L', 'N', 'O'];
    await bench.load(
      facts.accounts(
        ...[
          'A: Retail',
          'B: Media',
          'C: Retail',
          'D: Retail',
          'E: Media',
          'F: Unlisted',
          'G: Toys',
        ],
        ...['H: Health', 'I: ', 'J: Retail', 'K: Retail', 'L: Retail', 'M: Health', 'N: Retail'],
        ...['O: Toys', 'P: Retail'],
      ),
      facts.strategy(
        'industry,Retail,grow,,',
        'industry,Media,hold,,',
        'industry,Health,exit,,',
        'industry,Toys,grow,49,',
      ),
      facts.nps(...happy.map((id) => `${id} ${T} 10`), `M ${T} 0`),
      facts.nominations(
        ...['D', 'E', 'F', 'G', 'H', 'I', 'J', 'M', 'N', 'O'].map((id) => `${id},active,,,`),
        'K,resting,,,',
        'L,vetting,,,',
        'P,nominated,,,',
      ),
      facts.incidents('M,High,2026-06-01,,New', 'P,High,2026-06-01,,New'),
      facts.uses(
        // T − 89 counts, T − 90 does not; neither do refusals.
        'N,2026-06-30,accepted',
        'N,2026-04-02,',
        'O,2026-04-02,accepted',
        'O,2026-04-01,accepted',
        'O,2026-06-30,declined',
        'O,2026-06-30,no answer',
        'O,2026-07-01,accepted',
      ),
    );
    await bench.set({ as_of: T });
  });

  it('is decided by the first check that fails, and all that fail are its reasons', async () => {
    expect(await standings()).toEqual({
      A: ['hidden gem', ''],
      B: ['outside', ''],
      C: ['outside', 'no current signal'],
      D: ['ready', ''],
      // 50 is not below 50; a segment that the strategy leaves out is hold; unknown fails no check.
      E: ['ready', ''],
      F: ['ready', ''],
      G: ['off-strategy', 'off-strategy'],
      H: ['land mine', 'exiting, off-strategy'],
      I: ['ready', ''],
      J: ['re-check', 'no current signal'],
      K: ['outside', 'rested by the programme'],
      L: ['in pipeline', ''],
      M: ['land mine', 'exiting, unhappy, hot incident, off-strategy'],
      N: ['resting', 'worn out'],
      O: ['off-strategy', 'off-strategy'],
      P: ['in pipeline', 'hot incident, no current signal'],
    });
  });

  it('adds up in the waterfall, from claimed to ready', async () => {
    const steps = await ask(bench.engine, waterfallQuestion, { filters: [] });
    expect(steps.map(({ step, count }) => `${step} ${count}`)).toEqual([
      'claimed 10',
      'exiting 2',
      'unhappy 0',
      'hot incident 0',
      'no current signal 1',
      'worn out 1',
      'off-strategy 2',
      'ready 4',
    ]);
  });

  it('follows the cap on uses', async () => {
    await bench.set({ as_of: T, use_cap: 3 });
    expect((await standings()).N).toEqual(['ready', '']);
    await bench.set({ as_of: T, use_cap: 1 });
    expect((await standings()).O).toEqual(['resting', 'worn out, off-strategy']);
  });
});

describe('an account whose sentiment is exactly zero', () => {
  it('is not unhappy', async () => {
    await bench.load(
      facts.accounts('A: x', 'B: x'),
      facts.nps(`A ${T} 7`, `B ${T} 8`),
      facts.nominations('A,active,,,', 'B,active,,,'),
    );
    expect(await standings()).toEqual({ A: ['ready', ''], B: ['ready', ''] });
  });
});

describe('strategic value', () => {
  it('is the mean over dimensions of the best priority of each', async () => {
    await bench.load(
      table(
        'accounts.csv',
        'account_id,account_name,industry,region,products,Deployment',
        'A,A,Retail,EMEA,Core;Mobile,Cloud',
        'B,B,Retail,,,',
        'C,C,,,,Cloud',
        'D,D,,,,',
      ),
      facts.strategy(
        'industry,Retail,hold,,',
        'Products,Core,hold,10,',
        'product,Mobile,grow,90,',
        'Deployment,Cloud,exit,,',
        // Of repeated rows the last counts; a priority that is given wins over the direction.
        'industry,Retail,grow,20,',
        // A topic never counts.
        'topic,reliability,grow,,',
      ),
    );
    // A: (20 + 90 + 0) / 3; the strategy does not cover regions.
    const [a, b, c, d] = Object.values(await values());
    expect(a).toBeCloseTo(110 / 3, 9);
    expect([b, c, d]).toEqual([20, 0, null]);
    expect(
      await bench.rows(sql`SELECT account_id FROM account_value WHERE exiting ORDER BY ALL`),
    ).toEqual([{ account_id: 'A' }, { account_id: 'C' }]);
  });

  it('is derived from open pipeline where no strategy is loaded, and then nothing is off-strategy', async () => {
    await bench.load(
      facts.accounts('A: Retail', 'B: Media', 'C: Toys', 'D: '),
      facts.opportunities(
        'A,60,EUR,0,0,2026-12-31,2026-01-01',
        'A,40,EUR,0,0,2026-12-31,2026-01-01',
        'B,25,EUR,0,0,2026-12-31,2026-01-01',
        'D,999,EUR,0,0,2026-12-31,2026-01-01',
      ),
      facts.nominations('B,active,,,', 'C,active,,,'),
      facts.nps(`B ${T} 10`, `C ${T} 10`),
    );
    await bench.set({ as_of: T });
    expect(await values()).toEqual({ A: 100, B: 25, C: 0, D: null });
    expect((await standings()).C).toEqual(['ready', '']);
  });
});
