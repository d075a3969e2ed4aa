import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { NOMINATION_SOURCES, NOMINATION_STAGES } from '../../src/domain/programme-datasets';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { joined, sql } from '../../src/engine/sql';
import { ageingNominationsQuestion } from '../../src/queries/ageing-nominations';
import { fatigueQuestion } from '../../src/queries/fatigue';
import { incentiveScorecardQuestion } from '../../src/queries/incentive-scorecard';
import { rebuildMeasures } from '../../src/queries/model';
import { ask } from '../../src/queries/question';
import { rankCorrelationsQuestion } from '../../src/queries/rank-correlations';
import { reviewQueueQuestion } from '../../src/queries/review-queue';
import { sourceScorecardQuestion } from '../../src/queries/source-scorecard';
import { stagesQuestion } from '../../src/queries/stages';
import { topOverlapsQuestion } from '../../src/queries/top-overlaps';
import { type Bench, openBench } from '../imports/bench';
import * as facts from '../imports/facts';
import { T } from '../imports/facts';
import { law } from '../support/law';

const EVERYBODY = { filters: [] };
const DAYS = [null, '2026-01-01', '2026-06-22', '2026-06-23', T, '2026-07-01'];

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

let bench: Bench;

beforeAll(async () => {
  bench = await openBench();
  await bench.load(
    facts.accounts('A: X', 'B: X', 'C: Y', 'D: Y', 'E: '),
    facts.nps(`A ${T} 10`, `B ${T} 0`, 'C 2026-01-01 10', `E ${T} 10`),
  );
  await bench.set({ as_of: T });
});

const nomination = fc.record({
  account_id: fc.constantFrom('A', 'B', 'C', 'D', 'E'),
  stage: fc.constantFrom(...NOMINATION_STAGES),
  source: fc.constantFrom(...NOMINATION_SOURCES.slice(0, 3)),
  incentive: fc.constantFrom(null, 'no', 'yes'),
  nominated_at: fc.constantFrom(...DAYS),
  approved_at: fc.constantFrom(...DAYS),
});

describe('whatever is nominated', () => {
  it('parts add up, and the queue holds exactly the claimed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(nomination, { minLength: 1, maxLength: 25 }), async (rows) => {
        const values = rows.map(
          (row, at) =>
            sql`(${row.account_id}, ${row.stage}, ${row.source}, ${row.incentive}, ${row.nominated_at}, ${row.approved_at}, ${at})`,
        );
        await bench.engine.run(sql`DELETE FROM nominations`);
        await bench.engine.run(sql`INSERT INTO nominations BY NAME
SELECT account_id, account_no, stage, source, incentive, nominated_at::DATE AS nominated_at, approved_at::DATE AS approved_at, t.source_row
FROM accounts
JOIN (VALUES ${joined(values, ', ')})
  AS t(account_id, stage, source, incentive, nominated_at, approved_at, source_row) USING (account_id)`);
        // What rests on the as-of date rests on nominations too.
        const settings = { ...DEFAULT_SETTINGS, as_of: T };
        await bench.engine.transaction((run) => rebuildMeasures(run, DEFAULT_SETTINGS, settings));

        const known = rows.filter(({ nominated_at }) => (nominated_at ?? T) <= T);
        const claims = known.filter(
          (row) => ['approved', 'active'].includes(row.stage) && (row.approved_at ?? T) <= T,
        );
        const stages = await ask(bench.engine, stagesQuestion, EVERYBODY);
        expect(sum(stages.map(({ nominations }) => nominations))).toBe(known.length);
        const overdue = await ask(bench.engine, ageingNominationsQuestion, EVERYBODY);
        expect(sum(stages.map((row) => row.overdue))).toBe(overdue.length);

        const sources = await ask(bench.engine, sourceScorecardQuestion, EVERYBODY);
        const nominated = new Set(known.map((row) => `${row.source} ${row.account_id}`));
        const claimed = new Set(claims.map((row) => `${row.source} ${row.account_id}`));
        expect(sum(sources.map((row) => row.nominated))).toBe(nominated.size);
        expect(sum(sources.map((row) => row.claimed))).toBe(claimed.size);
        const splits = await ask(bench.engine, incentiveScorecardQuestion, EVERYBODY);
        for (const row of [...sources, ...splits]) {
          expect(row.nominated).toBeGreaterThanOrEqual(row.claimed);
          expect(row.claimed).toBeGreaterThanOrEqual(row.ready + row.land_mines);
        }

        const queue = await ask(bench.engine, reviewQueueQuestion, EVERYBODY);
        expect(queue.map(({ account_id }) => account_id).sort()).toEqual(
          [...new Set(claims.map(({ account_id }) => account_id))].sort(),
        );
      }),
      law(6),
    );
  });
});

describe('whoever is used how often', () => {
  async function fatigueOf(uses: readonly number[]) {
    await bench.engine.run(sql`CREATE OR REPLACE TABLE account_uses AS
SELECT unnest(range(${uses.length}))::INTEGER AS account_no, unnest(${uses})::INTEGER AS uses_365d`);
    await bench.engine.run(sql`CREATE OR REPLACE TABLE account_programme AS
SELECT account_no, 'claimed' AS programme_stage FROM account_uses`);
    const [row] = await ask(bench.engine, fatigueQuestion, EVERYBODY);
    return row;
  }

  it('Gini is the mean difference ÷ twice the mean, in [0, 1), whatever the order and scale', async () => {
    const many = fc.array(fc.nat(20), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(many, fc.integer({ min: 2, max: 50 }), async (uses, factor) => {
        const row = await fatigueOf(uses);
        const total = sum(uses);
        expect(row?.uses).toBe(total);
        if (total === 0) {
          expect(row?.gini).toBe(null);
          expect(row?.top_five_share).toBe(null);
          return;
        }
        const apart = sum(uses.flatMap((one) => uses.map((other) => Math.abs(one - other))));
        expect(row?.gini).toBeCloseTo(apart / (2 * uses.length * total), 12);
        expect(row?.gini).toBeGreaterThanOrEqual(0);
        expect(row?.gini).toBeLessThan(1);
        const most = [...uses].sort((one, other) => other - one).slice(0, 5);
        expect(row?.top_five_share).toBeCloseTo(sum(most) / total, 12);
        const scaled = await fatigueOf(uses.map((count) => count * factor).reverse());
        expect(scaled?.gini).toBeCloseTo(row?.gini ?? Number.NaN, 12);
        expect(scaled?.top_five_share).toBeCloseTo(row?.top_five_share ?? Number.NaN, 12);
      }),
      law(12),
    );
  });
});

describe('whatever accounts are worth', () => {
  interface Figures {
    revenue: number | null;
    value: number | null;
    sentiment: number | null;
  }

  async function compared(rows: readonly Figures[]) {
    await bench.engine.run(sql`CREATE OR REPLACE TABLE standing AS
SELECT
  unnest(range(${rows.length}))::VARCHAR AS account_id,
  unnest(${rows.map(({ revenue }) => revenue)})::DOUBLE AS revenue,
  unnest(${rows.map(({ value }) => value)})::DOUBLE AS strategic_value,
  unnest(${rows.map(({ sentiment }) => sentiment)})::DOUBLE AS current_sentiment`);
    return {
      correlations: await ask(bench.engine, rankCorrelationsQuestion, EVERYBODY),
      overlaps: await ask(bench.engine, topOverlapsQuestion, EVERYBODY),
    };
  }

  /** Twice the average rank of each: what is smaller counts twice, what is equal once. */
  const ranks = (values: readonly number[]) =>
    values.map((one) => sum(values.map((other) => (other < one ? 2 : other === one ? 1 : 0))));

  function spearman(pairs: readonly (readonly [number, number])[]): number | null {
    const [first, second] = [0, 1].map((side) => {
      const ranked = ranks(pairs.map((pair) => pair[side] ?? Number.NaN));
      return ranked.map((rank) => rank - pairs.length);
    });
    if (first === undefined || second === undefined) return null;
    const times = (one: number[], other: number[]) =>
      sum(one.map((value, at) => value * (other[at] ?? 0)));
    const spread = Math.sqrt(times(first, first) * times(second, second));
    return spread === 0 ? null : times(first, second) / spread;
  }

  const figure = fc.option(fc.integer({ min: -6, max: 6 }), { freq: 5 });
  const accounts = fc.array(fc.record({ revenue: figure, value: figure, sentiment: figure }), {
    minLength: 1,
    maxLength: 25,
  });

  it('ρ is that of average ranks, in [−1, 1], and follows the order of revenue alone', async () => {
    await fc.assert(
      fc.asyncProperty(accounts, async (rows) => {
        const { correlations, overlaps } = await compared(rows);
        for (const { first, second, overlap, size } of overlaps) {
          expect(overlap, `${first}, ${second}`).toBeLessThanOrEqual(size);
          expect(size).toBeLessThanOrEqual(10);
        }
        const [byValue, bySentiment] = correlations;
        for (const [row, name] of [
          [byValue, 'value'],
          [bySentiment, 'sentiment'],
        ] as const) {
          const pairs = rows.flatMap((account) => {
            const [revenue, other] = [account.revenue, account[name]];
            return revenue === null || other === null ? [] : [[revenue, other] as const];
          });
          const expected = spearman(pairs);
          expect(row?.accounts).toBe(pairs.length);
          if (expected === null) expect(row?.rho).toBe(null);
          else expect(row?.rho).toBeCloseTo(expected, 9);
          expect(Math.abs(row?.rho ?? 0)).toBeLessThanOrEqual(1);
        }
        const grown = rows.map((row) => ({
          ...row,
          revenue: row.revenue === null ? null : Math.exp(row.revenue),
        }));
        expect(await compared(grown)).toEqual({ correlations, overlaps });
      }),
      law(12),
    );
  });

  it('ρ of an order with itself is 1, with its reverse −1, and the top of both are the same', async () => {
    const orders = fc.uniqueArray(fc.integer({ min: 0, max: 100 }), {
      minLength: 2,
      maxLength: 20,
    });
    await fc.assert(
      fc.asyncProperty(orders, async (order) => {
        const { correlations, overlaps } = await compared(
          order.map((revenue) => ({ revenue, value: revenue, sentiment: -revenue })),
        );
        expect(correlations[0]?.rho).toBeCloseTo(1, 12);
        expect(correlations[1]?.rho).toBeCloseTo(-1, 12);
        expect(overlaps[0]).toMatchObject({
          overlap: Math.min(10, order.length),
          size: Math.min(10, order.length),
        });
      }),
      law(8),
    );
  });
});
