import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatPercent } from '../../src/domain/format';
import {
  companyRecruiting,
  demandedSegments,
  recruitableAccounts,
} from '../independent/company-recruiting';
import { readFiles } from '../independent/read-files';
import { bestGain, gainOfSet } from '../independent/recruiting';
import { EVERY_ACCOUNT } from '../independent/view';
import { sampleBytes } from '../support/sample';
import { type AppPage, goTo, query, sampleApp, settled } from './support/app';
import { violations } from './support/axe';

/** Those of the sample's strategy, but for topics. */
const DIMENSIONS = [
  'Deployment__c',
  'industry',
  'product',
  'region',
  'segment',
  'size_band',
  'use_case',
];
/** So few that every set of them can be tried. */
const TRIED = 3;
const OPTIONS = { asOf: null, halfLifeDays: 365 };
/** Points are told with one digit. */
const HALF_A_TENTH = 0.05 + 1e-9;
const ONE_DIGIT = { digits: 1, locale: 'en-GB' };

const rows = readFiles(sampleBytes());
const segments = demandedSegments(rows, OPTIONS, EVERY_ACCOUNT);
const accounts = recruitableAccounts(rows, OPTIONS, EVERY_ACCOUNT);

let app: AppPage;
let page: Page;

beforeAll(async () => {
  app = await sampleApp('#/plan');
  page = app.page;
});

afterAll(() => app.close());

const title = () => page.getByRole('heading', { level: 1 }).textContent();
const proof = () => page.getByText('proven best');
const picks = () => page.getByRole('table', { name: /^Whom to recruit/ });
const planOf = (choices: object) => `#/plan?plan=${encodeURIComponent(JSON.stringify(choices))}`;

async function figure(label: string): Promise<string | null> {
  return page
    .locator('dl > div', { has: page.getByText(label, { exact: true }) })
    .locator('dd')
    .first()
    .textContent();
}

/** The picked accounts in the order of the table, by their links. */
async function pickedIds(): Promise<string[]> {
  const links = await picks()
    .locator('tbody th a')
    .evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
  return links.map((href) => new URLSearchParams(href.split('?')[1]).get('account') ?? '');
}

async function pointsShown(): Promise<number[]> {
  const cells = await picks().locator('tbody tr td:nth-child(3)').allInnerTexts();
  return cells.map((text) => Number.parseFloat(text));
}

/** How much of the demand is covered by dimension where some accounts are ready too. */
function covered(dimension: string, ids: readonly string[]): number {
  return segments
    .filter((segment) => segment.dimension === dimension && segment.target > 0)
    .map(({ segment, target, ready, share }) => {
      const more = accounts.filter(
        ({ accountId, segments: own }) =>
          ids.includes(accountId) && own.some(([of, name]) => of === dimension && name === segment),
      ).length;
      return share * Math.min(1, (ready + more) / target);
    })
    .reduce((sum, share) => sum + share, 0);
}

function meanCovered(ids: readonly string[]): number {
  const shares = DIMENSIONS.map((dimension) => covered(dimension, ids));
  return shares.reduce((sum, share) => sum + share, 0) / DIMENSIONS.length;
}

describe('the figures', () => {
  it('of the plan are those of the independent calculation', async () => {
    await proof().waitFor();
    const ids = await pickedIds();
    expect(ids).toHaveLength(10);
    expect(new Set(ids).size).toBe(10);
    const [before, after] = [meanCovered([]), meanCovered(ids)];
    expect(await figure('Coverage now')).toBe(formatPercent(before, ONE_DIGIT));
    expect(await figure('With these accounts')).toBe(formatPercent(after, ONE_DIGIT));
    const recruiting = companyRecruiting(segments, accounts, DIMENSIONS, ids.length);
    const places = ids.map((id) => accounts.findIndex(({ accountId }) => accountId === id));
    for (const [at, points] of (await pointsShown()).entries()) {
      const gain =
        gainOfSet(recruiting, places.slice(0, at + 1)) - gainOfSet(recruiting, places.slice(0, at));
      expect(Math.abs(points - 100 * gain)).toBeLessThanOrEqual(HALF_A_TENTH);
    }
    expect(gainOfSet(recruiting, places)).toBeCloseTo(after - before, 9);
  });

  it('of each dimension are so too, in the table twin', async () => {
    const ids = await pickedIds();
    await page.getByRole('button', { name: /^Show as table: .* gains most/ }).click();
    const cells = await page
      .getByRole('table', { name: 'The share of the demand that is covered, before and after' })
      .locator('tbody tr')
      .evaluateAll((found) =>
        found.map((row) => [...row.children].map((cell) => cell.textContent)),
      );
    const label = (dimension: string) => dimension.replace('__c', '').replace('_', ' ');
    const expected = DIMENSIONS.map((dimension) => [
      label(dimension).charAt(0).toUpperCase() + label(dimension).slice(1),
      formatPercent(covered(dimension, []), ONE_DIGIT),
      formatPercent(covered(dimension, ids), ONE_DIGIT),
    ]);
    const shown = cells.map((row) => row.slice(0, 3));
    expect(shown.sort()).toEqual(expected.sort());
    await page.getByRole('button', { name: /^Show as table: .* gains most/ }).click();
  });

  it(`are the best that any ${TRIED} accounts can gain`, async () => {
    await goTo(page, planOf({ picks: TRIED }));
    await proof().waitFor();
    const recruiting = companyRecruiting(segments, accounts, DIMENSIONS, TRIED);
    const best = meanCovered([]) + bestGain(recruiting);
    expect(await figure('With these accounts')).toBe(formatPercent(best, ONE_DIGIT));
    expect(meanCovered(await pickedIds())).toBeCloseTo(best, 9);
  });
});

describe('the choices', () => {
  it('are made by the keyboard: how many, whom to leave out, whom to take back', async () => {
    await goTo(page, '#/plan');
    await page.getByRole('textbox', { name: 'Accounts to recruit' }).focus();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('4');
    await page.getByRole('heading', { level: 1, name: /^Four accounts would raise/ }).waitFor();
    await settled(page);
    const [first] = await pickedIds();
    const leaveOut = page.getByRole('button', { name: /^Leave out/ }).first();
    const left = (await leaveOut.getAttribute('aria-label'))?.replace('Leave out ', '');
    await leaveOut.focus();
    await page.keyboard.press('Enter');
    const back = page.getByRole('button', { name: `Remove filter Left out: ${left}` });
    await back.waitFor();
    await settled(page);
    expect(await pickedIds()).not.toContain(first);
    expect(await pickedIds()).toHaveLength(4);
    // The row went with its button; the focus is where this can be undone.
    expect(await back.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await back.waitFor({ state: 'detached' });
    await settled(page);
    expect(await pickedIds()).toContain(first);
  });

  it('try another strategy without touching the one in force', async () => {
    const inForce = await query(page, 'FROM strategy ORDER BY ALL');
    const row = { dimension: 'industry', segment: 'Healthcare', direction: 'exit', target: null };
    await goTo(page, planOf({ strategy: [row] }));
    await page.getByText('What if: nothing of this is in force.').waitFor();
    await settled(page);
    const fills = await picks().locator('tbody tr').allInnerTexts();
    expect(fills.join(' ')).not.toContain('Healthcare');
    expect(await query(page, 'FROM strategy ORDER BY ALL')).toEqual(inForce);
    await page.getByRole('button', { name: 'Back to the settings in force' }).click();
    await page.getByText('What if: nothing').waitFor({ state: 'detached' });
    await settled(page);
    expect(await title()).toMatch(/^Ten accounts/);
  });
});

it('axe finds nothing', async () => {
  await goTo(page, '#/plan');
  expect(await violations(page)).toEqual([]);
});

it('cancel ends the search, and the first answer stands', async () => {
  await goTo(page, '#/data');
  // The solver waits for its WebAssembly until the page is told otherwise.
  await page.route('**/highs-*.wasm', () => undefined);
  const workers = page.workers().length;
  await page.evaluate(
    (hash) => {
      window.location.hash = hash;
    },
    planOf({ picks: 9 }),
  );
  const cancel = page.getByRole('button', { name: 'Cancel the search' });
  await cancel.waitFor();
  await expect.poll(() => page.workers().length).toBe(workers + 1);
  await cancel.click();
  await page.getByText('The search was stopped').waitFor();
  await settled(page);
  expect(await title()).toMatch(/^Nine accounts/);
  expect(await page.getByText(/^best so far, at most/).textContent()).toMatch(
    /better is possible$/,
  );
  await expect.poll(() => page.workers().length).toBe(workers);
  await page.unroute('**/highs-*.wasm');
  await page.getByRole('button', { name: 'Search again' }).click();
  await proof().waitFor();
  await settled(page);
  expect(app.violations).toEqual([]);
});
