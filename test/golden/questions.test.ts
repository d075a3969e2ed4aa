import { beforeAll, describe, expect, it } from 'vitest';
import { coverageQuestion } from '../../src/queries/coverage-rows';
import { landMinesQuestion } from '../../src/queries/land-mines';
import { pipelineCoverageQuestion } from '../../src/queries/pipeline-coverage';
import { ask } from '../../src/queries/question';
import { referenceCountsQuestion } from '../../src/queries/reference-counts';
import { waterfallQuestion } from '../../src/queries/waterfall';
import { calculate } from '../independent/calculate';
import { type Company, loadedCompany } from '../support/company';
import { sampleBytes } from '../support/sample';

const expected = calculate(sampleBytes(), { asOf: null, halfLifeDays: 365 });
const accounts = [...expected.accounts.values()];
const claimed = accounts.filter(({ programme_stage }) => programme_stage === 'claimed');
const landMines = accounts.filter(({ standing }) => standing === 'land mine');
const industries = expected.segments.filter(({ dimension }) => dimension === 'industry');
const needed = industries.filter(({ target }) => (target ?? 0) > 0);

const sum = (values: readonly (number | null)[]) =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0);

let company: Company;

beforeAll(async () => {
  company = await loadedCompany(sampleBytes());
});

describe('the figures of the Overview agree with the independent calculation', () => {
  it('in its counts and the revenue of land mines', async () => {
    const [row] = await ask(company.engine, referenceCountsQuestion, {
      filters: [],
      dimension: 'industry',
    });
    const short = industries.filter(({ gap }) => (gap ?? 0) > 0);
    expect(row).toEqual({
      accounts: accounts.length,
      claimed: claimed.length,
      ready: accounts.filter(({ standing }) => standing === 'ready').length,
      land_mines: landMines.length,
      land_mine_revenue: sum(landMines.map(({ revenue }) => revenue)),
      without_signal: claimed.filter(({ reasons }) => reasons.includes('no current signal')).length,
      gems: accounts.filter(({ standing }) => standing === 'hidden gem').length,
      gems_in_gaps: sum(short.map(({ gems }) => gems)),
    });
  });

  it.each(['EMEA', 'Americas', 'APAC'])(
    'in the gems of segments with a gap, within %s too',
    async (segment) => {
      const filters = [{ dimension: 'region', segment }];
      const asked = { filters, dimension: 'industry' };
      const [row] = await ask(company.engine, referenceCountsQuestion, asked);
      const cells = await ask(company.engine, coverageQuestion, asked);
      const short = cells.filter(({ gap }) => (gap ?? 0) > 0);
      expect(row?.gems_in_gaps).toBe(sum(short.map(({ gems }) => gems)));
      expect(row?.gems).toBe(sum(cells.map(({ gems }) => gems)));
      expect(row?.accounts).toBeLessThan(accounts.length);
    },
  );

  it('in each step of the waterfall, whose parts sum to the claimed', async () => {
    const rows = await ask(company.engine, waterfallQuestion, { filters: [] });
    const [first, ...parts] = rows;
    expect(first).toEqual({ step: 'claimed', count: claimed.length });
    for (const { step, count } of parts)
      expect(count).toBe(claimed.filter(({ reasons }) => (reasons[0] ?? 'ready') === step).length);
    expect(sum(parts.map(({ count }) => count))).toBe(claimed.length);
  });

  it('in the share of the open pipeline that is covered, and that the list claims', async () => {
    const [row] = await ask(company.engine, pipelineCoverageQuestion, {
      filters: [],
      dimension: 'industry',
    });
    const pipeline = sum(needed.map(({ open_pipeline }) => open_pipeline));
    const covered = sum(needed.map((row) => row.open_pipeline * (row.coverage ?? 0)));
    const listed = sum(needed.map((row) => row.open_pipeline * (row.claimed_coverage ?? 0)));
    expect(row?.open_pipeline).toBeCloseTo(pipeline, 6);
    expect(row?.coverage).toBeCloseTo(covered / pipeline, 9);
    expect(row?.claimed_coverage).toBeCloseTo(listed / pipeline, 9);
  });

  it('in the list of land mines, largest first', async () => {
    const rows = await ask(company.engine, landMinesQuestion, { filters: [] });
    expect(rows.map(({ account_name }) => account_name).sort()).toEqual(
      landMines.map(({ account_name }) => account_name).sort(),
    );
    const revenues = rows.map(({ revenue }) => revenue ?? -1);
    expect(revenues).toEqual([...revenues].sort((one, other) => other - one));
  });
});
