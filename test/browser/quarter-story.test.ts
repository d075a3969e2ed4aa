import { readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { moversQuestion } from '../../src/queries/movers';
import { readyBridgeQuestion } from '../../src/queries/ready-bridge';
import { sampleBytes } from '../support/sample';
import { goTo, openApp, query, settled } from './support/app';
import { openChromium } from './support/chromium';
import { tableSums } from './support/table-sums';

const Q2 = '2026-06-30';
const Q3 = '2026-09-30';
/** The columns of the surveys that say when somebody answered. */
const ANSWERED: Record<string, string> = {
  'csat-transactional.csv': 'answered_at',
  'qualtrics-relationship.csv': 'EndDate',
};

type Texts = Record<string, string>;

const LATEST: Texts = Object.fromEntries(
  sampleBytes().map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)]),
);
/** The exports as they were three months earlier: nobody had answered since. */
const EARLIER: Texts = Object.fromEntries(
  Object.entries(LATEST).map(([name, text]) => [name, until(Q2, text, ANSWERED[name])]),
);

let browser: Browser;

beforeAll(async () => {
  browser = await openChromium();
});

afterAll(() => browser.close());

it('tells a quarter: its files, the next ones, the way between them, and back to it, elsewhere too', async () => {
  const { page, violations } = await openApp(browser, `#/overview?as-of=${Q2}`);
  await imported(page, EARLIER);
  await settled(page);
  const [inQ2, readyInQ2] = [await tableSums(page), await readyNow(page)];
  const standingsInQ2 = await standings(page, 'standing');
  await page.evaluate((day) => window.refscope.takeSnapshot(day), Q2);

  // The next quarter's exports replace them, and the page says who moved.
  await imported(page, LATEST);
  await goTo(page, `#/overview?as-of=${Q3}&compared-with=${Q2}`);
  await settled(page);
  const readyInQ3 = await readyNow(page);
  const bridge = frameOf(page, readyBridgeQuestion);
  const steps = await bars(bridge);
  expect([steps.at(0), steps.at(-1)]).toEqual([readyInQ2, readyInQ3]);
  expect(steps.slice(0, -1).reduce((sum, step) => sum + step, 0)).toBe(readyInQ3);
  const movers = frameOf(page, moversQuestion);
  expect(await movers.locator('tbody tr').count()).toBeGreaterThan(0);

  // The data as loaded then say of each account what the quarter before saw.
  await page.getByRole('button', { name: /^compared with/ }).click();
  await page.getByRole('button', { name: /^As loaded then/ }).click();
  await page.getByText('Compared with the data as loaded on 30 Jun 2026').waitFor();
  expect(await standings(page, 'compared.standing')).toEqual(standingsInQ2);

  // Back to the quarter before.
  await page.evaluate((day) => window.refscope.restoreSnapshot(day), Q2);
  await goTo(page, `#/data?as-of=${Q2}`);
  await settled(page);
  await expect.poll(() => readyNow(page)).toBe(readyInQ2);
  expect(await tableSums(page)).toEqual(inQ2);

  // And on another machine.
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save a workspace file' }).click(),
  ]);
  const elsewhere = await openApp(browser, `#/data?as-of=${Q2}`);
  await opened(elsewhere.page, await download.path());
  await elsewhere.page.getByText('It took the place of what was loaded').first().waitFor();
  await settled(elsewhere.page);
  expect(await readyNow(elsewhere.page)).toBe(readyInQ2);
  expect(await tableSums(elsewhere.page)).toEqual(inQ2);

  // A file that was cut short changes nothing there.
  const whole = readFileSync(await download.path());
  await opened(elsewhere.page, {
    name: 'cut.zip',
    mimeType: 'application/zip',
    buffer: whole.subarray(0, whole.length - 1000),
  });
  await elsewhere.page.getByText('Nothing was changed.').first().waitFor();
  expect(await tableSums(elsewhere.page)).toEqual(inQ2);
  await elsewhere.page.reload();
  await expect.poll(() => tableSums(elsewhere.page), { timeout: 60_000 }).toEqual(inQ2);

  expect([...violations, ...elsewhere.violations]).toEqual([]);
});

/** A survey's file without what was answered after a day; header records have no day, and stay. */
function until(day: string, text: string, column: string | undefined): string {
  if (column === undefined) return text;
  const { data, meta } = Papa.parse<string[]>(text, { delimiter: ',' });
  const place = data[0]?.indexOf(column) ?? -1;
  const kept = data.filter((record) => {
    const cell = record[place] ?? '';
    return !/^\d{4}-/.test(cell) || cell.slice(0, day.length) <= day;
  });
  return Papa.unparse(kept, { newline: meta.linebreak });
}

async function imported(page: Page, texts: Texts): Promise<void> {
  const statuses = await page.evaluate(async (files) => {
    const receipts = await window.refscope.importFiles(
      Object.entries(files).map(([name, text]) => new File([text], name)),
    );
    return receipts.map(({ status }) => status);
  }, texts);
  expect(new Set(statuses)).toEqual(new Set(['loaded']));
}

async function readyNow(page: Page): Promise<number> {
  const [row] = await page.evaluate(() =>
    window.refscope.query(
      "SELECT count(*)::INTEGER AS ready FROM standing WHERE standing = 'ready'",
    ),
  );
  return Number(row?.ready);
}

function standings(page: Page, table: string): Promise<unknown[]> {
  return query(page, `SELECT account_id, standing, reasons FROM ${table} ORDER BY account_id`);
}

function frameOf(page: Page, { title }: { title: string }): Locator {
  return page.locator('figure', {
    has: page.getByRole('button', { name: `Show the SQL: ${title}` }),
  });
}

/** What the bars of a bridge say, from the first to the last. */
async function bars(bridge: Locator): Promise<number[]> {
  await bridge.getByRole('button', { name: /^Show as table/ }).click();
  const cells = await bridge.locator('tbody tr td:nth-of-type(1)').allInnerTexts();
  return cells.map((cell) => Number(cell.replace('−', '-').replace('+', '')));
}

type Chosen = string | { name: string; mimeType: string; buffer: Buffer };

async function opened(page: Page, file: Chosen): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Open a workspace file' }).click(),
  ]);
  await chooser.setFiles(
    typeof file === 'string'
      ? { name: path.basename(file), mimeType: 'application/zip', buffer: readFileSync(file) }
      : file,
  );
}
