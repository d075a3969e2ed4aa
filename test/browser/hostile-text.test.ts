import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AppPage, goTo, importFiles, openApp, query } from './support/app';
import { openChromium } from './support/chromium';
import { HOSTILE_FILES, HOSTILE_TEXTS, MARKUP } from './support/hostile-files';
import { savedBrief } from './support/saved-brief';

let browser: Browser;
let app: AppPage;

beforeAll(async () => {
  browser = await openChromium();
  app = await openApp(browser, '#/data');
  const receipts = await importFiles(app.page, HOSTILE_FILES);
  expect(receipts.map(({ status }) => status)).toEqual(HOSTILE_FILES.map(() => 'loaded'));
});

afterAll(async () => {
  await app.close();
  await browser.close();
});

describe('hostile headers and cells', () => {
  it('are the same text in the database', async () => {
    const rows = await query(
      app.page,
      'SELECT account_name, industry, map_keys(further) AS headers FROM accounts ORDER BY account_id',
    );
    expect(rows).toEqual(
      HOSTILE_TEXTS.map((text) => ({ account_name: text, industry: text, headers: HOSTILE_TEXTS })),
    );
  });

  it('stay text on every page, also where they are opened', async () => {
    for (const page of ['overview', 'value-map', 'coverage', 'brief', 'data']) {
      await goTo(app.page, `#/${page}`);
      const text = await app.page.locator('body').textContent();
      const shown = HOSTILE_TEXTS.filter((hostile) => text?.includes(hostile));
      expect(`${page}: ${shown.length > 0}`).toBe(`${page}: true`);
      expect(await app.page.locator('img[src="x"], a[href*="example.com"]').count()).toBe(0);
    }
    await goTo(app.page, '#/brief');
    const saved = await savedBrief(app.page, browser);
    const text = await saved.page.locator('body').textContent();
    for (const hostile of HOSTILE_TEXTS) expect(text).toContain(hostile);
    expect(await saved.page.locator('img, a, script').count()).toBe(0);
    expect(saved.asked).toEqual([]);
    expect(saved.complaints).toEqual([]);
    await saved.close();
    await goTo(app.page, `#/overview?in.industry=${encodeURIComponent(MARKUP)}`);
    expect(await app.page.evaluate(() => Reflect.get(window, 'wasRun'))).toBeUndefined();
    expect(app.violations).toEqual([]);
    expect(app.strangers).toEqual([]);
  });
});
