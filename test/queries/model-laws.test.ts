import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MULTI_VALUED_DIMENSIONS, withChosen } from '../../src/domain/dimensions';
import { PROGRAMME_WINDOW_DAYS } from '../../src/domain/settings';
import { STANDINGS } from '../../src/domain/standings';
import { sql } from '../../src/engine/sql';
import { coverageBridgeQuestion } from '../../src/queries/coverage-bridge';
import { coverageMatrixQuestion } from '../../src/queries/coverage-matrix';
import { type CoverageRow, coverageQuestion } from '../../src/queries/coverage-rows';
import { buildComparison, rebuildModel } from '../../src/queries/model';
import { npsQuestion } from '../../src/queries/nps';
import { pipelineCoverageQuestion } from '../../src/queries/pipeline-coverage';
import { ask } from '../../src/queries/question';
import { type Bench, openBench } from '../imports/bench';
import { law } from '../support/law';
import { company, loadRows } from './generated-company';
import { anySettings } from './generated-settings';
import { BOUND_LAWS } from './laws-of-bounds';
import { SUM_LAWS } from './laws-of-sums';

const EVERYBODY = { filters: [] };

// Of many laws each asks a company that is built once. Where one fails, its seed brings it back.
const { numRuns, seed = Date.now() } = law(3);
const COMPANIES = fc.sample(fc.tuple(company, anySettings), { seed, numRuns });

/** More than any dimension of a generated company has. */
const MOST_SEGMENTS = 100;

/** By name, and with amounts that do not depend on the order in which they were added up. */
const comparable = (rows: readonly CoverageRow[]) =>
  rows
    .map((row) => ({ ...row, open_pipeline: row.open_pipeline.toFixed(6) }))
    .sort((one, other) => (one.segment < other.segment ? -1 : 1));

const sum = (values: readonly (number | null)[]) =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0);

let bench: Bench;
const seen = new Set<unknown>();

beforeAll(async () => {
  bench = await openBench();
});

describe.each(COMPANIES.map((one, at) => ({ at, one })))(
  `in company $at of seed ${seed}`,
  ({ one: [rows, settings] }) => {
    let dimensions: string[] = [];

    beforeAll(async () => {
      const { engine } = bench;
      await engine.transaction(async (run) => {
        await loadRows(run, rows);
        await rebuildModel(run, settings);
      });
      await engine.transaction(buildComparison, { schema: 'compared' });
      const named = await bench.rows(sql`SELECT DISTINCT dimension FROM coverage`);
      dimensions = named.map(({ dimension }) => String(dimension));
      for (const row of await bench.rows(sql`FROM standing`)) seen.add(row.standing);
    });

    for (const { law, offenders } of [...SUM_LAWS, ...BOUND_LAWS])
      it(law, async () => {
        expect(await bench.rows(offenders)).toEqual([]);
      });

    it('the steps of the coverage bridge lead from the coverage of before to that of now, down by what is lost and up by what is gained', async () => {
      for (const dimension of dimensions) {
        const asked = { ...EVERYBODY, dimension };
        const steps = await ask(bench.engine, coverageBridgeQuestion, asked);
        const [before, need, lost, gained, now] = steps.map(({ coverage }) => coverage);
        const [today] = await ask(bench.engine, pipelineCoverageQuestion, asked);
        if (today?.coverage === null) expect(now).toBe(null);
        else expect(now).toBeCloseTo(today?.coverage ?? Number.NaN, 9);
        if (before === null || now === null) continue;
        expect(sum([before ?? null, need ?? null, lost ?? null, gained ?? null])).toBeCloseTo(
          now ?? Number.NaN,
          9,
        );
        expect(lost).toBeLessThanOrEqual(0);
        expect(gained).toBeGreaterThanOrEqual(0);
      }
    });

    it('the coverage of the pipeline lies between that of its worst and its best segment, and below what is claimed', async () => {
      for (const dimension of dimensions) {
        const asked = { ...EVERYBODY, dimension };
        const [whole] = await ask(bench.engine, pipelineCoverageQuestion, asked);
        if (whole === undefined || whole.coverage === null) continue;
        const segments = await ask(bench.engine, coverageQuestion, asked);
        const shares = segments
          .filter(({ open_pipeline }) => open_pipeline > 0)
          .flatMap(({ coverage }) => coverage ?? []);
        expect(whole.coverage).toBeGreaterThanOrEqual(Math.min(...shares) - 1e-9);
        expect(whole.coverage).toBeLessThanOrEqual(Math.max(...shares) + 1e-9);
        expect(whole.coverage).toBeLessThanOrEqual(whole.claimed_coverage ?? Number.NaN);
      }
    });

    it('the cells of two crossed dimensions add up to the segments of either', async () => {
      const regions = await ask(bench.engine, coverageQuestion, {
        ...EVERYBODY,
        dimension: 'region',
      });
      const cells = await Promise.all(
        regions.map(({ segment }) =>
          ask(bench.engine, coverageQuestion, {
            filters: [{ dimension: 'region', segment }],
            dimension: 'industry',
          }),
        ),
      );
      const industries = await ask(bench.engine, coverageQuestion, {
        ...EVERYBODY,
        dimension: 'industry',
      });
      const figures = ['claimed', 'ready', 'candidates', 'gems', 'open_opportunities'] as const;
      for (const figure of figures) {
        for (const { segment, ...row } of industries) {
          const parts = cells.flat().filter((cell) => cell.segment === segment);
          expect(sum(parts.map((cell) => cell[figure])), `${figure} of ${segment}`).toBe(
            row[figure],
          );
        }
        for (const [at, row] of regions.entries())
          expect(sum((cells[at] ?? []).map((cell) => cell[figure]))).toBe(row[figure]);
      }
    });

    it('every cell of a matrix is the coverage of one dimension among the accounts of the other, whatever is chosen', async () => {
      for (const [at, dimension] of dimensions.entries()) {
        const crossed = dimensions[(at + 1) % dimensions.length] ?? dimension;
        const filters = at % 2 === 0 ? [] : [{ dimension: 'region', segment: 'EMEA' }];
        const asked = { filters, dimension, crossed, most: MOST_SEGMENTS };
        const cells = await ask(bench.engine, coverageMatrixQuestion, asked);
        for (const { segment } of await ask(bench.engine, coverageQuestion, asked)) {
          const inside = withChosen(filters, dimension, [segment]);
          const expected = await ask(bench.engine, coverageQuestion, {
            filters: inside,
            dimension: crossed,
          });
          const found = cells
            .filter((cell) => cell.segment === segment)
            .map(({ crossed_segment, ...cell }) => ({ ...cell, segment: crossed_segment }));
          expect(comparable(found), `${dimension} ${segment}`).toEqual(comparable(expected));
        }
      }
    });

    it('NPS is the mean of what its answers say, of every segment and over all', async () => {
      const answers =
        await bench.rows(sql`SELECT dimension, segment, avg(value) AS mean, count(*)::INTEGER AS answers
FROM responses
JOIN account_memberships USING (account_id)
CROSS JOIN settings
WHERE metric = 'nps' AND responded_at <= as_of AND responded_at > as_of - ${PROGRAMME_WINDOW_DAYS}
GROUP BY dimension, segment`);
      const [all] = await bench.rows(sql`SELECT count(*)::INTEGER AS answers
FROM responses
CROSS JOIN settings
WHERE account_id IS NOT NULL
  AND metric = 'nps' AND responded_at <= as_of AND responded_at > as_of - ${PROGRAMME_WINDOW_DAYS}`);
      for (const dimension of dimensions) {
        const rows = await ask(bench.engine, npsQuestion, { ...EVERYBODY, dimension });
        const own = answers.filter((row) => row.dimension === dimension);
        expect(rows.map(({ segment }) => segment).sort()).toEqual(
          own.map(({ segment }) => segment).sort(),
        );
        for (const row of rows) {
          const mean = own.find(({ segment }) => segment === row.segment);
          expect(row.answers).toBe(mean?.answers);
          expect(row.nps).toBeCloseTo(Number(mean?.mean), 9);
          expect(row.promoters + row.passives + row.detractors).toBe(row.answers);
          expect(row.nps).toBeGreaterThanOrEqual(row.interval_low ?? Number.NaN);
          expect(row.nps).toBeLessThanOrEqual(row.interval_high ?? Number.NaN);
        }
        const total = sum(rows.map((row) => row.answers));
        if (MULTI_VALUED_DIMENSIONS.includes(dimension))
          expect(total).toBeGreaterThanOrEqual(Number(all?.answers));
        else expect(total).toBe(all?.answers);
      }
    });
  },
);

afterAll(() => {
  // Laws of what never occurs would say nothing.
  expect([...seen].sort()).toEqual([...STANDINGS].sort());
});
