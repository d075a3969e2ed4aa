import { readFileSync } from 'node:fs';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textFile } from '../support/company';
import { type AppPage, importFiles, openApp, query, ready, settled } from './support/app';
import { violations } from './support/axe';
import { openChromium } from './support/chromium';

const isLong = process.env.REFSCOPE_LONG !== undefined;
const HEADER = 'account_id,account_name,industry,annual_contract_value';
const OLDER = textFile(
  'accounts-june.csv',
  `${HEADER}\nA,Acme,Health,1200\nB,Beta,Media,10.5\nC,Gamma,Media,\nD,Delta,,7\n`,
);
const NEWER = textFile(
  'accounts-july.csv',
  `${HEADER}\nA,Acme,Finance,1300\nB,Beta,Media,10.5\nC,Gamma,Retail,\nE,"=Eps, ""x""",,9\n`,
);
const ANSWERS = textFile('answers.csv', 'account_id,date,NPS\nA,2026-06-30,10\n');

let browser: Browser;
let app: AppPage;
let page: Page;
let section: Locator;

const loaded = async () =>
  (await query(page, 'SELECT file_name FROM imports ORDER BY ALL')).map((row) => row.file_name);
const press = (name: RegExp) => section.getByRole('button', { name }).press('Enter');
const item = (name: string | RegExp) => section.getByRole('listitem').filter({ hasText: name });
const said = (text: RegExp) => page.getByRole('status').filter({ hasText: text }).waitFor();

beforeAll(async () => {
  browser = await openChromium();
  app = await openApp(browser, '#/data');
  page = app.page;
  section = page.getByRole('region', { name: 'Versions' });
  expect(await section.count()).toBe(0);
  await importFiles(page, [OLDER]);
  await importFiles(page, [NEWER]);
  await settled(page);
});

afterAll(() => browser.close());

describe('two versions of an accounts file', () => {
  it('are listed, the newest first, with the one that is loaded', async () => {
    const items = await section.getByRole('listitem').allInnerTexts();
    expect(items.map((text) => /accounts-\w+/.exec(text)?.[0])).toEqual([
      'accounts-july',
      'accounts-june',
    ]);
    expect(items[0]).toMatch(/4 loaded, 0 left out, 0 rejected[\s\S]*Loaded now/);
  });

  it('are compared in place', async () => {
    await press(/^Compare accounts-june/);
    await section.getByText('Of 4 accounts then and 4 later').waitFor();
    const finding = section.getByText('Of 4 accounts then and 4 later');
    expect(await finding.textContent()).toBe(
      'Of 4 accounts then and 4 later: 2 changed, 1 added and 1 removed; 1 is the same.',
    );
    const fields = section.getByRole('table', { name: /^In how many/ }).getByRole('row');
    expect(await fields.allInnerTexts()).toEqual([
      expect.stringMatching(/Field\s+Changed rows/),
      expect.stringMatching(/industry\s+2/),
      expect.stringMatching(/annual contract value\s+1/),
    ]);
    const rows = section.getByRole('table', { name: 'Rows that differ' }).getByRole('row');
    const texts = (await rows.allTextContents()).map((text) => text.replace(/\s+/g, ' '));
    expect(texts.slice(1)).toEqual([
      'AcmeAindustryHealth → became Financeannual contract value1,200 → became 1,300',
      'GammaCindustryMedia → became Retail',
      'DeltaDRemoved',
      '=Eps, "x"EAdded',
    ]);
  });

  it('axe finds nothing in what is compared, light or dark, wide or narrow', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const width of [1440, 390]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await violations(page)).toEqual([]);
      }
    }
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  it('are taken away as a file that no spreadsheet computes', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      press(/^Download all as CSV/),
    ]);
    expect(download.suggestedFilename()).toBe('accounts-differences.csv');
    const lines = readFileSync(await download.path(), 'utf8')
      .replace('\ufeff', '')
      .split(/\r?\n/);
    expect(lines.slice(0, 3)).toEqual([
      'difference,row,field,before,after',
      'changed,"Acme, A",industry,Health,Finance',
      'changed,"Acme, A",annual contract value,1200,1300',
    ]);
    expect(lines).toContain(`added,"'=Eps, ""x"", E",account name,,"'=Eps, ""x"""`);
  });

  it('change places: the older is restored, undone, restored, and still loaded after a reload', async () => {
    await press(/^Restore accounts-june/);
    await said(/accounts-june.csv of .* is loaded again. It replaced accounts-july.csv of/);
    expect(await loaded()).toEqual(['accounts-june.csv']);
    await page.getByRole('button', { name: 'Undo' }).press('Enter');
    await said(/^Undone/);
    expect(await loaded()).toEqual(['accounts-july.csv']);
    await press(/^Restore accounts-june/);
    await item(/accounts-june[\s\S]*Loaded now/).waitFor();
    await page.reload();
    await ready(page);
    expect(await loaded()).toEqual(['accounts-june.csv']);
    await item(/accounts-june[\s\S]*Loaded now/).waitFor();
  });
});

// The quarter's story keeps and restores one in the short form.
describe.runIf(isLong)('a snapshot', () => {
  it('is kept under the as-of date, once there is one, and restored after a change', async () => {
    await section.getByText('There is no as-of date yet').waitFor();
    await importFiles(page, [ANSWERS]);
    await press(/^Keep a snapshot of/);
    await said(/^A snapshot of .* is kept/);
    await press(/^Restore accounts-july/);
    await item(/accounts-july[\s\S]*Loaded now/).waitFor();
    await press(/^Restore the snapshot of/);
    await said(/as in the snapshot of/);
    expect(await loaded()).toEqual(['accounts-june.csv', 'answers.csv']);
  });

  it('holds on to its versions; what nothing uses is forgotten once that is confirmed', async () => {
    await press(/^Restore accounts-july/);
    await item(/accounts-july[\s\S]*Loaded now/).waitFor();
    await press(/^Forget accounts-june/);
    await said(/rests on this version/);
    await press(/^Remove the snapshot of/);
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Remove the snapshot' }).press('Enter');
    await said(/^The snapshot of .* is removed/);
    await press(/^Forget accounts-june/);
    await dialog.getByRole('button', { name: 'Leave it' }).press('Enter');
    await dialog.waitFor({ state: 'detached' });
    expect(await section.getByText('accounts-june.csv').count()).toBe(1);
    await press(/^Forget accounts-june/);
    await dialog.getByRole('button', { name: 'Forget this version' }).press('Enter');
    await said(/accounts-june.csv of .* is forgotten/);
    expect(await section.getByText('accounts-june.csv').count()).toBe(0);
    expect(app.violations).toEqual([]);
  });
});

describe('in a second tab', () => {
  it('versions are looked at and compared, not changed, and the reason is said', async () => {
    await importFiles(page, [OLDER]);
    const other = await page.context().newPage();
    await other.goto(page.url());
    await ready(other);
    const versions = other.getByRole('region', { name: 'Versions' });
    await versions.getByText('Another tab of this browser changes the workspace now.').waitFor();
    const restore = versions.getByRole('button', { name: /^Restore accounts-july/ });
    expect(await restore.isDisabled()).toBe(true);
    await versions.getByRole('button', { name: /^Compare accounts-july/ }).press('Enter');
    await versions.getByText('Of 4 accounts then and 4 later').waitFor();
    await other.close();
  });
});
