import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textFile } from '../support/company';
import { type AppPage, goTo, importFiles, openApp, query } from './support/app';
import { openChromium } from './support/chromium';
import { savedBrief } from './support/saved-brief';

/** What would run, load or delete something where it were taken for anything but text. */
const FORMULA = `=HYPERLINK("https://example.com","Gain")`;
const MARKUP = `<img src=x onerror="window.wasRun=true">`;
const STATEMENT = `'); DROP TABLE accounts; --`;
const HOSTILE = [FORMULA, MARKUP, STATEMENT, '@SUM(1+1)', '{{window.wasRun=true}}'];

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const csv = (name: string, rows: readonly (readonly string[])[]) =>
  textFile(name, rows.map((row) => `${row.map(quoted).join(',')}\n`).join(''));

const FILES = [
  csv('accounts.csv', [
    ['account_id', 'account_name', 'industry', 'region', ...HOSTILE],
    ...HOSTILE.map((text, at) => [`A${at}`, text, text, text, ...HOSTILE]),
  ]),
  csv('deals.csv', [
    ['opportunity_id', 'account_id', 'name', 'amount', 'stage', 'close_date'],
    ...HOSTILE.map((text, at) => [`O${at}`, `A${at}`, text, '1000', 'Closed won', '2026-05-01']),
    ['O9', 'A1', MARKUP, MARKUP, MARKUP, STATEMENT],
  ]),
  csv('answers.csv', [
    ['account', 'date', 'response_id', 'NPS', 'topic', 'comment'],
    ...HOSTILE.map((text, at) => [text, '2026-06-01', `${text} ${at}`, '2', text, text]),
    [`${MARKUP} of nobody`, '2026-06-01', 'R9', '2', MARKUP, MARKUP],
  ]),
  csv('programme.csv', [
    ['account', 'stage', 'contact', 'source', 'nominated_at', 'approved_at', 'topics'],
    ...HOSTILE.map((text) => [text, 'active', text, text, '2026-01-01', '2026-01-02', text]),
  ]),
  csv('strategy.csv', [
    ['dimension', 'segment', 'direction', 'target'],
    ['industry', MARKUP, 'exit', '2'],
    [MARKUP, STATEMENT, 'grow', '2'],
  ]),
];

let browser: Browser;
let app: AppPage;

beforeAll(async () => {
  browser = await openChromium();
  app = await openApp(browser, '#/data');
  const receipts = await importFiles(app.page, FILES);
  expect(receipts.map(({ status }) => status)).toEqual(FILES.map(() => 'loaded'));
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
      HOSTILE.map((text) => ({ account_name: text, industry: text, headers: HOSTILE })),
    );
  });

  it('stay text on every page, also where they are opened', async () => {
    for (const page of ['overview', 'value-map', 'coverage', 'brief', 'data']) {
      await goTo(app.page, `#/${page}`);
      const text = await app.page.locator('body').textContent();
      const shown = HOSTILE.filter((hostile) => text?.includes(hostile));
      expect(`${page}: ${shown.length > 0}`).toBe(`${page}: true`);
      expect(await app.page.locator('img[src="x"], a[href*="example.com"]').count()).toBe(0);
    }
    await goTo(app.page, '#/brief');
    const saved = await savedBrief(app.page, browser);
    const text = await saved.page.locator('body').textContent();
    for (const hostile of HOSTILE) expect(text).toContain(hostile);
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
