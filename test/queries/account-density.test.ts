import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  BINS_ACROSS,
  BINS_ACROSS_SMALL,
  binExtent,
  binSteps,
  type MapExtent,
  mapExtent,
  WHOLE_MAP,
  withExtent,
} from '../../src/domain/value-map';
import { joined, sql } from '../../src/engine/sql';
import { accountDensityQuestion } from '../../src/queries/account-density';
import { choiceLiteral } from '../../src/queries/choice';
import { mapCountsQuestion } from '../../src/queries/map-counts';
import { ask } from '../../src/queries/question';
import { type Bench, openBench, table } from '../imports/bench';

/** Figures upon edges, the last bit beside them, and between. */
const VALUES = [0, 2.5, 5, 52.5, 55, 57.5, 97.5, 100].flatMap((edge) => [
  edge,
  Math.max(0, edge * (1 - 2 ** -53)),
  Math.min(100, edge + 1e-14),
  Math.max(0, edge - 0.000_000_001),
  Math.min(100, edge + 0.3),
]);
const SENTIMENTS = VALUES.map((value) => 2 * value - 100);

let bench: Bench;
let accounts: number;

beforeAll(async () => {
  bench = await openBench();
  const ids = VALUES.flatMap((_, value) => SENTIMENTS.map((__, at) => `A${value}-${at}`));
  await bench.load(
    table('accounts.csv', 'account_id,account_name', ...ids.map((id) => `${id},Company ${id}`)),
  );
  const values = VALUES.map((value, at) => sql`(${`A${at}`}, ${value})`);
  const sentiments = SENTIMENTS.map((sentiment, at) => sql`(${`${at}`}, ${sentiment})`);
  await bench.engine.run(sql`CREATE OR REPLACE TABLE standing AS
SELECT s.* REPLACE (v.figure::DOUBLE AS strategic_value, t.figure::DOUBLE AS current_sentiment)
FROM standing AS s
JOIN (VALUES ${joined(values, ', ')}) AS v(part, figure) ON v.part = split_part(s.account_id, '-', 1)
JOIN (VALUES ${joined(sentiments, ', ')}) AS t(part, figure) ON t.part = split_part(s.account_id, '-', 2)`);
  accounts = ids.length;
});

async function counted(extent: MapExtent | null): Promise<number> {
  const [counts] = await ask(bench.engine, mapCountsQuestion, { filters: withExtent([], extent) });
  return counts?.accounts ?? 0;
}

async function expectExact(extent: MapExtent, across: number): Promise<number> {
  const filters = withExtent([], extent);
  const steps = binSteps(extent, across);
  const bins = await ask(bench.engine, accountDensityQuestion, { filters, steps });
  const chosen = bins.map((bin) => {
    const choice = choiceLiteral(withExtent(filters, binExtent(bin, extent)));
    return sql`(SELECT count(*)::INTEGER FROM selected_accounts(${choice}))`;
  });
  if (chosen.length > 0) {
    const [listed] = await bench.rows(sql`SELECT [${joined(chosen, ', ')}] AS counts`);
    expect(listed?.counts).toEqual(bins.map((bin) => bin.accounts));
  }
  return bins.reduce((sum, bin) => sum + bin.accounts, 0);
}

describe('a choice of a bin', () => {
  it.each([BINS_ACROSS, BINS_ACROSS_SMALL])(
    'lists exactly the accounts that the bin counts, of at most %i across',
    async (across) => {
      expect(await expectExact(WHOLE_MAP, across)).toBe(accounts);
    },
  );

  it('does so within every part of the map, and the bins hold all of it', async () => {
    const span = (low: number, high: number) =>
      fc
        .tuple(fc.double({ min: low, max: high, noNaN: true }), fc.constantFrom(50, 10, 1, 0.01))
        .map(([start, width]) => ({
          low: Number(start.toFixed(3)),
          high: Math.min(high, Number((start + width).toFixed(3))),
        }));
    const extents = fc.sample(fc.record({ value: span(0, 100), sentiment: span(-100, 100) }), {
      numRuns: 12,
      seed: 7,
    });
    for (const chosen of extents) {
      const extent = mapExtent(withExtent([], chosen));
      expect(await expectExact(extent, BINS_ACROSS)).toBe(await counted(extent));
    }
  });
});
