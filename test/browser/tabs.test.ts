import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openApp, ready, settled } from './support/app';
import { openChromium } from './support/chromium';
import { tableSums } from './support/table-sums';

const NOTE = 'Refscope is open in another tab';
const ACCOUNTS = 'account_id,account_name,industry\nA,Acme,Retail\nB,Beta,Media\n';
const MORE = 'account_id,account_name,industry\nA,Acme,Retail\nB,Beta,Energy\nC,Gamma,Retail\n';
const ANSWERS = 'account_id,date,NPS\nA,2026-06-30,9\nB,2026-05-01,3\nC,2026-04-01,10\n';

let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  browser = await openChromium();
});

afterAll(() => browser.close());

async function another(): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${inject('address')}#/data`);
  await ready(page);
  return page;
}

function imported(page: Page, name: string, text: string): Promise<string[]> {
  return page.evaluate(
    async ([file, content]) => {
      const receipts = await window.refscope.importFiles([new File([content], file)]);
      return receipts.map(({ status }) => status);
    },
    [name, text] as const,
  );
}

/** Waits until every tab has the tables of the first one. */
async function equalTables(...pages: Page[]): Promise<void> {
  const [first, ...others] = pages;
  if (!first) return;
  for (const page of others)
    await expect
      .poll(async () => (await tableSums(page)) as unknown, { timeout: 30_000 })
      .toEqual(await tableSums(first));
}

const isReader = (page: Page) => page.getByText(NOTE).isVisible();

/** In the short form Node proves that a tab beside the writer changes nothing: three tabs take a minute. */
const isLong = process.env.REFSCOPE_LONG !== undefined;

describe.runIf(isLong)('several tabs', () => {
  it('have one that writes, and the same tables whatever they do in turn', async () => {
    const opened = await openApp(browser, '#/data');
    const first = opened.page;
    context = first.context();
    const second = await another();
    expect([await isReader(first), await isReader(second)]).toEqual([false, true]);

    // What one imports, the other shows.
    expect(await imported(first, 'accounts.csv', ACCOUNTS)).toEqual(['loaded']);
    await equalTables(first, second);
    await second.getByRole('link', { name: 'Overview' }).click();
    await settled(second);
    expect(await second.locator('header').getByText('2 accounts').count()).toBeGreaterThan(0);

    // The other one says why it does not, and changes nothing.
    await expect(imported(second, 'answers.csv', ANSWERS)).rejects.toThrow('Another tab');
    await expect(second.evaluate(() => window.refscope.set({ use_cap: 9 }))).rejects.toThrow(
      'Another tab',
    );
    await equalTables(first, second);

    // It takes over, and the first one follows.
    await second.getByRole('button', { name: 'Change them here' }).click();
    await first.getByText(NOTE).waitFor();
    await expect.poll(() => isReader(second)).toBe(false);
    expect(await imported(second, 'answers.csv', ANSWERS)).toEqual(['loaded']);
    await second.evaluate(() => window.refscope.set({ use_cap: 4 }));
    await equalTables(second, first);

    // Of three, the next in line writes when the one that wrote is closed.
    const third = await another();
    expect(await isReader(third)).toBe(true);
    await equalTables(second, third);
    await second.close();
    await expect.poll(async () => (await isReader(first)) !== (await isReader(third))).toBe(true);
    const [writer, reader] = (await isReader(first)) ? [third, first] : [first, third];
    expect(await imported(writer, 'accounts.csv', MORE)).toEqual(['loaded']);
    await equalTables(writer, reader);

    // In the middle of an import, to take over waits for it.
    const importing = imported(writer, 'accounts.csv', ACCOUNTS);
    await reader.getByRole('button', { name: 'Change them here' }).click();
    expect(await importing).toEqual(['loaded']);
    await writer.getByText(NOTE).waitFor();
    await equalTables(reader, writer);
    await reader.evaluate(() => window.refscope.set({ use_cap: 5 }));
    await equalTables(reader, writer);

    await writer.close();
    const last = await another();
    await equalTables(reader, last);
    expect(opened.violations).toEqual([]);
    await context.close();
  });
});
