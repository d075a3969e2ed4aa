import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatSigned } from '../../src/domain/format';
import { textFile } from '../support/company';
import { type AppPage, goTo, importFiles, query, sampleApp, settled } from './support/app';

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1440, height: 900 };

let app: AppPage;
let page: Page;

beforeAll(async () => {
  app = await sampleApp('#/accounts');
  page = app.page;
});

afterAll(async () => {
  expect(app.violations).toEqual([]);
  await app.close();
});

const names = () => page.locator('tbody th a').allTextContents();
const title = () => page.getByRole('heading', { level: 1 }).textContent();
const search = (text: string) =>
  page.getByRole('searchbox', { name: 'Search accounts' }).fill(text);

const titled = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

async function land(): Promise<Record<string, unknown>> {
  const [account] = await query(
    page,
    `SELECT s.account_id, s.account_name, s.current_sentiment, t.responses
FROM standing AS s JOIN account_sentiment AS t USING (account_no)
WHERE s.standing = 'land mine' AND t.responses > 5 ORDER BY s.revenue DESC NULLS LAST LIMIT 1`,
  );
  return account ?? {};
}

describe('the list of accounts', () => {
  it('says what the console says', async () => {
    const [totals] = await query(
      page,
      `SELECT count(*)::INTEGER AS accounts, count(*) FILTER (WHERE programme_stage = 'claimed')::INTEGER AS claimed,
count(*) FILTER (WHERE standing = 'ready')::INTEGER AS ready FROM standing`,
    );
    expect(await title()).toBe(
      `${totals?.accounts} accounts; ${totals?.claimed} claimed, ${totals?.ready} ready`,
    );
    await page.locator('tr[data-row="9"] a').waitFor();
    const largest = await query(
      page,
      'SELECT account_name FROM standing ORDER BY revenue DESC NULLS LAST, account_name, account_id LIMIT 10',
    );
    expect((await names()).slice(0, 10)).toEqual(largest.map(({ account_name }) => account_name));
  });

  it('is sorted by a column, unknown values last', async () => {
    await page.getByRole('button', { name: 'Current sentiment' }).click();
    await page.getByRole('button', { name: 'Current sentiment' }).click();
    await page.locator('th[aria-sort="ascending"]').waitFor();
    const [saddest] = await query(
      page,
      'SELECT account_name FROM standing ORDER BY current_sentiment NULLS LAST, account_name LIMIT 1',
    );
    await page.locator('tr[data-row="0"] a', { hasText: String(saddest?.account_name) }).waitFor();
  });

  it('finds by part of a name, and comes back', async () => {
    await search('BERGMANN');
    await page.getByRole('heading', { level: 1, name: /“BERGMANN”/ }).waitFor();
    await page.locator('tr[data-row="0"] a', { hasText: 'Bergmann Optik GmbH' }).waitFor();
    await search('no such account');
    await page.getByText('No account fits.').waitFor();
    await page.getByRole('button', { name: 'Show every account' }).click();
    await page.locator('tr[data-row="0"] a').waitFor();
  });

  it('is walked over with keys, also where rows are not drawn yet, and opens on Enter', async () => {
    await page.locator('tr[data-row="0"] a').focus();
    await page.keyboard.press('End');
    const last = page.locator('tr[data-row="399"] a');
    await last.waitFor();
    await page.waitForFunction(() => document.activeElement?.closest('[data-row="399"]') !== null);
    await page.keyboard.press('ArrowUp');
    await page.waitForFunction(() => document.activeElement?.closest('[data-row="398"]') !== null);
    const name = await page.locator('tr[data-row="398"] a').textContent();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: name ?? '' }).waitFor();
    await page.getByText('399 of 400').waitFor();
    await page.getByRole('link', { name: '← Previous' }).click();
    await page.getByText('398 of 400').waitFor();
  });

  it('obeys the filters, and remembers its columns', async () => {
    await goTo(page, '#/accounts?in.region=EMEA');
    const [inRegion] = await query(
      page,
      `SELECT count(*)::INTEGER AS accounts FROM account_segments WHERE dimension = 'region' AND segment = 'EMEA'`,
    );
    await page.getByRole('heading', { level: 1, name: `${inRegion?.accounts} accounts` }).waitFor();
    await page.getByRole('button', { name: 'columns' }).click();
    await page.getByRole('checkbox', { name: 'Region' }).press('Space');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Region', exact: true }).waitFor();
    expect(await page.evaluate(() => localStorage.getItem('refscope.account-columns'))).toContain(
      'region',
    );
  });

  it('gives all its rows as CSV, with the id of each', async () => {
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: /^Download as CSV/ }).click();
    const stream = await (await coming).createReadStream();
    let text = '';
    for await (const part of stream) text += String(part);
    const lines = text.trim().split('\r\n');
    const [{ accounts } = {}] = await query(
      page,
      `SELECT count(*)::INTEGER AS accounts FROM account_segments WHERE dimension = 'region' AND segment = 'EMEA'`,
    );
    expect(lines).toHaveLength(Number(accounts) + 1);
    expect(lines[0]).toMatch(/account_id,account_name,/);
  });
});

describe('an account', () => {
  it('says what the console says, from the contributions to the end of the curve', async () => {
    const mine = await land();
    await goTo(page, `#/account?account=${mine.account_id}`);
    await titled(String(mine.account_name));
    await page.getByRole('heading', { name: /^Current sentiment is/ }).waitFor();
    const now = formatSigned(Number(mine.current_sentiment), { locale: 'en-GB' });
    const chart = page.getByRole('img', { name: /^Current sentiment went from/ });
    expect(await chart.getAttribute('aria-label')).toContain(` ${now} (`);
    await page.getByRole('button', { name: /^Show as table: Current sentiment is/ }).click();
    const rows = page.getByRole('table', { name: 'What each answer adds' }).locator('tbody tr');
    expect(await rows.count()).toBe(Number(mine.responses) + 1);
    await page.getByRole('button', { name: /^Show as table: Current sentiment is/ }).click();
  });

  it('shows the record behind a fact', async () => {
    const link = page.getByRole('table', { name: 'What happened' }).getByRole('button', {
      name: /^Show record [\d,]+ of qualtrics/,
    });
    const [, row] = /record ([\d,]+) of/.exec((await link.first().textContent()) ?? '') ?? [];
    await link.first().click();
    const [answer] = await query(
      page,
      `SELECT respondent_email FROM responses JOIN imports USING (import_id)
WHERE file_name LIKE 'qualtrics%' AND source_row = ${row?.replace(',', '')}`,
    );
    await page.getByRole('dialog').getByText(String(answer?.respondent_email)).first().waitFor();
    await page.keyboard.press('Escape');
  });

  it('shows nothing that is dated after the as-of date', async () => {
    const mine = await land();
    await goTo(page, `#/account?as-of=2025-06-30&account=${mine.account_id}`);
    await page.getByRole('button', { name: 'As of 30 Jun 2025' }).waitFor();
    const latest = async () => {
      const table = page.getByRole('table', { name: 'What happened' });
      const days = (await table.locator('tbody th').allTextContents()).map((day) =>
        Date.parse(`${day} UTC`),
      );
      return days.length > 3 ? Math.max(...days.filter((day) => !Number.isNaN(day))) : Infinity;
    };
    await expect.poll(latest, { timeout: 10_000 }).toBeLessThanOrEqual(Date.parse('2025-06-30'));
  });

  it('that nobody knows is looked for', async () => {
    await goTo(page, '#/account?account=nobody');
    await titled('There is no such account.');
    await search('bergmann');
    await page.getByRole('link', { name: 'Bergmann Optik GmbH' }).click();
    await page.getByRole('heading', { level: 1, name: 'Bergmann Optik GmbH' }).waitFor();
  });
});

describe('both pages', () => {
  it('on a phone are a list with three figures each', async () => {
    await page.setViewportSize(PHONE);
    await goTo(page, '#/accounts');
    const first = page.locator('li[data-row="0"]');
    await first.locator('a').waitFor();
    expect(await first.locator('dt').allTextContents()).toEqual([
      'Revenue',
      'Strategic',
      'Sentiment',
    ]);
    // There are no heads to sort by: a choice does what they do.
    await page.getByRole('button', { name: 'Sort by' }).click();
    await page.getByRole('option', { name: 'Strategic value', exact: true }).click();
    await settled(page);
    const [most] = await query(
      page,
      'SELECT account_name FROM standing ORDER BY strategic_value DESC NULLS LAST, account_id LIMIT 1',
    );
    await first.getByText(String(most?.account_name)).waitFor();
    await page.getByRole('button', { name: 'Sort from the smallest' }).click();
    await settled(page);
    const [least] = await query(
      page,
      'SELECT min(strategic_value) AS value FROM standing WHERE strategic_value IS NOT NULL',
    );
    await first.getByText(String(Math.round(Number(least?.value))), { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Sort from the largest' }).click();
    await settled(page);
    await first.locator('a').focus();
    await page.keyboard.press('PageDown');
    await page.waitForFunction(
      () => Number(document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset.row) > 3,
    );
  });

  it('show hostile names as text', async () => {
    await page.setViewportSize(DESK);
    const markup = `<img src=x onerror="window.wasRun=true">`;
    const statement = `'); DROP TABLE accounts; --`;
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const receipts = await importFiles(page, [
      textFile(
        'accounts.csv',
        `account_id,account_name,industry\n${[markup, statement].map((text) => `${quoted(text)},${quoted(text)},${quoted(text)}\n`).join('')}`,
      ),
      textFile(
        'answers.csv',
        `account,date,NPS,comment\n${quoted(markup)},2026-06-01,2,${quoted(markup)}\n`,
      ),
    ]);
    expect(receipts.map(({ status }) => status)).toEqual(['loaded', 'loaded']);
    await goTo(page, '#/accounts');
    await page.getByRole('link', { name: statement }).waitFor();
    await page.getByRole('link', { name: markup }).click();
    await page.getByRole('heading', { level: 1, name: markup }).waitFor();
    await settled(page);
    expect(await page.locator('img[src="x"]').count()).toBe(0);
    expect(await page.evaluate(() => Reflect.get(window, 'wasRun'))).toBeUndefined();
  });
});
