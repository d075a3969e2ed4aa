import { beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../src/engine/sql';
import { type Bench, openBench } from './bench';
import * as facts from './facts';
import { T } from './facts';

let bench: Bench;

beforeAll(async () => {
  bench = await openBench();
});

/** One column of a table by account. */
async function byAccount(table: string, column: string) {
  const rows = await bench.engine.query(
    `SELECT account_id, ${column} AS value FROM ${table} ORDER BY account_id`,
  );
  return Object.fromEntries(rows.map(({ account_id, value }) => [String(account_id), value]));
}

const many = (...ids: string[]) => facts.accounts(...ids.map((id) => `${id}: Retail`));

describe('the programme at the as-of date', () => {
  it('has each nomination in the stage that it had then', async () => {
    await bench.load(
      many('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'),
      facts.nominations(
        'A,active,2026-01-01,2026-06-30,',
        'B,active,2026-01-01,2026-07-01,',
        'C,approved,2026-06-30,,',
        'D,approved,2026-07-01,,',
        'E,resting,2026-01-01,2026-07-01,',
        'F,retired,,,',
        'G,declined,2026-01-01,2026-07-01,',
        // The most advanced nomination counts.
        'H,declined,,,',
        'H,vetting,,,',
        'H,resting,,,',
        'I,vetting,2026-01-01,2026-07-01,',
      ),
    );
    await bench.set({ as_of: T });
    expect(await byAccount('standing', 'programme_stage')).toEqual({
      A: 'claimed',
      B: 'in pipeline',
      C: 'claimed',
      D: 'none',
      E: 'in pipeline',
      F: 'retired',
      G: 'declined',
      H: 'in pipeline',
      I: 'in pipeline',
      J: 'none',
    });
  });

  it('has consent expired where all claims that name a date have run out by then', async () => {
    await bench.load(
      many('A', 'B', 'C', 'D', 'E'),
      facts.nps(...['A', 'B', 'C', 'D', 'E'].map((id) => `${id} ${T} 10`)),
      facts.nominations(
        'A,active,,,2026-06-30',
        'B,active,,,2026-07-01',
        'C,active,,,2026-06-30',
        'C,approved,,,',
        'D,active,,,2026-06-30',
        'D,approved,,,2027-01-01',
        // Only consents of claimed nominations count.
        'E,active,,,',
        'E,vetting,,,2026-01-01',
      ),
    );
    await bench.set({ as_of: T });
    expect(await byAccount('standing', 'standing')).toEqual({
      A: 're-check',
      B: 'ready',
      C: 're-check',
      D: 'ready',
      E: 'ready',
    });
  });
});

describe('an incident', () => {
  it('is hot while open and for 30 days after its closing, where it is severe', async () => {
    await bench.load(
      many('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'),
      facts.incidents(
        // 2026-05-31 is 30 days before 2026-06-30, 2026-05-30 is 31.
        'A,High,2026-01-01,2026-05-31,Closed',
        'B,High,2026-01-01,2026-05-30,Closed',
        'C,URGENT,2026-06-30,,New',
        'D,critical,2026-07-01,,New',
        'E,Medium,2026-06-30,,New',
        // Closed at an unknown date: neither hot nor recovered.
        'F,High,2026-06-30,,Resolved',
        // Closed after the day: open at it.
        'G,1,2026-01-01,2026-07-01,Closed',
        'H,2,2026-01-01,,Working',
        'I,3,2026-01-01,,Working',
      ),
    );
    await bench.set({ as_of: T });
    expect(await byAccount('account_incidents', 'hot')).toEqual({
      A: true,
      B: false,
      C: true,
      D: false,
      E: false,
      F: false,
      G: true,
      H: true,
      I: false,
      J: false,
    });
  });
});

describe('an opportunity', () => {
  it('is open if created by then and not closed, or closed later', async () => {
    await bench.load(
      many('A'),
      facts.opportunities(
        'A,1,EUR,0,0,2026-07-31,2026-06-30',
        'A,2,EUR,0,0,2026-01-01,2025-01-01',
        'A,4,EUR,0,0,2026-07-31,2026-07-01',
        'A,8,EUR,1,1,2026-07-01,2026-01-01',
        'A,16,EUR,1,0,2026-06-30,2026-01-01',
        'A,32,EUR,1,1,,2026-01-01',
        'A,64,EUR,0,0,,',
        // Won implies closed.
        'A,128,EUR,0,1,2026-06-30,2026-01-01',
      ),
    );
    await bench.set({ as_of: T });
    expect(await bench.cell(sql`SELECT sum(amount) FROM open_opportunities`)).toBe(1 + 2 + 8 + 64);
    expect(await byAccount('account_revenue', 'revenue')).toEqual({ A: 128 });
  });

  it('without flags is what its stage says', async () => {
    await bench.load(many('A'), {
      name: 'deals.csv',
      content: new Blob([
        'opportunity_id,account_id,amount,stage,close date\n',
        '1,A,1,Closed Won,2026-06-01\n',
        '2,A,2,Closed Lost,2026-06-01\n',
        '3,A,4,Negotiation,2026-12-01\n',
        '4,A,8,Lost to competitor,2026-06-01\n',
      ]),
    });
    await bench.set({ as_of: T });
    expect(await byAccount('account_revenue', 'revenue')).toEqual({ A: 1 });
    expect(await bench.cell(sql`SELECT sum(amount) FROM open_opportunities`)).toBe(4);
  });
});

describe('the default as-of date', () => {
  it('is the latest fact that is no promise', async () => {
    await bench.load(
      many('A'),
      facts.opportunities('A,1,EUR,0,0,2027-12-31,2026-01-01', 'A,1,EUR,1,0,2026-03-01,2026-01-01'),
      facts.nominations('A,active,2026-01-01,2026-02-01,2028-01-01'),
      facts.nps('A 2026-03-15 9'),
      facts.incidents('A,Low,2026-01-01,2026-03-20,Closed'),
      facts.uses('A,2026-03-19,accepted'),
    );
    expect(await bench.cell(sql`SELECT as_of FROM settings`)).toBe('2026-03-20');
  });

  it('is not known where nothing has a date, and nothing fails', async () => {
    await bench.load(many('A'), facts.strategy('industry,Retail,grow,,'));
    expect(await bench.cell(sql`SELECT as_of FROM settings`)).toBe(null);
    expect(await byAccount('standing', 'standing')).toEqual({ A: 'outside' });
  });

  it.each(['0001-01-01', '9999-12-31'])('may be set to %s without a failure', async (day) => {
    await bench.load(many('A'), facts.nps(`A ${T} 10`));
    await bench.set({ as_of: day });
    expect(await bench.cell(sql`SELECT as_of FROM settings`)).toBe(day);
    expect(await bench.cell(sql`SELECT count(*) FROM standing`)).toBe(1);
  });
});
