import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textFile } from '../support/company';
import { type AppPage, fingerprint, openApp, query, ready } from './support/app';
import { openChromium } from './support/chromium';
import { layoutFaults } from './support/layout';

const isLong = process.env.REFSCOPE_LONG !== undefined;
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const FILES = path.join(import.meta.dirname, '../files');

/** Rows enough that the import of them can be cancelled while it runs. */
const MANY = 400_000;

interface Dropped {
  name: string;
  bytes: Uint8Array;
}

const ambiguous = fixture('google-forms/ambiguous.csv');
const deals = fixture('hubspot/deals.csv');
const withoutAccount = fixture('delighted/without-account.csv');
const faulty = textFile(
  'faulty.csv',
  'account_id,account_name,employees\nA,Acme,10\nB,=HYPERLINK("x"),many\n-C,Gamma,a few\n',
);

let browser: Browser;
let app: AppPage;
let page: Page;

beforeAll(async () => {
  browser = await openChromium();
});

afterAll(() => browser.close());

/** A new browser profile that remembers nothing, on the Data page. */
async function open(): Promise<void> {
  app = await openApp(browser, '#/data');
  page = app.page;
}

function fixture(name: string): Dropped {
  return { name: path.basename(name), bytes: readFileSync(path.join(FILES, name)) };
}

/** Chooses files on the Data page, as a user does. */
async function choose(...files: Dropped[]): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose files' }).click(),
  ]);
  await chooser.setFiles(
    files.map(({ name, bytes }) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(bytes) })),
  );
}

/** What the page says became of a file of the last import. */
function outcome(name: string) {
  return page
    .getByRole('list', { name: 'What the last import did' })
    .getByRole('listitem')
    .filter({ hasText: name });
}

function panel(name: string) {
  return page.getByRole('article', { name });
}

/** Tabs until the focus is within the element; fails where it never comes there. */
async function tabTo(element: ReturnType<Page['locator']>): Promise<void> {
  const MOST_STOPS = 60;
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    if (await element.evaluate((one) => one.contains(document.activeElement))) return;
  }
  throw new Error('Tab never comes there');
}

function answeredDays(): Promise<Record<string, unknown>[]> {
  return query(
    page,
    `SELECT r.responded_at::DATE::VARCHAR AS day FROM intake.responses AS r JOIN imports AS i USING (import_id)
     WHERE i.file_name = 'ambiguous.csv' ORDER BY r.source_row LIMIT 1`,
  );
}

/** What axe finds wrong on the page as it stands. */
function violations(): Promise<string[]> {
  return page.evaluate(async () => {
    const axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } =
      Reflect.get(window, 'axe');
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

describe('an import on the Data page', () => {
  beforeAll(open);

  afterAll(() => app.close());

  it('waits to be looked at where that is asked for', async () => {
    await page.getByText('Look at each file before it is loaded').click();
    await choose(faulty);
    await outcome('faulty.csv').getByText('waits for you').waitFor();
    expect(await query(page, "FROM imports WHERE file_name = 'faulty.csv'")).toEqual([]);
    await page.getByRole('button', { name: 'Load it: faulty.csv' }).click();
    await outcome('faulty.csv').getByText('is loaded: one row of accounts, 2 rejected').waitFor();
    await page.getByText('Look at each file before it is loaded').click();
  });

  it('is cancelled by its button, calmly, and leaves everything as it was', async () => {
    const before = await fingerprint(page);
    const rows = Array.from({ length: MANY }, (_, at) => `A${at},Customer ${at},EMEA\n`);
    await choose(textFile('many.csv', `account_id,account_name,region\n${rows.join('')}`));
    await page.getByText('many.csv, 1 of 1').waitFor();
    await page.getByRole('progressbar').waitFor();
    await page.getByRole('button', { name: 'Cancel', exact: true }).click();
    await page.getByText('Cancelled. Nothing was changed.').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await page.getByRole('progressbar').count()).toBe(0);
    expect(await fingerprint(page)).toBe(before);
  });

  it('leaves its rejected records to be taken away, none of them a formula', async () => {
    await choose(faulty);
    await outcome('faulty.csv').getByText('It replaced faulty.csv').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download as CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('rejected-records.csv');
    const text = readFileSync(await download.path(), 'utf8');
    const [header, ...records] = text.split('\r\n');
    expect(header).toBe('\ufefffile,record,column,value,reason,text');
    expect(records).toHaveLength(2);
    expect(records[0]).toContain('faulty.csv,3,employees,many,');
    expect(records[1]).toContain(`"'-C,Gamma,a few"`);
  });

  it('forgets a file that is discarded, and nothing else changes', async () => {
    const before = await fingerprint(page);
    await choose(withoutAccount, deals);
    await panel('without-account.csv').getByText('no column was found for').waitFor();
    const load = page.getByRole('button', { name: 'Load it: without-account.csv' });
    expect(await load.isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Discard without-account.csv' }).click();
    await outcome('without-account.csv').getByText('was discarded').waitFor();
    await page.getByRole('button', { name: 'Discard deals.csv' }).click();
    await page.getByRole('heading', { name: 'Waiting for you' }).waitFor({ state: 'detached' });
    expect(await fingerprint(page)).toBe(before);
  });

  it('asks for a currency, and loads with the one chosen', async () => {
    await choose(deals);
    await panel('deals.csv').getByText('Looks like a HubSpot export: opportunities').waitFor();
    await panel('deals.csv').getByText('CAD', { exact: true }).click();
    await page.getByRole('button', { name: 'Load it: deals.csv' }).click();
    await outcome('deals.csv').getByText('is loaded: 5 opportunities').waitFor();
    expect(
      await query(
        page,
        "SELECT currency FROM intake.opportunities WHERE opportunity_id = '8200000001'",
      ),
    ).toEqual([{ currency: 'CAD' }]);
  });

  it.runIf(isLong)(
    'asks a question that is answered by keyboard alone, and its shape is remembered',
    async () => {
      await choose(ambiguous);
      await outcome('ambiguous.csv').getByText('waits for you').waitFor();
      const load = panel('ambiguous.csv').getByRole('button', { name: 'Load it: ambiguous.csv' });
      expect(await load.isDisabled()).toBe(true);
      expect(await answeredDays()).toEqual([]);

      await tabTo(panel('ambiguous.csv').getByRole('radiogroup'));
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowUp');
      await page.getByRole('radio', { name: /The day comes first/, checked: true }).waitFor();
      await panel('ambiguous.csv').getByText('Nothing is left to ask').waitFor();
      await tabTo(load);
      await page.keyboard.press('Enter');
      await outcome('ambiguous.csv').getByText('is loaded: 5 responses').waitFor();
      expect(await answeredDays()).toEqual([{ day: '2026-10-05' }]);
      expect(await panel('ambiguous.csv').count()).toBe(0);
      // The keyboard goes on where the file's outcome is told.
      const holds = await outcome('ambiguous.csv').evaluate((item) =>
        document.activeElement?.contains(item),
      );
      expect(holds).toBe(true);
      expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);

      await page.reload();
      await ready(page);
      // It is there again, and one of its shape needs no answer.
      expect(await answeredDays()).toEqual([{ day: '2026-10-05' }]);
      await choose(ambiguous);
      await outcome('ambiguous.csv').getByText('It replaced ambiguous.csv').waitFor();
      expect(await answeredDays()).toEqual([{ day: '2026-10-05' }]);

      await page.getByRole('checkbox', { name: /Look at each file/ }).press('Space');
      await choose(ambiguous);
      await panel('ambiguous.csv').getByText('In its dates the day comes first.').waitFor();
      await page.getByRole('button', { name: /^Change: In its dates/ }).click();
      await page.getByText('The month comes first').click();
      await panel('ambiguous.csv').getByText('Nothing is left to ask').waitFor();
      await page.getByRole('button', { name: 'Load it: ambiguous.csv' }).click();
      await outcome('ambiguous.csv').getByText('is loaded').waitFor();
      expect(await answeredDays()).toEqual([{ day: '2026-05-10' }]);
      expect(app.violations).toEqual([]);
    },
  );
});

describe('waiting files and rejects', () => {
  beforeAll(async () => {
    await open();
    await choose(ambiguous, deals, withoutAccount, faulty);
    await page.getByRole('heading', { name: 'Rejected records' }).waitFor();
    await page.getByText('The day comes first').click();
    await panel('ambiguous.csv').getByText('Nothing is left to ask').waitFor();
    // By the debugger, which the page's own content policy does not bind.
    await page.evaluate(AXE);
  });

  afterAll(() => app.close());

  describe.each(['light', 'dark'] as const)('in the %s', (colorScheme) => {
    it.each([1440, 390])(
      '%i wide: axe finds nothing, and nothing scrolls sideways',
      async (width) => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        // What is measured anew after a change of size is in place two frames later.
        await page.evaluate(
          () =>
            new Promise((painted) =>
              requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(painted))),
            ),
        );
        expect(await violations()).toEqual([]);
        expect(await layoutFaults(page)).toEqual([]);
      },
    );
  });
});
