import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { stories } from '../../sample-data/stories';
import { type AppPage, goTo, openApp, query, sampleApp, settled } from './support/app';
import { openChromium } from './support/chromium';

/** All but the SQL page, whose editor has tests of its own for the way in and out. */
const PAGES = [
  'overview',
  'value-map',
  'coverage?and=region',
  'pipeline',
  'accounts',
  'account?account=001D5000000W7F0IAK',
  'data',
  'settings',
];
const DESK = { width: 1440, height: 900 };

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

describe('the keyboard', () => {
  it.each(PAGES)('reaches every control of the page %s', async (name) => {
    await goTo(app.page, `#/${name}`);
    // Within a roving group or a toolbar only one element is a stop; arrows reach the others.
    const wanted = await app.page.evaluate(() => {
      const controls = document.querySelectorAll<HTMLElement>(
        'a[href], button, select, summary, [role="button"], [tabindex="0"]',
      );
      const stops = [...controls]
        .filter(
          (control) =>
            control.tabIndex >= 0 &&
            control.getClientRects().length > 0 &&
            !control.hasAttribute('disabled'),
        )
        .map((control) => control.closest<HTMLElement>('[role="toolbar"]') ?? control);
      const reachable = new Set(stops);
      for (const [index, stop] of [...reachable].entries()) stop.dataset.stop = String(index);
      return reachable.size;
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
