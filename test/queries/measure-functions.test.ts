import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine';
import { sql } from '../../src/engine/sql';
import { createSchema } from '../../src/queries/model';
import { nodeEngine } from '../support/node-database';

const MOST_TRIALS = 40;
const Z = 1.96;

let engine: Engine;

beforeAll(async () => {
  engine = await nodeEngine();
  await createSchema(engine);
});

describe('wilson_interval', () => {
  async function wilson(hits: number, trials: number) {
    const [row] = await engine.run(
      sql`SELECT interval_of.* FROM (SELECT wilson_interval(${hits}, ${trials}) AS interval_of)`,
    );
    return row;
  }

  it.each([
    // Of nothing hit the upper end is z²/(n + z²); the others are worked out by the published formula.
    [0, 1, 0, 0.793457],
    [1, 1, 0.206543, 1],
    [2, 3, 0.207655, 0.93851],
    [8, 10, 0.490157, 0.943319],
    [50, 100, 0.40383, 0.59617],
  ])('of %i of %i is %f to %f', async (hits, trials, low, high) => {
    const row = await wilson(hits, trials);
    expect(row?.rate).toBe(hits / trials);
    expect(row?.low).toBeCloseTo(low, 6);
    expect(row?.high).toBeCloseTo(high, 6);
  });

  it('is unknown where nothing was tried', async () => {
    expect(await wilson(0, 0)).toEqual({ rate: null, low: null, high: null });
  });

  it('is centre ∓ half, contains the rate, stays in 0 … 1 and narrows as the same rate is seen more often', async () => {
    const rows = await engine.run(sql`SELECT
  hits, trials, w.rate, w.low, w.high, twice.high - twice.low AS width_of_twice
FROM (
  SELECT
    hits::INTEGER AS hits,
    trials::INTEGER AS trials,
    wilson_interval(hits, trials) AS w,
    wilson_interval(2 * hits, 2 * trials) AS twice
  FROM range(1, ${MOST_TRIALS + 1}) AS t(trials), range(0, trials + 1) AS h(hits)
)`);
    expect(rows).toHaveLength((MOST_TRIALS * (MOST_TRIALS + 3)) / 2);
    for (const row of rows) {
      const [n, low, high] = [Number(row.trials), Number(row.low), Number(row.high)];
      const p = Number(row.hits) / n;
      const centre = (p + Z ** 2 / (2 * n)) / (1 + Z ** 2 / n);
      const half = (Z * Math.sqrt((p * (1 - p)) / n + Z ** 2 / (4 * n ** 2))) / (1 + Z ** 2 / n);
      expect(low).toBeCloseTo(Math.max(0, centre - half), 12);
      expect(high).toBeCloseTo(Math.min(1, centre + half), 12);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(low).toBeLessThanOrEqual(p);
      expect(high).toBeGreaterThanOrEqual(p);
      expect(high).toBeLessThanOrEqual(1);
      expect(row.width_of_twice).toBeLessThan(high - low);
    }
  });
});

describe('a fiscal quarter', () => {
  it.each([
    ['2026-01-01', 1, '2026-01-01', 'FY2026 Q1'],
    ['2026-12-31', 1, '2026-10-01', 'FY2026 Q4'],
    // A fiscal year bears the calendar year in which it ends: February 2026 to January 2027 is FY2027.
    ['2026-02-01', 2, '2026-02-01', 'FY2027 Q1'],
    ['2026-01-31', 2, '2025-11-01', 'FY2026 Q4'],
    ['2024-02-29', 4, '2024-01-01', 'FY2024 Q4'],
    ['2026-03-31', 4, '2026-01-01', 'FY2026 Q4'],
    ['2026-04-01', 4, '2026-04-01', 'FY2027 Q1'],
    ['2026-06-30', 7, '2026-04-01', 'FY2026 Q4'],
    ['2026-10-01', 10, '2026-10-01', 'FY2027 Q1'],
    ['2026-11-30', 12, '2026-09-01', 'FY2026 Q4'],
    ['2025-12-01', 12, '2025-12-01', 'FY2026 Q1'],
    ['2026-02-28', 12, '2025-12-01', 'FY2026 Q1'],
  ])(
    'of %s, where years start in month %i, starts at %s as %s',
    async (day, month, start, label) => {
      const [row] = await engine.run(sql`SELECT
  fiscal_quarter_start(${day}::DATE, ${month}) AS start,
  fiscal_quarter_label(${day}::DATE, ${month}) AS label`);
      expect(row).toEqual({ start, label });
    },
  );

  it('holds each of its days, is three months long, and four of them are a fiscal year', async () => {
    const rows = await engine.run(sql`SELECT
  month,
  count(DISTINCT label)::INTEGER AS labels,
  bool_and(starts_at <= day AND day < starts_at + INTERVAL 3 MONTHS) AS is_held,
  bool_and(fiscal_quarter_label(starts_at, month) = label) AS is_called_alike,
  bool_and(month(starts_at) = (month + 3 * (right(label, 1)::INTEGER - 1) - 1) % 12 + 1) AS is_numbered,
  bool_and(month(starts_at) <> month OR label LIKE '% Q1') AS is_first
FROM (
  SELECT
    day::DATE AS day,
    month,
    fiscal_quarter_start(day::DATE, month) AS starts_at,
    fiscal_quarter_label(day::DATE, month) AS label
  FROM range(DATE '2023-01-01', DATE '2027-01-01', INTERVAL 1 DAY) AS d(day), range(1, 13) AS m(month)
)
GROUP BY month
ORDER BY month`);
    const sound = { is_held: true, is_called_alike: true, is_numbered: true, is_first: true };
    // Four calendar years hold 16 quarters, and one more where they begin within a quarter.
    expect(rows).toEqual(
      Array.from({ length: 12 }, (_, at) => ({
        ...sound,
        month: at + 1,
        labels: at % 3 === 0 ? 16 : 17,
      })),
    );
  });
});

describe('use_counts', () => {
  it.each([
    ['accepted', true],
    [null, true],
    ['declined', false],
    ['no answer', false],
  ])('%s: %s', async (outcome, counts) => {
    const [row] = await engine.run(sql`SELECT use_counts(${outcome}) AS counts`);
    expect(row?.counts).toBe(counts);
  });
});
