import { beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../src/engine/sql';
import { dataNotesQuestion } from '../../src/queries/data-notes';
import { pipelineCoverageQuestion } from '../../src/queries/pipeline-coverage';
import { ask } from '../../src/queries/question';
import { type Bench, openBench, table } from './bench';
import * as facts from './facts';
import { T } from './facts';

let bench: Bench;

beforeAll(async () => {
  bench = await openBench();
});

async function revenue() {
  const rows = await bench.rows(sql`SELECT account_id, revenue FROM account_revenue ORDER BY ALL`);
  return Object.fromEntries(rows.map((row) => [row.account_id, row.revenue]));
}

const many = (...ids: string[]) => facts.accounts(...ids.map((id) => `${id}: Retail`));

describe('revenue', () => {
  it('is what was won within the year before the day, in the base currency', async () => {
    await bench.load(
      many('A', 'B', 'C', 'D', 'E', 'F', 'G'),
      facts.opportunities(
        'A,10,EUR,1,1,2026-06-30,',
        'A,5,CHF,1,1,2026-06-30,',
        'A,,EUR,1,1,2026-06-30,',
        // No currency is the base currency.
        'A,0.5,,1,1,2026-06-30,',
        'B,7,CHF,1,1,2026-06-30,',
        'D,8,EUR,1,1,2025-06-30,',
        'D,9,EUR,1,1,2025-07-01,',
        'E,,EUR,1,1,2026-06-30,',
        'F,3,EUR,1,1,2026-07-01,',
        'F,4,EUR,1,0,2026-06-30,',
        'G,0,EUR,1,1,2026-06-30,',
      ),
    );
    await bench.set({ as_of: T });
    expect(await bench.cell(sql`SELECT base_currency FROM settings`)).toBe('EUR');
    expect(await revenue()).toEqual({ A: 10.5, B: null, C: 0, D: 9, E: null, F: 0, G: 0 });
    const [notes] = await ask(bench.engine, dataNotesQuestion, {});
    expect(notes).toMatchObject({
      amounts_without_rate: 2,
      opportunities_without_amount: 2,
      closed_without_date: 0,
      opportunities_without_created_date: 11,
    });
  });

  it('is in the currency that the user chose', async () => {
    await bench.set({ as_of: T, base_currency: 'CHF' });
    // No currency is the base currency, here CHF.
    expect(await revenue()).toMatchObject({ A: 5.5, B: 7, C: 0, D: null });
  });

  it('is unknown where no opportunities are loaded', async () => {
    await bench.load(many('A'), facts.nps(`A ${T} 9`));
    expect(await revenue()).toEqual({ A: null });
  });

  it('may be the contract value; the turnover of the customer never counts', async () => {
    await bench.load(
      table(
        'a.csv',
        'account_id,account_name,ARR,Annual Revenue,currency',
        'A,A,100,9000000,EUR',
        'B,B,200,9000000,CHF',
        'C,C,,9000000,',
        'D,D,50,9000000,',
      ),
      facts.opportunities('A,7,EUR,1,1,2026-06-30,'),
    );
    await bench.set({ as_of: T });
    expect(await revenue()).toEqual({ A: 7, B: 0, C: 0, D: 0 });
    await bench.set({ as_of: T, revenue_basis: 'annual_contract_value' });
    expect(await revenue()).toEqual({ A: 100, B: null, C: null, D: 50 });
  });
});

describe('coverage', () => {
  async function coverage() {
    const rows = await bench.rows(sql`SELECT segment, target, claimed, ready, open_opportunities,
  open_pipeline, gap, coverage, claimed_coverage
FROM coverage WHERE dimension = 'industry' ORDER BY segment`);
    return rows.map((row) => Object.values(row));
  }

  it('is ready references over what open opportunities need, five to a reference', async () => {
    const open = (id: string, amount: number) => `${id},${amount},EUR,0,0,2026-12-31,2026-01-01`;
    await bench.load(
      facts.accounts('A: Retail', 'B: Retail', 'M: Media', 'N: Toys', 'U: '),
      facts.opportunities(
        ...Array.from({ length: 6 }, () => open('A', 10)),
        open('M', 40),
        open('U', 1000),
      ),
      facts.nominations('A,active,,,', 'B,active,,,', 'N,active,,,'),
      facts.nps(`A ${T} 10`, `N ${T} 10`),
    );
    await bench.set({ as_of: T });
    expect(await coverage()).toEqual([
      ['Media', 1, 0, 0, 1, 40, 1, 0, 0],
      ['Retail', 2, 2, 1, 6, 60, 1, 0.5, 1],
      // Without need there is no coverage; without a value no target.
      ['Toys', 0, 1, 1, 0, 0, 0, null, null],
      ['unknown', null, 0, 0, 1, 1000, null, null, null],
    ]);
    const [weighted] = await ask(bench.engine, pipelineCoverageQuestion, {
      dimension: 'industry',
      filters: [],
    });
    // (60 · ½ + 40 · 0) / 100 and (60 · 1 + 40 · 0) / 100
    expect(weighted?.coverage).toBeCloseTo(0.3, 12);
    expect(weighted?.claimed_coverage).toBeCloseTo(0.6, 12);
  });

  it('takes the targets of the strategy, none where a segment is left, and its empty segments', async () => {
    await bench.add(
      facts.strategy(
        'industry,Retail,grow,,1',
        'industry,Media,exit,,',
        'industry,Toys,hold,,0',
        'industry,Space,grow,,3',
      ),
    );
    await bench.set({ as_of: T });
    expect(await coverage()).toEqual([
      ['Media', 0, 0, 0, 1, 40, 0, null, null],
      ['Retail', 1, 2, 1, 6, 60, 0, 1, 1],
      ['Space', 3, 0, 0, 0, 0, 3, 0, 0],
      ['Toys', 0, 1, 1, 0, 0, 0, null, null],
      ['unknown', null, 0, 0, 1, 1000, null, null, null],
    ]);
  });

  it('adds up to the accounts in every dimension of one value', async () => {
    const rows = await bench.rows(sql`SELECT dimension, sum(claimed) AS claimed FROM coverage
WHERE dimension IN ('industry') GROUP BY dimension`);
    expect(rows).toEqual([{ dimension: 'industry', claimed: 3 }]);
  });
});
