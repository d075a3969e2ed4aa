import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SegmentChoice } from '../../src/domain/dimensions';
import { type Address, readAddress, writeAddress } from '../../src/state/address';
import { type AppPage, goTo, openApp, query, sampleApp, settled } from './support/app';
import { violations } from './support/axe';
import { openChromium } from './support/chromium';
import {
  chipNames,
  chips,
  filtersOf,
  overviewFigures,
  randomFilters,
  readyAmong,
} from './support/filters';

const START = readAddress('');

/** Each opens the app anew, which takes longer than all else here. */
const TABS = process.env.REFSCOPE_LONG === undefined ? 1 : 20;
/** What stands in an address beside filters. */
const OTHER_CHOICES: readonly Partial<Address>[] = [
  { page: 'overview', asOf: '2026-03-31', dimension: 'region' },
  { page: 'coverage', comparedWith: '2026-03-31', crossed: 'region' },
  { page: 'pipeline', asOf: '2025-12-31' },
  { page: 'accounts' },
  { page: 'value-map', asOf: '2026-06-30', comparedWith: '2025-12-31' },
];

let app: AppPage;
let page: Page;

beforeAll(async () => {
  app = await sampleApp();
  page = app.page;
});

// What a failed test left open would hide the page from the next.
beforeEach(async () => {
  if (await page.getByRole('dialog').isVisible()) await page.keyboard.press('Escape');
});

afterAll(async () => {
  expect(app.violations).toEqual([]);
  await app.close();
});

/** All that can be read on a page: its text, but for the words that tell how long ago something was done. */
async function viewOf(on: Page): Promise<(string | null)[]> {
  await expect.poll(() => on.getByRole('status').filter({ hasText: /…$/ }).count()).toBe(0);
  await settled(on);
  return [await on.locator('header').first().textContent(), await on.locator('main').textContent()];
}

describe('filters', () => {
  it('are chosen in the menu by keyboard, shown as chips, and gone with Escape', async () => {
    await goTo(page, '#/overview');
    await page.getByRole('button', { name: 'Filter', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: 'Standing' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.waitForFunction(() => window.location.hash.includes('in.'));
    expect(filtersOf(page)).toEqual([{ dimension: '@standing', segment: 'land mine' }]);
    await settled(page);
    expect(await violations(page)).toEqual([]);

    // The arrows walk over the dimensions, whose segments follow.
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    const both: SegmentChoice[] = [
      { dimension: '@standing', segment: 'land mine' },
      { dimension: '@freshness', segment: 'fresh' },
    ];
    await expect.poll(() => filtersOf(page)).toEqual(both);

    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await chipNames(page)).toEqual(['Standing: land mine', 'Freshness: fresh']);
    await page.getByRole('button', { name: 'Clear all' }).waitFor();
    await settled(page);
    const [counted] = await query(
      page,
      "SELECT count(*)::INTEGER AS n FROM standing WHERE standing = 'land mine' AND freshness = 'fresh'",
    );
    expect(await overviewFigures(page)).toContainEqual(
      expect.stringMatching(`^Land mines${counted?.n}`),
    );

    await page.keyboard.press('Escape');
    await expect.poll(() => filtersOf(page)).toEqual([]);
    await expect.poll(() => chipNames(page)).toEqual([]);
    await page.getByRole('status').getByText('Filters cleared').waitFor();
  });

  it('come back with the way back, and go with the way on', async () => {
    await goTo(page, '#/overview');
    await goTo(page, '#/overview?in.region=EMEA&in.region=APAC');
    const filtered = await overviewFigures(page);
    expect(await chipNames(page)).toEqual(['Region: EMEA, APAC']);
    await page.goBack();
    await settled(page);
    expect(await chipNames(page)).toEqual([]);
    expect(await overviewFigures(page)).not.toEqual(filtered);
    await page.goForward();
    await settled(page);
    expect(await overviewFigures(page)).toEqual(filtered);
    await chips(page).click();
    await expect.poll(() => filtersOf(page)).toEqual([]);
  });

  it('of ranges and accounts are said in words, and Escape belongs to a field first', async () => {
    const [first, second] = await query(
      page,
      'SELECT account_id, account_name FROM accounts ORDER BY account_id LIMIT 2',
    );
    const account = `in.%40account=${first?.account_id}`;
    await goTo(page, `#/accounts?in.%40strategic_value=40..60&${account}`);
    await page.getByText(`Account: ${first?.account_name}`).waitFor();
    expect(await chipNames(page)).toEqual([
      'Strategic value 40–60',
      `Account: ${first?.account_name}`,
    ]);
    await goTo(page, `#/overview?${account}&in.%40account=${second?.account_id}`);
    expect(await chipNames(page)).toEqual(['2 accounts']);

    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: /^Go to a page/ }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await chipNames(page)).toEqual(['2 accounts']);
  });

  it('stand beside their own figures, or beside older ones that are marked', async () => {
    const standings = ['land mine', 're-check', 'ready'];
    await goTo(page, '#/overview');
    const seen = await page.evaluate(async (wanted) => {
      const found: string[] = [];
      const chip = () =>
        document.querySelector('header button[aria-label^=Remove]')?.getAttribute('aria-label');
      const isBusy = () => document.querySelector('main')?.getAttribute('aria-busy') === 'true';
      const frame = () => new Promise((painted) => requestAnimationFrame(painted));
      for (const standing of wanted) {
        window.location.hash = `#/overview?in.%40standing=${standing}`;
        while (!chip()?.endsWith(standing)) await frame();
        // Each frame from the one that names the filter to one of its figures.
        for (let isOver = false; !isOver; await frame()) {
          isOver = !isBusy();
          const figure = document.querySelector('main dl div dd')?.textContent ?? '';
          if (isOver) found.push(`${chip()}: ${/\d+/.exec(figure)?.[0]}`);
        }
      }
      return [...new Set(found)];
    }, standings);
    const truth = await Promise.all(
      standings.map(async (segment) => {
        const ready = await readyAmong(page, [{ dimension: '@standing', segment }]);
        return `Remove filter Standing: ${segment}: ${ready}`;
      }),
    );
    expect(seen).toEqual(truth);
  });

  it('mark the page as behind from the moment they are asked for, whatever is drawn meanwhile', async () => {
    await goTo(page, '#/overview');
    await page.evaluate(() => {
      const marks: (string | null)[] = [];
      Reflect.set(window, 'marks', marks);
      const main = document.querySelector('main');
      if (!main) return;
      new MutationObserver(() => marks.push(main.getAttribute('aria-busy'))).observe(main, {
        attributeFilter: ['aria-busy'],
      });
      // The browser has the new address at once, and tells of it after this task; the button draws the
      // page's surroundings in between.
      window.location.hash = '#/overview?in.%40standing=ready';
      document.querySelector<HTMLElement>('[aria-label="Keyboard shortcuts"]')?.click();
    });
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await settled(page);
    expect(await chipNames(page)).toEqual(['Standing: ready']);
    expect(await page.evaluate(() => Reflect.get(window, 'marks'))).toEqual(['true', 'false']);
  });

  it('give the same view wherever their address is opened', async () => {
    const browser = await openChromium();
    for (const [place, filters] of (await randomFilters(page, TABS)).entries()) {
      const hash = writeAddress({
        ...START,
        ...OTHER_CHOICES[place % OTHER_CHOICES.length],
        filters,
      });
      await goTo(page, hash);
      const view = await viewOf(page);
      const other = await openApp(browser, hash);
      expect(await viewOf(other.page), hash).toEqual(view);
      expect(new URL(other.page.url()).hash).toBe(hash);
      await other.close();
    }
    await browser.close();
  });

  it('give the figures that their choice in SQL gives', async () => {
    for (const filters of await randomFilters(page, 4)) {
      await goTo(page, writeAddress({ ...START, filters }));
      const figures = await overviewFigures(page);
      if (figures.length > 1)
        expect(figures).toContainEqual(
          expect.stringMatching(`^Ready references${await readyAmong(page, filters)}`),
        );
    }
  });
});
