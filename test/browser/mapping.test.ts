import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AppPage, openApp, query } from './support/app';
import { violations } from './support/axe';
import { openChromium } from './support/chromium';
import { layoutFaults } from './support/layout';

const NAME = 'kundenliste.csv';
const TEXT = `Nr;Wer;Wo;Was
10021;Hollerbek Druck GmbH;www.hollerbek-druck.example;Druck
10022;Hollerbek Verlag AG;hollerbek-verlag.example;Medien
;Ohne Nummer KG;ohne-nummer.example;Medien
`;

let browser: Browser;

beforeAll(async () => {
  browser = await openChromium();
});

afterAll(() => browser.close());

/** Drops the file on the page, where it waits for the user. */
async function dropFile(page: Page): Promise<void> {
  await page.evaluate(
    ([name, text]) => window.refscope.importFiles([new File([text], name)], { isForReview: true }),
    [NAME, TEXT] as const,
  );
  await page.getByRole('button', { name: 'What it is' }).waitFor();
}

/** Chooses a column for a field with the keyboard alone. */
async function chooseColumn(page: Page, field: string, column: string): Promise<void> {
  await page.getByRole('button', { name: `Column of ${field}:` }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('searchbox', { name: `Search: Column of ${field}` }).waitFor();
  await page.keyboard.type(column);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: `Column of ${field}: ${column}` }).waitFor();
}

/** Says that the file is the accounts, with the keyboard alone. */
async function chooseAccounts(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'What it is' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('listbox').waitFor();
  await page.keyboard.type('Acc');
  await page.keyboard.press('Enter');
  await page.getByText('Which column holds what').waitFor();
}

async function mapByKeyboard(page: Page): Promise<void> {
  await chooseAccounts(page);
  await chooseColumn(page, 'account id', 'Nr');
  await chooseColumn(page, 'account name', 'Wer');
  await chooseColumn(page, 'domain', 'Wo');
  await page.getByRole('table', { name: 'How the first records come out' }).waitFor();
}

describe('a file with unknown headers', () => {
  let app: AppPage;

  beforeAll(async () => {
    app = await openApp(browser, '#/data');
    await dropFile(app.page);
  });

  afterAll(() => app.close());

  it('is mapped by the keyboard alone, and shows how its records come out', async () => {
    await mapByKeyboard(app.page);
    const preview = app.page.getByRole('table', { name: 'How the first records come out' });
    expect(await preview.locator('tbody tr').allInnerTexts()).toEqual([
      expect.stringMatching(/loaded\s+10021\s+Hollerbek Druck GmbH/),
      expect.stringMatching(/loaded\s+10022\s+Hollerbek Verlag AG/),
      expect.stringMatching(/rejected/),
    ]);
  });

  it('says which columns the user chose', async () => {
    const row = (field: string) =>
      app.page
        .getByRole('listitem')
        .filter({ has: app.page.getByRole('button', { name: `Column of ${field}:` }) });
    expect(await row('domain').textContent()).toContain('chosen by you');
    expect(await row('account name').textContent()).toContain('by its values');
  });

  it('saves its mapping, which maps the file again and loads it', async () => {
    const [download] = await Promise.all([
      app.page.waitForEvent('download'),
      app.page.getByRole('button', { name: 'Save the mapping' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`${NAME}.mapping.json`);
    const saved = readFileSync(await download.path(), 'utf8');
    await chooseColumn(app.page, 'account name', 'Was');
    const [chooser] = await Promise.all([
      app.page.waitForEvent('filechooser'),
      app.page.getByRole('button', { name: 'Use a saved mapping' }).click(),
    ]);
    await chooser.setFiles({
      name: 'saved.json',
      mimeType: 'application/json',
      buffer: Buffer.from(saved),
    });
    await app.page.getByRole('button', { name: 'Column of account name: Wer' }).waitFor();
    const [receipt] = await app.page.evaluate(
      ([name, text, mapping]) =>
        window.refscope.importFiles([new File([text], name)], {
          mappings: { [name]: JSON.parse(mapping) },
        }),
      [NAME, TEXT, saved] as const,
    );
    expect(receipt).toMatchObject({ status: 'loaded', loaded: 2, rejected: 1 });
    expect(await query(app.page, 'SELECT account_name FROM accounts ORDER BY ALL')).toEqual([
      { account_name: 'Hollerbek Druck GmbH' },
      { account_name: 'Hollerbek Verlag AG' },
    ]);
  });

  it('refuses a saved mapping for other columns in plain words', async () => {
    const other = {
      dataset: 'accounts',
      columns: { account_id: 'Kundennummer' },
      constants: {},
      scores: [],
      answers: {},
    };
    const [chooser] = await Promise.all([
      app.page.waitForEvent('filechooser'),
      app.page.getByRole('button', { name: 'Use a saved mapping' }).click(),
    ]);
    await chooser.setFiles({
      name: 'other.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(other)),
    });
    await app.page
      .getByText('The mapping names columns that this file does not have: “Kundennummer”.')
      .waitFor();
  });
});

describe('the open mapping', () => {
  let app: AppPage;

  beforeAll(async () => {
    app = await openApp(browser, '#/data');
    await dropFile(app.page);
    await mapByKeyboard(app.page);
    for (const name of [/^Further fields/, /^What is in the columns/])
      await app.page.getByRole('button', { name }).click();
    await app.page.getByRole('table', { name: 'What is in the columns' }).waitFor();
  });

  afterAll(() => app.close());

  describe.each(['light', 'dark'] as const)('in the %s', (colorScheme) => {
    it.each([1440, 390])(
      '%i wide: axe finds nothing, and nothing scrolls sideways',
      async (width) => {
        await app.page.emulateMedia({ colorScheme });
        await app.page.setViewportSize({ width, height: 900 });
        expect(await violations(app.page)).toEqual([]);
        expect(await layoutFaults(app.page)).toEqual([]);
      },
    );
  });
});
