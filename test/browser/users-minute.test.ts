import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countInWords, formatMoney, formatPercent } from '../../src/domain/format';
import { calculate } from '../independent/calculate';
import type { SegmentFigures } from '../independent/figures';
import { sampleBytes } from '../support/sample';
import { type AppPage, goTo, sampleApp, settled } from './support/app';

/** The figures of the sample by the calculation that shares no code with the app. */
const truth = calculate(sampleBytes(), { asOf: null, halfLifeDays: 365 });
const accounts = [...truth.accounts].map(([id, figures]) => ({ id, ...figures }));
const claimed = accounts.filter(({ programme_stage }) => programme_stage === 'claimed');
const byRevenue = (one: { revenue: number | null }, other: { revenue: number | null }) =>
  (other.revenue ?? 0) - (one.revenue ?? 0);
const ready = claimed.filter(({ standing }) => standing === 'ready');
const mines = claimed.filter(({ standing }) => standing === 'land mine').sort(byRevenue);

let app: AppPage;
let page: Page;

beforeAll(async () => {
  app = await sampleApp();
  page = app.page;
});

afterAll(() => app.close());

const title = (name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name }).waitFor({ state: 'visible' });
const toPage = (name: string) =>
  page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name, exact: true }).click();
const segmentsOf = (dimension: string) =>
  truth.segments.filter((segment) => segment.dimension === dimension);

/** The share of the open pipeline that references cover, of all segments with a need together. */
function covered(
  all: readonly SegmentFigures[],
  coverage: (segment: SegmentFigures) => number | null,
): number {
  const segments = all.filter(({ target }) => (target ?? 0) > 0);
  const sum = (share: (segment: SegmentFigures) => number) =>
    segments.reduce((total, segment) => total + share(segment), 0);
  return (
    sum((segment) => segment.open_pipeline * (coverage(segment) ?? 0)) /
    sum(({ open_pipeline }) => open_pipeline)
  );
}

/** What stands in a figure of the Overview: its value and the line below. */
async function figure(label: string): Promise<string[]> {
  const box = page.locator('dl > div', { has: page.getByText(label, { exact: true }) });
  return (await box.locator('dd').allInnerTexts()).slice(0, 2);
}

describe('the programme lead, weekly', () => {
  it('sees whether the pipeline is healthy, and finds whom to call today and why', async () => {
    await goTo(page, '#/overview');
    const hurting = countInWords(mines.length);
    await title(
      `You count ${claimed.length} references. ${ready.length} are ready. ` +
        `${hurting.charAt(0).toUpperCase()}${hurting.slice(1)} would hurt you if you called them today.`,
    );

    await toPage('Pipeline');
    const call = page.getByRole('region', { name: 'Call today' });
    const named = call.locator('figure').first().locator('tbody th button');
    await named.first().waitFor();
    const names = await named.allInnerTexts();
    expect(names.length).toBeGreaterThan(3);
    expect(names).toEqual(mines.slice(0, names.length).map(({ account_name }) => account_name));

    const [worst] = mines;
    await named.first().click();
    await title(worst?.account_name ?? '');
    await page.getByText('land mine', { exact: true }).first().waitFor();
    const reasons = worst?.reasons.filter((reason) => reason === 'unhappy') ?? [];
    expect(reasons.length).toBeGreaterThan(0);
    await page.getByRole('heading', { name: /^It fails .* of the six checks$/ }).waitFor();
    const people = page.getByRole('table').filter({ hasText: /@|%/ }).first();
    await people.waitFor();
    await page.goBack();
    await page.getByRole('region', { name: 'Call today' }).waitFor();
  });
});

describe('the executive, quarterly', () => {
  it('reads claimed against ready and how much of the open pipeline is covered', async () => {
    await toPage('Overview');
    await title(/would hurt you/);
    await settled(page);
    expect(await figure('Ready references')).toEqual([
      `${ready.length}`,
      `of ${claimed.length} claimed`,
    ]);
    const industries = segmentsOf('industry');
    expect(await figure('Open pipeline covered')).toEqual([
      formatPercent(
        covered(industries, ({ coverage }) => coverage),
        { locale: 'en-GB' },
      ),
      `by industry; the list says ${formatPercent(
        covered(industries, ({ claimed_coverage }) => claimed_coverage),
        { locale: 'en-GB' },
      )}`,
    ]);
  });

  it('finds the segment with open pipeline and no proof', async () => {
    const bare = segmentsOf('industry')
      .filter((segment) => segment.ready === 0 && segment.segment !== 'unknown')
      .sort((one, other) => other.open_pipeline - one.open_pipeline)[0];
    expect(bare?.open_pipeline).toBeGreaterThan(0);
    const open = formatMoney(bare?.open_pipeline, 'EUR', { compact: true, locale: 'en-GB' });
    await page
      .getByText(`${bare?.segment} has ${open} of open pipeline and no ready reference.`)
      .waitFor();
    await page.getByRole('link', { name: bare?.segment, exact: true }).first().click();
    await title(/accounts?; /);
    await page
      .getByRole('button', { name: /^Remove filter/ })
      .first()
      .click();
  });
});

describe('the analyst, on export day', () => {
  it('reaches the SQL of a figure, changes it, and takes the result away', async () => {
    await goTo(page, '#/coverage');
    await page
      .getByRole('button', { name: /^Show the SQL/ })
      .first()
      .click();
    await page.getByRole('link', { name: 'Open in SQL' }).click();
    const editor = page.getByRole('textbox', { name: 'Question in SQL' });
    await editor.waitFor();
    await page.getByRole('heading', { name: /rows? in/ }).waitFor();

    await editor.click();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.insertText(
      "SELECT segment, ready, claimed FROM coverage WHERE dimension = 'region' ORDER BY segment",
    );
    await page.keyboard.press('ControlOrMeta+Enter');
    const regions = segmentsOf('region').sort((one, other) =>
      one.segment < other.segment ? -1 : 1,
    );
    await page.getByRole('heading', { name: new RegExp(`^${regions.length} rows in`) }).waitFor();

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download as CSV' }).click(),
    ]);
    const [head, ...lines] = readFileSync(await download.path(), 'utf8')
      .replace('\ufeff', '')
      .trim()
      .split('\r\n');
    expect(head).toBe('segment,ready,claimed');
    expect(lines).toEqual(
      regions.map((region) => `${region.segment},${region.ready},${region.claimed}`),
    );
  });
});
