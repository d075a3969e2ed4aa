import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AppPage, goTo, query, ready, sampleApp } from './support/app';
import { violations } from './support/axe';
import { layoutFaults } from './support/layout';

/** It would run for many minutes. */
const ENDLESS = 'SELECT sum(a.range * b.range) AS s FROM range(1000000) AS a, range(1000000) AS b';
const HOSTILE_NAME = `O'Brien"; --`;
const HOSTILE = `SELECT 'O''Brien"; --' AS name, '=1+1' AS formula, '<img src=x onerror=alert(1)>' AS markup, NULL AS missing, '' AS blank, -5 AS n, 0.5::DOUBLE AS half, ['a', 'b'] AS items`;

let app: AppPage;
let page: Page;

beforeAll(async () => {
  app = await sampleApp('#/coverage');
  page = app.page;
});

afterAll(async () => {
  await app.close();
});

const editor = (): Locator => page.getByRole('textbox', { name: 'Question in SQL' });
const answer = (): Locator => page.getByRole('heading', { name: /rows? in/ });

/** The statement in the editor; its lines are elements of their own. */
async function written(): Promise<string> {
  return (await editor().locator('.cm-line').allTextContents()).join('\n');
}

async function write(statement: string): Promise<void> {
  await editor().click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Backspace');
  await page.keyboard.insertText(statement);
}

/** Writes a statement, runs it by keyboard and waits for the answer of so many rows. */
async function ask(statement: string, rows: string): Promise<void> {
  await write(statement);
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect.poll(statementInAddress).toBe(statement);
  await page.getByRole('button', { name: 'Cancel' }).waitFor({ state: 'detached' });
  await page.getByRole('heading', { name: new RegExp(`^${rows} rows? in`) }).waitFor();
}

/** The names and the cells of the table in sight. */
async function table(): Promise<string[][]> {
  return page
    .getByRole('region', { name: 'Rows of the answer' })
    .locator('tr[aria-rowindex]')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')),
    );
}

const statementInAddress = () =>
  page.evaluate(() => new URLSearchParams(location.hash.split('?')[1]).get('sql'));

describe('from a chart to the SQL page', () => {
  it('goes the statement as it is, runs there, and equals the console; Back returns', async () => {
    const tool = page.getByRole('button', { name: /^Show the SQL/ }).first();
    await tool.click();
    const shown = (await page.getByRole('dialog').locator('pre').textContent()) ?? '';
    await page.getByRole('link', { name: 'Open in SQL' }).click();
    await answer().waitFor();
    expect(await statementInAddress()).toBe(shown);
    const rows = await query(page, shown);
    const [head = [], ...cells] = await table();
    expect(head).toEqual(Object.keys(rows[0] ?? {}));
    expect(cells.map(([first]) => first)).toEqual(
      rows.slice(0, cells.length).map((row) => String(row[head[0] ?? ''])),
    );
    await answer()
      .getByText(new RegExp(`^${rows.length} rows`))
      .waitFor();
    await page.goBack();
    await tool.waitFor();
    expect(await page.evaluate(() => location.hash)).toMatch(/^#\/coverage/);
  });
});

describe('a question', () => {
  beforeAll(() => goTo(page, '#/sql'));

  it('runs by keyboard, and stands in the address once it ran', async () => {
    await ask('SELECT 1 AS one', '1');
    expect(await table()).toEqual([['one'], ['1']]);
    expect(await statementInAddress()).toBe('SELECT 1 AS one');
    await page.keyboard.type(' -- more');
    expect(await statementInAddress()).toBe('SELECT 1 AS one');
  });

  it('that fails says why and where in plain words, and its text stays', async () => {
    await write('SELECT account_name,\n  revenu\nFROM standing');
    await page.keyboard.press('ControlOrMeta+Enter');
    const alert = page.getByRole('alert');
    await alert.getByText('Line 2, column 3: The tables asked have no column “revenu”.').waitFor();
    await alert.getByText('Near to it').waitFor();
    await alert.getByText('Technical detail').click();
    await alert.getByText('Binder Error').first().waitFor();
    expect(await written()).toBe('SELECT account_name,\n  revenu\nFROM standing');
    await alert.getByRole('button', { name: 'Go to line 2' }).click();
    await page.keyboard.insertText('revenue AS ');
    expect(await written()).toContain('  revenue AS revenu\n');
  });

  it('that is changed is run as it stands', async () => {
    await page.keyboard.press('ControlOrMeta+Enter');
    await answer().waitFor();
    expect((await table())[0]).toEqual(['account_name', 'revenu']);
    const rows = await query(page, await written());
    await answer().getByText(`${rows.length} rows`).waitFor();
  });

  it('that runs for long is cancelled, and the database is free at once', async () => {
    await write(ENDLESS);
    await page.keyboard.press('ControlOrMeta+Enter');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('Cancelled.').waitFor();
    expect(await written()).toBe(ENDLESS);
    const milliseconds = await page.evaluate(async () => {
      const begin = performance.now();
      await window.refscope.query('SELECT count(*) FROM standing');
      return performance.now() - begin;
    });
    expect(milliseconds).toBeLessThan(2000);
  });

  it('may ask the comparison date without more ado', async () => {
    await ask('SELECT count(*)::INTEGER AS n FROM compared.standing', '1');
    expect(Number((await table())[1]?.[0])).toBeGreaterThan(0);
  });

  it('whose answer is older than the model says so, and runs again', async () => {
    await ask('SELECT use_cap FROM settings', '1');
    await page.evaluate(() => window.refscope.set({ use_cap: 3 }));
    await page.getByText('have changed since this answer').waitFor();
    expect(await table()).toEqual([['use_cap'], ['2']]);
    await page.getByRole('button', { name: 'Run again' }).click();
    await page.getByRole('cell', { name: '3', exact: true }).waitFor();
    expect(await page.getByText('have changed since this answer').count()).toBe(0);
    await page.evaluate(() => window.refscope.undo());
  });
});

describe('the answer', () => {
  it('shows NULL apart from an empty text, and hostile texts as texts', async () => {
    await ask(HOSTILE, '1');
    expect((await table())[1]).toEqual([
      HOSTILE_NAME,
      '=1+1',
      '<img src=x onerror=alert(1)>',
      'NULL',
      '',
      '−5',
      '0.5',
      'a, b',
    ]);
  });

  it('goes out as CSV with numbers as numbers and no formula', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download as CSV' }).click(),
    ]);
    const text = readFileSync(await download.path(), 'utf8');
    expect(text).toBe(
      `\ufeffname,formula,markup,missing,blank,n,half,items\r\n` +
        `"O'Brien""; --","'=1+1",<img src=x onerror=alert(1)>,,,-5,0.5,a; b`,
    );
  });

  it('is copied as spreadsheets take it', async () => {
    await page.getByRole('button', { name: 'Copy' }).click();
    await page.getByText('1 row copied').waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text.replaceAll('\r', '').split('\n')[0]?.split('\t')).toHaveLength(8);
  });

  it('of 100,000 rows scrolls with few rows built, and is sorted by a click', async () => {
    await ask(`SELECT range AS n, 'row ' || range AS name FROM range(100000)`, '100,000');
    const region = page.getByRole('region', { name: 'Rows of the answer' });
    await region.evaluate((element) => element.scrollTo(0, element.scrollHeight));
    await page.getByRole('cell', { name: '99,999', exact: true }).waitFor();
    expect(await region.locator('tr').count()).toBeLessThan(60);
    const slowest = await region.evaluate(async (element) => {
      const frame = () => new Promise<number>((painted) => requestAnimationFrame(painted));
      let last = await frame();
      let slowest = 0;
      for (let step = 0; step < 30; step += 1) {
        element.scrollTop = element.scrollHeight * (step / 30);
        const now = await frame();
        slowest = Math.max(slowest, now - last);
        last = now;
      }
      return slowest;
    });
    expect(slowest).toBeLessThan(200);
    const head = page.getByRole('columnheader', { name: 'n', exact: true });
    await head.getByRole('button').click();
    await head.getByRole('button').click();
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    await region.evaluate((element) => element.scrollTo(0, 0));
    await page.getByRole('row', { name: '99,999 row 99999' }).waitFor();
    expect((await table())[1]).toEqual(['99,999', 'row 99999']);
  });

  it('is drawn where it has names and figures, and not beyond 1,500 marks', async () => {
    await page.getByRole('button', { name: 'Chart: bars' }).click();
    await page.getByText('Too many rows to draw.').waitFor();
    await ask(`SELECT segment, ready, claimed FROM coverage WHERE dimension = 'region'`, '\\d+');
    for (const shape of ['bars', 'line', 'scatter']) {
      await page.getByRole('button', { name: `Chart: ${shape}` }).click();
      await page
        .getByRole('figure')
        .getByRole('img', { name: /rows by segment/ })
        .waitFor();
    }
  });
});

describe('questions', () => {
  it('are saved, renamed, deleted with a way back, and there again after a reload', async () => {
    await ask('SELECT 42 AS kept', '1');
    await page.getByRole('button', { name: 'Save…' }).click();
    await page.getByRole('textbox', { name: 'Name of the question' }).fill('Kept');
    await page.keyboard.press('Enter');
    await page.getByRole('tab', { name: 'Saved (1)' }).click();
    await page.getByRole('button', { name: 'Rename Kept' }).click();
    await page.getByRole('textbox', { name: 'New name' }).fill(HOSTILE_NAME);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: `Delete ${HOSTILE_NAME}` }).click();
    await page.getByText(`Deleted “${HOSTILE_NAME}”.`).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await write('SELECT unfinished');
    await page.waitForTimeout(600);

    await page.goto(`${page.url().split('#')[0]}#/sql`);
    await page.reload();
    await ready(page);
    expect(await written()).toBe('SELECT unfinished');
    await page.getByRole('tab', { name: 'Saved (1)' }).click();
    await page.getByRole('button', { name: HOSTILE_NAME, exact: true }).click();
    await page.getByRole('cell', { name: '42' }).waitFor();
    expect(await written()).toBe('SELECT 42 AS kept');
    await page.getByRole('tab', { name: 'History' }).click();
    const history = page.getByRole('list', { name: 'Latest questions' }).getByRole('listitem');
    expect((await history.allTextContents()).slice(0, 2)).toEqual([
      'SELECT 42 AS kept',
      'SELECT unfinished',
    ]);
  });
});

describe('by keyboard alone', () => {
  it('completion writes a name, Tab indents, and Escape lets Tab leave', async () => {
    await write('');
    await page.keyboard.type('FROM stand');
    await page.getByRole('option', { name: /^standing/ }).waitFor();
    // For a moment the list takes no key, lest one that was meant for the text chooses from it.
    await page.waitForTimeout(150);
    await page.keyboard.press('Tab');
    expect(await written()).toBe('FROM standing');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await written()).toBe('FROM standing\n  ');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    expect(await focused.textContent()).toBe('Run');
    await page.keyboard.press('Enter');
    await answer().waitFor();
  });

  it('a table of the list writes itself into the editor', async () => {
    await write('');
    await page.getByRole('tab', { name: 'History' }).focus();
    await page.keyboard.press('Home');
    const columns = page.getByRole('button', { name: 'Columns of coverage', exact: true });
    await columns.press('Enter');
    await page.getByRole('button', { name: 'Insert coverage', exact: true }).press('Enter');
    await page.keyboard.type(' ORDER BY');
    await page.getByRole('button', { name: 'Insert column gap', exact: true }).press('Enter');
    expect(await written()).toBe('FROM coverage ORDER BY gap');
  });
});

describe('the page', () => {
  it.each([
    ['light', 1440],
    ['dark', 390],
  ] as const)('has nothing that axe finds in the %s, %i wide', async (colorScheme, width) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    await ask(`SELECT segment, ready FROM coverage WHERE dimension = 'region'`, '\\d+');
    await page.getByRole('button', { name: 'Chart: bars' }).click();
    expect(await violations(page)).toEqual([]);
    await write('SELECT nothing FROM standing -- why');
    await page.keyboard.press('ControlOrMeta+Enter');
    await page.getByRole('alert').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await layoutFaults(page)).toEqual([]);
  });

  it('broke no rule of the content policy and asked nobody else', () => {
    expect(app.violations).toEqual([]);
    expect(app.strangers).toEqual([]);
  });
});
