import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { rangeText, type SegmentChoice } from '../../src/domain/dimensions';
import { formatDay } from '../../src/domain/format';
import { choiceLiteral } from '../../src/queries/choice';
import { type Address, readAddress, writeAddress } from '../../src/state/address';
import { createDice } from '../independent/companies/dice';
import { type AppPage, goTo, openApp, query, sampleApp, settled } from './support/app';
import { violations } from './support/axe';
import { openChromium } from './support/chromium';

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

let browser: Browser;
let app: AppPage;
let page: Page;

beforeAll(async () => {
  browser = await openChromium();
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
  await browser.close();
});

const filtersOf = async (on: Page) => readAddress(new URL(on.url()).hash).filters;
const chips = (on: Page) => on.getByRole('button', { name: /^Remove filter/ });
const chipNames = async (on: Page) =>
  (await chips(on).all()).length === 0
    ? []
    : chips(on).evaluateAll((buttons) =>
        buttons.map((button) => button.getAttribute('aria-label')?.replace('Remove filter ', '')),
      );

/** What a figure says of the comparison date, which is asked for later than the figure. */
const CHANGE = /(unchanged|[▲▼].*) since .*$/;

/** The headline and the five figures of the Overview. */
async function overviewFigures(on: Page): Promise<(string | null)[]> {
  const texts = await on.locator('main dl').first().locator('div').allTextContents();
  const figures = texts.map((text) => text.replace(CHANGE, ''));
  return [await on.getByRole('heading', { level: 1 }).textContent(), ...figures];
}

/** All that can be read on a page: its text, but for the words that tell how long ago something was done. */
async function viewOf(on: Page): Promise<(string | null)[]> {
  await expect.poll(() => on.getByRole('status').filter({ hasText: /…$/ }).count()).toBe(0);
  await settled(on);
  return [await on.locator('header').first().textContent(), await on.locator('main').textContent()];
}

/** How many of the chosen accounts are ready, by the same choice in SQL. */
async function readyAmong(filters: readonly SegmentChoice[]): Promise<unknown> {
  const [row] = await query(
    page,
    `SELECT count(*) FILTER (WHERE standing = 'ready')::INTEGER AS ready
     FROM standing SEMI JOIN selected_accounts(${choiceLiteral(filters).text}) AS c USING (account_no)`,
  );
  return row?.ready;
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
    expect(await filtersOf(page)).toEqual([{ dimension: '@standing', segment: 'land mine' }]);
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
    expect(await chipNames(page)).toEqual([]);
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
    await page.getByRole('searchbox').waitFor();
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
        const ready = await readyAmong([{ dimension: '@standing', segment }]);
        return `Remove filter Standing: ${segment}: ${ready}`;
      }),
    );
    expect(seen).toEqual(truth);
  });

  it('give the same view wherever their address is opened', async () => {
    for (const [place, filters] of (await randomFilters(TABS)).entries()) {
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
  });

  it('give the figures that their choice in SQL gives', async () => {
    for (const filters of await randomFilters(4)) {
      await goTo(page, writeAddress({ ...START, filters }));
      const figures = await overviewFigures(page);
      if (figures.length > 1)
        expect(figures).toContainEqual(
          expect.stringMatching(`^Ready references${await readyAmong(filters)}`),
        );
    }
  });
});

/** Sets of filters of one to three dimensions, always the same for the same data. */
async function randomFilters(count: number): Promise<SegmentChoice[][]> {
  const known = await query(
    page,
    `SELECT dimension, segment FROM account_memberships GROUP BY ALL
     UNION ALL SELECT DISTINCT '@standing', standing::VARCHAR FROM standing
     UNION ALL SELECT DISTINCT '@freshness', freshness::VARCHAR FROM standing
     UNION ALL SELECT DISTINCT '@owner', coalesce(owner, 'unknown') FROM accounts
     ORDER BY ALL`,
  );
  const dice = createDice(20260930);
  return Array.from({ length: count }, () => {
    const picked = Array.from(
      { length: dice.whole(1, 3) },
      () => known[dice.whole(0, known.length - 1)],
    );
    const filters = picked.map((row) => ({
      dimension: String(row?.dimension),
      segment: String(row?.segment),
    }));
    const low = dice.whole(0, 50);
    return dice.chance(0.5)
      ? filters
      : [...filters, { dimension: '@strategic_value', segment: rangeText(low, low + 40) }];
  });
}

/** Which step of the way back one stands at; it stays the same where the address is changed in place. */
const entry = () =>
  page.evaluate(() => {
    const { navigation }: { navigation?: { currentEntry: { key: string } | null } } = window;
    return navigation?.currentEntry?.key;
  });

describe('the as-of date', () => {
  it('moves along the slider by keyboard, as one step of the way back', async () => {
    await goTo(page, '#/overview');
    const slider = page.getByRole('slider', { name: 'As-of date' });
    await slider.focus();
    expect(await slider.getAttribute('aria-valuetext')).toBe('30 Sep 2026');
    const before = await entry();
    for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowLeft']) await page.keyboard.press(key);
    await page.getByRole('button', { name: 'As of 27 Sep 2026' }).waitFor();
    expect(await slider.getAttribute('aria-valuetext')).toBe('27 Sep 2026');
    await expect.poll(entry).not.toBe(before);
    await settled(page);
    expect(await query(page, 'SELECT as_of FROM settings')).toEqual([{ as_of: '2026-09-27' }]);
    await page.getByRole('button', { name: 'compared with 27 Jun 2026' }).waitFor();
    await page.goBack();
    expect(await entry()).toBe(before);
    await page.getByRole('button', { name: 'As of 30 Sep 2026' }).waitFor();
    await settled(page);
    expect(await query(page, 'SELECT as_of FROM settings')).toEqual([{ as_of: '2026-09-30' }]);
  });

  it('is dragged, as one step too', async () => {
    // Past a page of its own, for a way back that was gone counts as a step until one goes on.
    await goTo(page, '#/data');
    await goTo(page, '#/overview');
    const before = await entry();
    const thumb = await page.getByRole('slider', { name: 'As-of date' }).evaluate((input) => {
      const { x, y, width, height } = (
        input.closest('[class*=thumb]') ?? input
      ).getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.mouse.move(thumb.x, thumb.y);
    await page.mouse.down();
    for (let step = 1; step <= 20; step += 1) await page.mouse.move(thumb.x - 4 * step, thumb.y);
    await page.mouse.up();
    await expect.poll(entry).not.toBe(before);
    await settled(page);
    const { asOf } = readAddress(new URL(page.url()).hash);
    expect(asOf === null ? 'not moved' : asOf < '2026-06-30').toBe(true);
    expect(await query(page, 'SELECT as_of FROM settings')).toEqual([{ as_of: asOf }]);
    await page.goBack();
    expect(await entry()).toBe(before);
    await page.getByRole('button', { name: 'As of 30 Sep 2026' }).waitFor();
  });

  it('in quick succession ends at the last, and shows no figure beside a day that is not its own', async () => {
    const days = ['2026-09-30', '2026-06-30', '2026-03-31', '2025-12-31', '2025-09-30'];
    await goTo(page, '#/overview');
    // What is true of each day, one after the other.
    const truth = await page.evaluate(async (wanted) => {
      const pairs: string[] = [];
      for (const day of wanted) {
        await window.refscope.set({ as_of: day });
        const [row] = await window.refscope.query(
          "SELECT count(*)::INTEGER AS n FROM standing WHERE standing = 'ready'",
        );
        pairs.push(`${row?.n}`);
      }
      return pairs;
    }, days);
    const pairs = truth.map((ready, at) => `As of ${formatDay(days[at], 'en-GB')}: ${ready}`);
    await settled(page);
    await page.evaluate(async (wanted) => {
      const found: string[] = [];
      const look = () => {
        const main = document.querySelector('main');
        if (main?.getAttribute('aria-busy') === 'true') return;
        const figure = [...(main?.querySelectorAll('dl div') ?? [])].find(
          (one) => one.querySelector('dt')?.textContent === 'Ready references',
        );
        const [ready] = /\d+/.exec(figure?.querySelector('dd')?.textContent ?? '') ?? [];
        const chip = document.querySelector('header button')?.textContent;
        found.push(`${chip}: ${ready}`);
      };
      let isOver = false;
      const watch = () => {
        look();
        if (!isOver) requestAnimationFrame(watch);
      };
      for (let turn = 0; turn < 30; turn += 1) {
        window.location.hash = `#/overview?as-of=${wanted[(turn * 7) % wanted.length]}`;
        // After the page has heard of it.
        await new Promise((heard) => setTimeout(heard, 25));
        if (turn === 0) watch();
      }
      window.location.hash = `#/overview?as-of=${wanted[2]}`;
      Reflect.set(window, 'endWatch', () => {
        isOver = true;
        look();
        return found;
      });
    }, days);
    await page.getByRole('button', { name: `As of ${formatDay(days[2], 'en-GB')}` }).waitFor();
    await settled(page);
    const seen = await page.evaluate((): string[] => Reflect.get(window, 'endWatch')());
    expect(seen.filter((pair) => !pairs.includes(pair))).toEqual([]);
    // The last of what was asked for is what is seen in the end.
    expect(seen.at(-1)).toBe(pairs[2]);
    expect(new Set(truth).size).toBeGreaterThan(1);
  });

  it('that cannot be compared as asked is refused in plain words, with a way out', async () => {
    await goTo(page, '#/overview?as-of=2026-03-31&compared-with=2026-05-31');
    await page
      .getByRole('alert')
      .getByText('The day to compare with, 31 May 2026, is not before the as-of date, 31 Mar 2026.')
      .waitFor();
    await page.getByRole('button', { name: 'Compare with three months before' }).click();
    await page.getByRole('alert').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'compared with 31 Dec 2025' }).waitFor();
    expect(await query(page, 'SELECT as_of, comparison_date FROM settings')).toEqual([
      { as_of: '2026-03-31', comparison_date: '2025-12-31' },
    ]);
    await goTo(page, '#/overview?compared-with=2026-05-31');
    await settled(page);
    expect(await query(page, 'SELECT comparison_date FROM settings')).toEqual([
      { comparison_date: '2026-05-31' },
    ]);
  });
});

describe('the palette', () => {
  it('reaches an account by a part of its name', async () => {
    await goTo(page, '#/overview');
    const [account] = await query(
      page,
      "SELECT account_id, account_name FROM accounts WHERE account_name = 'Norddeutsche Stahl AG'",
    );
    await page.keyboard.press('Control+k');
    await page.getByRole('searchbox').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.type(String(account?.account_name), { delay: 15 });
    await page.getByRole('option', { name: String(account?.account_name) }).waitFor();
    await page.keyboard.press('Enter');
    await expect
      .poll(() => readAddress(new URL(page.url()).hash))
      .toMatchObject({ page: 'account', account: account?.account_id });
  });

  it('goes to pages, sets filters and days; the question mark helps', async () => {
    await goTo(page, '#/overview');
    const choose = async (text: string, option: string) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('searchbox').waitFor();
      await page.keyboard.type(text);
      await page.getByRole('option', { name: option }).first().click();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    };
    await choose('emea', 'Region: EMEA');
    await choose('as of 30 jun', 'As of 30 Jun 2026');
    await choose('cover', 'Coverage');
    expect(new URL(page.url()).hash).toBe('#/coverage?as-of=2026-06-30&in.region=EMEA');
    await page.keyboard.press('?');
    await page.getByRole('heading', { name: 'Keyboard shortcuts' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });
});

describe('a change of settings', () => {
  it('is announced, undone and done again by keys, and can be read again', async () => {
    await goTo(page, '#/overview');
    await page.evaluate(() => window.refscope.set({ aging_days: 270 }));
    const status = page.getByRole('status');
    await status.getByText('Aging days 365 → 270').waitFor();
    await page.keyboard.press('Control+z');
    await status.getByText('Undone: Aging days 270 → 365').waitFor();
    expect(await query(page, 'SELECT aging_days FROM settings')).toEqual([{ aging_days: 365 }]);
    await page.keyboard.press('Control+Shift+z');
    await status.getByText('Aging days 365 → 270', { exact: true }).waitFor();
    await status.getByRole('button', { name: 'Undo' }).click();
    await status.getByText('Undone: Aging days 270 → 365').waitFor();
    await page.getByRole('button', { name: /^Notices, \d+ new$/ }).click();
    await page.getByRole('dialog', { name: 'Notices' }).getByText('Undone').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });
});
