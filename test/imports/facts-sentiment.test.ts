import { beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../src/engine/sql';
import { type Bench, openBench } from './bench';
import * as facts from './facts';
import { T } from './facts';

let bench: Bench;

beforeAll(async () => {
  bench = await openBench();
});

const many = (...ids: string[]) => facts.accounts(...ids.map((id) => `${id}: Retail`));

async function sentiment(id: string) {
  const [row] = await bench.rows(sql`FROM account_sentiment WHERE account_id = ${id}`);
  if (row === undefined) throw new Error(`There is no account ${id}`);
  return row;
}

describe('the published vector of current sentiment', () => {
  beforeAll(async () => {
    // A: a fresh +100 (weight 1), a −100 of a year ago (half). B: a 0 of weight 0.4.
    await bench.load(
      many('A', 'B', 'C'),
      facts.nps(`A ${T} 10`, 'A 2025-06-30 0'),
      facts.csat(`B ${T} 3`),
    );
    await bench.set({ as_of: T });
  });

  it('gives 31.579 and −58.740 to 84.003', async () => {
    const row = await sentiment('A');
    expect(row.current_sentiment).toBeCloseTo(31.579, 3);
    expect(row.interval_low).toBeCloseTo(-58.74, 3);
    expect(row.interval_high).toBeCloseTo(84.003, 3);
  });

  it('rests on 1.5 of evidence, 1.8 answers in effect and a net sentiment of 33.333', async () => {
    const row = await sentiment('A');
    expect(row.evidence).toBeCloseTo(1.5, 12);
    expect(row.effective_n).toBeCloseTo(1.8, 12);
    expect(row.net_sentiment).toBeCloseTo(100 / 3, 9);
    expect(row.relationship_sentiment).toBeCloseTo(100 / 3, 9);
    expect(row.transactional_sentiment).toBe(null);
  });

  it('draws the other account to the mean of all, 26.316', async () => {
    const row = await sentiment('B');
    expect(row.net_sentiment).toBe(0);
    expect(row.transactional_sentiment).toBe(0);
    expect(row.relationship_sentiment).toBe(null);
    // (0 + 0.5 · 50/1.9) / (0.4 + 0.5)
    expect(row.current_sentiment).toBeCloseTo(25 / 1.9 / 0.9, 9);
  });

  it('leaves the account without an answer without a figure', async () => {
    expect(await sentiment('C')).toMatchObject({
      responses: 0,
      evidence: 0,
      effective_n: 0,
      net_sentiment: null,
      current_sentiment: null,
      interval_low: null,
      interval_high: null,
      freshness: 'no signal',
    });
  });
});

describe('the interval', () => {
  it('holds the figure, and stays within −100 and 100, for one lone answer', async () => {
    await bench.load(many('A'), facts.nps(`A ${T} 10`));
    await bench.set({ as_of: T });
    const row = await sentiment('A');
    expect(row.current_sentiment).toBeCloseTo(100, 9);
    expect(row.interval_high).toBeCloseTo(100, 9);
    // n = 1.5, p' = 2.25/4.5, d' = 0.75/4.5: centre 33.333, half-width 196·√(0.5556/4.5) = 68.87.
    expect(row.interval_low).toBeCloseTo(-35.53, 2);
  });
});

describe('freshness', () => {
  it('goes by the age of the newest relationship answer: 180, 365 days', async () => {
    await bench.load(
      many('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'),
      facts.nps(
        'A 2026-01-01 9',
        'B 2025-12-31 9',
        'C 2025-06-30 9',
        'D 2025-06-29 9',
        // Fresh: a newer answer counts, an answer after the day does not exist yet.
        'E 2024-01-01 9',
        'E 2026-06-30 0',
        'F 2026-07-01 9',
        'H 2025-06-29 9',
      ),
      facts.csat(`G ${T} 5`, `H ${T} 5`),
    );
    await bench.set({ as_of: T });
    const rows = await bench.rows(sql`SELECT freshness FROM account_sentiment ORDER BY account_id`);
    expect(rows.map(({ freshness }) => freshness)).toEqual([
      'fresh',
      'aging',
      'aging',
      'stale',
      'fresh',
      'no signal',
      'transactional only',
      'stale',
    ]);
  });
});

describe('of several answers on one day', () => {
  it.each([
    ['the least favourable counts as the newest', ['10', '0', '8'], -100],
    ['in whatever order the file has them', ['0', '10'], -100],
    ['neutral is less than favourable', ['10', '7'], 0],
  ])('%s', async (_, scores, value) => {
    await bench.load(
      many('A'),
      facts.nps(...scores.map((score) => `A 2026-06-01 ${score}`), 'A 2026-05-31 9'),
    );
    expect((await sentiment('A')).newest_relationship_value).toBe(value);
  });
});

describe('an answer that is old in half-lives', () => {
  it('still is one answer, and still says what it says', async () => {
    // 600 half-lives: the weight is 2^-600, its square too small for a DOUBLE.
    await bench.load(many('A'), facts.nps('A 2024-11-07 10'));
    await bench.set({ as_of: T, half_life_days: 1 });
    const row = await sentiment('A');
    expect(row.net_sentiment).toBe(100);
    expect(row.effective_n).toBeCloseTo(1, 9);
  });
});

describe('answers that nobody gave or that belong to nobody', () => {
  it('count for no account and not for the mean', async () => {
    await bench.load(many('A', 'B'), facts.nps(`A ${T} 10`, `Z ${T} 0`, `Z ${T} 0`, `B ${T} `));
    await bench.set({ as_of: T });
    expect((await sentiment('A')).current_sentiment).toBeCloseTo(100, 9);
    expect((await sentiment('B')).responses).toBe(0);
    expect(await bench.cell(sql`SELECT count(*) FROM unmatched`)).toBe(2);
  });
});

describe('weights of the two kinds', () => {
  it('change places in the setting for consumers', async () => {
    await bench.load(many('A', 'B'), facts.nps(`A ${T} 10`), facts.csat(`A ${T} 1`));
    await bench.set({ as_of: T });
    // (100 − 40) / 1.4
    expect((await sentiment('A')).net_sentiment).toBeCloseTo(60 / 1.4, 9);
    await bench.set({ as_of: T, relationship_weight: 0.4, transactional_weight: 1 });
    expect((await sentiment('A')).net_sentiment).toBeCloseTo(-60 / 1.4, 9);
  });

  it('of nothing give no figure rather than a wrong one', async () => {
    await bench.set({ as_of: T, relationship_weight: 0, transactional_weight: 0 });
    expect(await sentiment('A')).toMatchObject({ net_sentiment: null, current_sentiment: null });
  });
});
