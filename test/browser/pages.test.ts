import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { stories } from '../../sample-data/stories';
import { type AppPage, goTo, openApp, query, sampleApp, settled } from './support/app';
import { violations } from './support/axe';
import { openChromium } from './support/chromium';

/** Those whose own tests do not look at each theme and width. */
const PAGES = ['overview', 'value-map', 'data'];
const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 900 };

let browser: Browser;
/** One for all tests: opening the app takes longer than any of them. */
let app: AppPage;

beforeAll(async () => {
  browser = await openChromium();
  app = await sampleApp();
});

beforeEach(async () => {
  await app.page.emulateMedia({ colorScheme: 'light' });
  await app.page.setViewportSize(DESK);
});

afterAll(() => browser.close());

describe.each(['light', 'dark'] as const)('in the %s', (colorScheme) => {
  describe.each([DESK, PHONE])('$width wide', (viewport) => {
    it.each(PAGES)(
      'axe finds nothing on the page %s, and nothing scrolls sideways',
      async (name) => {
        await app.page.emulateMedia({ colorScheme });
        await app.page.setViewportSize(viewport);
        await goTo(app.page, `#/${name}`);
        expect(await violations(app.page)).toEqual([]);
        const overflow = await app.page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow).toBe(0);
      },
    );
  });
});

describe('the keyboard', () => {
  it.each(PAGES)('reaches every control of the page %s', async (name) => {
    await goTo(app.page, `#/${name}`);
    // Within a roving group only one element is a stop; arrows reach the others.
    const wanted = await app.page.evaluate(() => {
      const controls = document.querySelectorAll<HTMLElement>(
        'a[href], button, select, summary, [role="button"], [tabindex="0"]',
      );
      const reachable = [...controls].filter(
        (control) =>
          control.tabIndex >= 0 &&
          control.getClientRects().length > 0 &&
          !control.hasAttribute('disabled'),
      );
      for (const [index, control] of reachable.entries()) control.dataset.stop = String(index);
      return reachable.length;
    });
    const reached = new Set<string>();
    // From wherever the focus is, past the end and round to it again.
    for (let step = 0; step < wanted + 20; step += 1) {
      await app.page.keyboard.press('Tab');
      const stop = await app.page.evaluate(() => {
        // A roving group hands the focus on to one of its marks.
        const stop = document.activeElement?.closest('[data-stop]');
        return stop instanceof HTMLElement || stop instanceof SVGElement
          ? stop.dataset.stop
          : undefined;
      });
      if (stop !== undefined) reached.add(stop);
    }
    const missed = await app.page.evaluate(
      (stops) =>
        [...document.querySelectorAll<HTMLElement>('[data-stop]')]
          .filter(({ dataset }) => !stops.includes(dataset.stop ?? ''))
          .map(({ outerHTML }) => outerHTML.slice(0, 120)),
      [...reached],
    );
    expect(wanted).toBeGreaterThan(5);
    expect(missed).toEqual([]);
  });

  it('chooses a segment of the coverage chart, which filters every page', async () => {
    await goTo(app.page, '#/coverage');
    await app.page
      .getByRole('group', { name: /covered|coverage|segments|target/i })
      .first()
      .focus();
    await app.page.keyboard.press('Enter');
    await app.page.waitForFunction(() => window.location.hash.includes('in.industry='));
    await goTo(app.page, `#/overview?in.industry=Healthcare`);
    await app.page.getByRole('button', { name: 'Remove filter Industry: Healthcare' }).waitFor();
  });
});

describe('the Overview', () => {
  it('names every planted account in its sentences', async () => {
    await goTo(app.page, '#/overview');
    const text = await app.page
      .locator('section', { hasText: 'Whom to know by name' })
      .textContent();
    for (const { accountName } of stories) expect(text).toContain(accountName);
  });
});

describe('the address', () => {
  it('reproduces as-of date, filters and dimension in a new tab', async () => {
    const hash = '#/overview?as-of=2026-03-31&by=region&in.industry=Healthcare';
    const { page, close } = await openApp(browser, hash);
    const [counts] = await query(
      page,
      `SELECT count(*) FILTER (WHERE programme_stage = 'claimed')::INTEGER AS claimed
       FROM standing SEMI JOIN (SELECT account_id FROM account_segments WHERE dimension = 'industry' AND segment = 'Healthcare') USING (account_id)`,
    );
    await page.getByRole('button', { name: 'As of 31 Mar 2026' }).waitFor();
    await page.getByRole('button', { name: 'Remove filter Industry: Healthcare' }).waitFor();
    await settled(page);
    const headline = await page.getByRole('heading', { level: 1 }).textContent();
    expect(headline).toContain(`You count ${counts?.claimed} reference`);
    await page.getByText('by region;').waitFor();
    await close();
  });
});
