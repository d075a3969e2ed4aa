import { beforeAll, describe, expect, it } from 'vitest';
import { npsQuestion } from '../../src/queries/nps';
import { npsOverTimeQuestion } from '../../src/queries/nps-over-time';
import { ask } from '../../src/queries/question';
import { type Bench, openBench } from '../imports/bench';
import * as facts from '../imports/facts';

let bench: Bench;

beforeAll(async () => {
  bench = await openBench();
});

describe('NPS with its interval', () => {
  it.each([
    [150, 50, 300, 33, 8.4],
    [6, 1, 9, 41.7, 41.4],
    [3, 0, 3, 50, 56.6],
  ])(
    '%i promoters and %i detractors of %i: %f ± %f',
    async (promoters, detractors, n, centre, half) => {
      const [row] = await bench.engine.query(
        `SELECT nps_interval(${promoters}, ${detractors}, ${n}) AS i`,
      );
      const interval = row?.i as Record<string, number>;
      expect(interval.nps).toBeCloseTo((100 * (promoters - detractors)) / n, 9);
      expect(interval.centre).toBeCloseTo(centre, 1);
      expect(interval.half_width).toBeCloseTo(half, 1);
      expect(interval.high).toBeLessThanOrEqual(100);
      expect(interval.high).toBeGreaterThanOrEqual(interval.nps ?? Number.NaN);
    },
  );

  it('counts the answers of the last 365 days by segment, and by what is not known', async () => {
    await bench.load(
      facts.accounts('A: Retail', 'B: Retail', 'C: Media', 'D: '),
      facts.nps(
        ...['A 2026-06-30 9', 'A 2026-06-30 6', 'B 2025-07-01 10'],
        // A day too old, and answers that are no NPS or of a segment without one.
        ...['B 2025-06-30 0', 'D 2026-01-01 8'],
      ),
      facts.csat('C 2026-06-30 1'),
    );
    const rows = await ask(bench.engine, npsQuestion, { filters: [], dimension: 'industry' });
    const thirds = { promoters: 2, passives: 0, detractors: 1, answers: 3 };
    expect(rows).toMatchObject([
      { segment: 'Retail', ...thirds, nps: 100 / 3, centre: 100 / 6 },
      { segment: 'unknown', promoters: 0, passives: 1, detractors: 0, answers: 1, nps: 0 },
    ]);
    const filters = [{ dimension: 'industry', segment: 'Media' }];
    expect(await ask(bench.engine, npsQuestion, { filters, dimension: 'industry' })).toEqual([]);
  });

  it('is told at the quarter ends up to the day, which may itself be one', async () => {
    const ends = async () =>
      (await ask(bench.engine, npsOverTimeQuestion, { filters: [] })).map((row) => [
        row.quarter_end,
        row.answers,
        row.nps,
      ]);
    await bench.set({ as_of: '2026-06-30' });
    expect((await ends()).slice(-5)).toEqual([
      ['2025-06-30', 1, -100],
      ['2025-09-30', 2, 0],
      ['2025-12-31', 2, 0],
      ['2026-03-31', 3, 0],
      ['2026-06-30', 4, 25],
    ]);
    await bench.set({ as_of: '2026-06-29', fiscal_year_start: 2 });
    const fiscal = await ends();
    expect(fiscal).toHaveLength(8);
    expect(fiscal.slice(-2)).toEqual([
      ['2026-01-31', 3, 0],
      ['2026-04-30', 3, 0],
    ]);
    expect(fiscal[0]).toEqual(['2024-07-31', 0, null]);
  });
});
