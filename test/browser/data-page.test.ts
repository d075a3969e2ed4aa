import { readFileSync } from 'node:fs';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { textFile } from '../support/company';
import { type AppPage, openApp, query } from './support/app';
import { violations } from './support/axe';
import { openChromium } from './support/chromium';

/** Two questions and a column to choose: days in either order, scores on a scale that nobody names. */
const SURVEY = textFile(
  'feedback.csv',
  'Rated on,Customer,Rating,Words\n03/04/2026,Halden Health,4,Good\n05/04/2026,Orbis Media,2,Slow\n',
);
/** German headers, so that values alone tell what the columns are; enough of them to tell. */
const GUESSED_ROWS = 30;
const GUESSED = textFile(
  'kunden.csv',
  [
    'Kdnr;Firma;Netz;Ort',
    ...Array.from(
      { length: GUESSED_ROWS },
      (_, row) => `K-${100 + row};Firma ${row} GmbH;www.firma${row}.de;Berlin`,
    ),
    '',
  ].join('\n'),
);

let browser: Browser;

beforeAll(async () => {
  browser = await openChromium();
});

afterAll(() => browser.close());

/** Chooses a file on the Data page, where it waits. */
async function waiting(page: Page, { name, bytes }: typeof SURVEY): Promise<Locator> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose files' }).click(),
  ]);
  await chooser.setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(bytes) });
  const panel = page.getByRole('article', { name });
  await panel.waitFor();
  return panel;
}

/** Chooses an answer by keyboard: the arrows go through the answers of the question that has the focus. */
async function answer(panel: Locator, name: RegExp): Promise<void> {
  const radio = panel.getByRole('radio', { name });
  await radio.focus();
  await panel.page().keyboard.press('Space');
  await panel.getByRole('radio', { name, checked: true }).waitFor();
}

describe('the questions of a file and its columns, open at once', () => {
  let app: AppPage;
  let panel: Locator;
  let saved: string;

  const preview = () => panel.getByRole('table', { name: 'How the first records come out' });
  const load = () => panel.getByRole('button', { name: /^Load/ });

  beforeAll(async () => {
    app = await openApp(browser, '#/data');
    panel = await waiting(app.page, SURVEY);
    const columns = panel.getByRole('button', { name: /^Columns/ });
    if ((await columns.getAttribute('aria-expanded')) === 'false') await columns.press('Enter');
    await panel.getByText('Which column holds what').waitFor();
  });

  afterAll(() => app.close());

  it.each(['light', 'dark'] as const)(
    'axe finds nothing in the %s, wide or narrow',
    async (look) => {
      await app.page.emulateMedia({ colorScheme: look });
      for (const width of [1440, 390]) {
        await app.page.setViewportSize({ width, height: 900 });
        expect(await violations(app.page)).toEqual([]);
      }
    },
  );

  it('show no record as rejected while it is only not known how to read it', async () => {
    await panel.getByText('once the questions above are answered').waitFor();
    expect(await preview().count()).toBe(0);
    expect(await load().isDisabled()).toBe(true);
  });

  it('show the records as they are read by the answers, and anew by another answer', async () => {
    await answer(panel, /The day comes first/);
    await answer(panel, /Satisfaction, 1 to 5/);
    await preview().getByText('2026-04-03').waitFor();
    await answer(panel, /The month comes first/);
    await preview().getByText('2026-03-04').waitFor();
    await panel.getByText('Nothing is left to ask').waitFor();
  });

  it('keep the answers where a column is changed', async () => {
    await panel.getByRole('button', { name: /^Further fields/ }).press('Enter');
    await panel.getByRole('button', { name: 'Column of comment:' }).press('Enter');
    await app.page.getByRole('searchbox', { name: 'Search: Column of comment' }).waitFor();
    await app.page.keyboard.type('Words');
    await app.page.keyboard.press('ArrowDown');
    await app.page.keyboard.press('Enter');
    await preview().getByText('Slow').waitFor();
    await panel.getByText('In its dates the month comes first.').waitFor();
    expect(await load().isEnabled()).toBe(true);
  });

  it('are saved together, and settle the same file when it is dropped again', async () => {
    const [download] = await Promise.all([
      app.page.waitForEvent('download'),
      panel.getByRole('button', { name: 'Save the mapping' }).press('Enter'),
    ]);
    saved = readFileSync(await download.path(), 'utf8');
    expect(JSON.parse(saved)).toMatchObject({
      columns: { comment: 'Words' },
      answers: { dateOrder: 'month first', scales: { Rating: 'csat 1–5' } },
    });
    await panel.getByRole('button', { name: /^Discard/ }).press('Enter');
    await panel.waitFor({ state: 'detached' });
    panel = await waiting(app.page, SURVEY);
    expect(await load().isDisabled()).toBe(true);
    const columns = panel.getByRole('button', { name: /^Columns/ });
    if ((await columns.getAttribute('aria-expanded')) === 'false') await columns.press('Enter');
    const [chooser] = await Promise.all([
      app.page.waitForEvent('filechooser'),
      panel.getByRole('button', { name: 'Use a saved mapping' }).press('Enter'),
    ]);
    await chooser.setFiles({
      name: 'saved.json',
      mimeType: 'application/json',
      buffer: Buffer.from(saved),
    });
    await panel.getByText('Nothing is left to ask').waitFor();
    await load().press('Enter');
    await panel.waitFor({ state: 'detached' });
    expect(
      await query(
        app.page,
        'SELECT responded_at::DATE::VARCHAR AS day, score, metric, comment FROM intake.responses ORDER BY source_row',
      ),
    ).toEqual([
      { day: '2026-03-04', score: 4, metric: 'csat', comment: 'Good' },
      { day: '2026-05-04', score: 2, metric: 'csat', comment: 'Slow' },
    ]);
    expect(app.violations).toEqual([]);
  });
});

describe('a file whose columns were told by their values alone', () => {
  let app: AppPage;

  beforeEach(async () => {
    app = await openApp(browser, '#/data');
    return () => app.close();
  });

  it('shows them at once, and is loaded once they are looked at', async () => {
    const panel = await waiting(app.page, GUESSED);
    await panel.getByText('Which column holds what').waitFor();
    await panel.getByRole('button', { name: /^Load/ }).press('Enter');
    await panel.waitFor({ state: 'detached' });
    const [counts] = await query(
      app.page,
      'SELECT count(*)::INTEGER AS accounts, min(account_id) AS first FROM accounts',
    );
    expect(counts).toEqual({ accounts: GUESSED_ROWS, first: 'K-100' });
  });
});
