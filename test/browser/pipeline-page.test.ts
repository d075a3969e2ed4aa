import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countInWords } from '../../src/domain/format';
import { sampleBytes } from '../support/sample';
import { type AppPage, goTo, importFiles, query, sampleApp, settled } from './support/app';
import { violations } from './support/axe';

let app: AppPage;
let page: Page;

beforeAll(async () => {
  app = await sampleApp('#/pipeline');
  page = app.page;
});

afterAll(() => app.close());

/** The chart of a question, by the name of its tools. */
const chartOf = (title: string) =>
  page.locator('figure', { has: page.getByRole('button', { name: `Show the SQL: ${title}` }) });

/** The rows that the SQL behind a chart gives in the console, read from its own dialog. */
async function shownRows(title: string): Promise<Record<string, unknown>[]> {
  await page
    .getByRole('button', { name: `Show the SQL: ${title}` })
    .first()
    .click();
  const text = await page.getByRole('region', { name: 'SQL' }).textContent();
  await page.keyboard.press('Escape');
  return query(page, text ?? '');
}

async function namesIn(table: string): Promise<string[]> {
  const cells = page.getByRole('table', { name: table }).locator('tbody th');
  return (await cells.allTextContents()).map((name) => name.trim());
}

const QUEUE = 'Which claimed references must be asked again, and when, the most urgent first?';
const STAGES = 'How many nominations are in which stage, for how long, and how many wait too long?';
const SOURCES = 'Whose nominations become ready references, and whose become land mines?';
const BEHIND =
  'Which accounts stand behind the nominations of one stage, one source or one incentive?';

describe('the figures', () => {
  it('of the headline are those of the review queue and the land mines', async () => {
    const reviews = await shownRows(QUEUE);
    const mines = await shownRows('Which claimed references must not be called, largest first?');
    const overdue = reviews.filter(({ days_left }) => days_left === null || Number(days_left) <= 0);
    const calls = new Set([...mines, ...overdue].map(({ account_id }) => account_id));
    const isReady = reviews.filter(({ standing }) => standing === 'ready');
    const among = isReady.filter(({ account_id }) => calls.has(account_id)).length;
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
      `${isReady.length} of ${reviews.length} claimed references are ready. ` +
        `${calls.size} need a call, ${countInWords(among)} of the ready among them.`,
    );
    const first = page.getByRole('table', { name: 'Land mines, largest first' });
    expect(await first.locator('tbody th').first().textContent()).toBe(mines[0]?.account_name);
  });

  it.each([
    [STAGES, (row: Record<string, unknown>) => `${row.stage}: ${row.nominations}`],
    [SOURCES, (row: Record<string, unknown>) => `${row.source}: .*${row.ready} of ${row.claimed}`],
    [
      'How often were references used in each fiscal quarter, and how did they answer?',
      (row: Record<string, unknown>) => `${row.quarter}: ${row.uses} uses?, ${row.accepted}`,
    ],
    [
      'What is the NPS of each segment over the last year, and how sure is it?',
      (row: Record<string, unknown>) => `${row.segment}: .*n ${row.answers}`,
    ],
  ])('of the marks are those of its SQL: %s', async (title, told) => {
    const rows = await shownRows(title);
    const labels = await chartOf(title)
      .locator('[data-mark]')
      .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('aria-label') ?? ''));
    expect(labels).toHaveLength(rows.length);
    for (const row of rows)
      expect(labels).toContainEqual(expect.stringMatching(new RegExp(`^${told(row)}`)));
  });

  it('of influence and recovery are those of their SQL', async () => {
    const title = 'How many closed opportunities had a reference, and how often were those won?';
    const [influence] = await shownRows(title);
    const text = await chartOf(title).textContent();
    expect(text).toContain(`${influence?.won_with} of ${influence?.with_use}`);
    expect(text).toContain(`${influence?.won_without} of ${influence?.without_use}`);
    expect(text).toContain('not a cause');
    const recovery = 'How many accounts were won back after a severe incident, and how soon?';
    const [row] = await shownRows(recovery);
    expect(await chartOf(recovery).textContent()).toContain(
      `${row?.recovered} of ${row?.accounts} accounts were won back`,
    );
  });
});

describe('a drill-down', () => {
  it('lists exactly the accounts that a source counts, and filters every page by them', async () => {
    const sales = (await shownRows(SOURCES)).find(({ source }) => source === 'sales');
    await chartOf(SOURCES).locator('[data-mark="sales"]').click();
    const behind = chartOf(BEHIND);
    await behind.getByRole('heading', { name: `${sales?.nominated} accounts nominated` }).waitFor();
    const rows = await shownRows(BEHIND);
    expect(rows).toHaveLength(Number(sales?.nominated));
    const claimed = rows.filter(({ is_claimed }) => is_claimed);
    expect(claimed).toHaveLength(Number(sales?.claimed));
    expect(claimed.filter(({ standing }) => standing === 'ready')).toHaveLength(
      Number(sales?.ready),
    );
    const names = await behind.locator('tbody th').allTextContents();
    expect(names).toEqual(rows.map(({ account_name }) => account_name));
    await behind.getByRole('button', { name: /^Show only these/ }).click();
    await page.waitForFunction(() => window.location.hash.includes('in.%40account='));
    await settled(page);
    const chosen = new URLSearchParams(new URL(page.url()).hash.split('?')[1]);
    expect(chosen.getAll('in.@account').sort()).toEqual(
      rows.map(({ account_id }) => String(account_id)).sort(),
    );
    // Those of the source's claims are in the queue, and nobody from outside the list.
    const queue = (await shownRows(QUEUE)).map(({ account_id }) => account_id);
    const ids = rows.map(({ account_id }) => account_id);
    expect(queue).toEqual(expect.arrayContaining(claimed.map(({ account_id }) => account_id)));
    expect(queue.filter((id) => !ids.includes(id))).toEqual([]);
    await goTo(page, '#/pipeline');
  });

  it('opens the reviews of a day from the calendar, by the keyboard alone', async () => {
    await page.getByRole('button', { name: 'Next month' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const label = await page.evaluate(() => document.activeElement?.firstElementChild?.textContent);
    expect(label).toMatch(/^\d+ \w+ 2026: \d+ reviews?$/);
    await page.keyboard.press('Enter');
    const [day = '', count = ''] = label?.split(': ') ?? [];
    const names = await namesIn(`Due on ${day}`);
    expect(names).toHaveLength(Number.parseInt(count, 10));
    const due = (await shownRows(QUEUE)).filter(({ account_name }) =>
      names.includes(String(account_name)),
    );
    const [asOf] = await query(page, 'SELECT as_of::VARCHAR AS day FROM settings');
    for (const { days_left } of due) {
      const on = new Date(`${asOf?.day}T00:00:00Z`);
      on.setUTCDate(on.getUTCDate() + Number(days_left));
      expect(on.toISOString().slice(0, 10)).toBe(new Date(`${day} UTC`).toISOString().slice(0, 10));
    }
  });

  it('opens the accounts of a stage by the keyboard, and from there an account', async () => {
    await chartOf(STAGES).getByRole('group').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const behind = chartOf(BEHIND);
    await behind.getByRole('heading', { name: /^Vetting: / }).waitFor();
    const vetting = (await shownRows(STAGES)).find(({ stage }) => stage === 'vetting');
    const rows = await shownRows(BEHIND);
    expect(rows.reduce((sum, { nominations }) => sum + Number(nominations), 0)).toBe(
      vetting?.nominations,
    );
    await behind.locator('tbody th button').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      (id) => window.location.hash.startsWith(`#/account?account=${id}`),
      String(rows[0]?.account_id),
    );
    await goTo(page, '#/pipeline');
  });

  it('of NPS filters every page by a segment', async () => {
    const title = 'What is the NPS of each segment over the last year, and how sure is it?';
    await chartOf(title).locator('[data-mark="Retail"]').click();
    await page.waitForFunction(() => window.location.hash.includes('in.industry=Retail'));
    // What was there before stays until the new answer has come.
    await expect.poll(() => chartOf(title).locator('[data-mark]').count()).toBe(1);
    await goTo(page, '#/pipeline');
  });
});

describe('a review', () => {
  it('is recorded by keyboard where it is overdue, sets the next one, and is undone', async () => {
    await goTo(page, '#/pipeline');
    const [first] = await shownRows(QUEUE);
    const dueOf = async () =>
      (await shownRows(QUEUE)).find(({ account_id }) => account_id === first?.account_id)
        ?.days_left;
    const record = page.getByRole('button', {
      name: `Record a review of ${first?.account_name}`,
      exact: true,
    });
    await record.first().press('Enter');
    await page.getByRole('textbox', { name: 'Who reviewed it' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.type('Ann');
    await page.getByRole('textbox', { name: 'What was said' }).fill('<b>Happy</b> again');
    await page.getByRole('button', { name: 'Record the review' }).press('Enter');
    await expect
      .poll(() => query(page, 'SELECT reviewer, note FROM reviews'))
      .toEqual([{ reviewer: 'Ann', note: '<b>Happy</b> again' }]);
    await settled(page);
    // The next one is due when an answer of the same day would be: after 180 days.
    expect(await dueOf()).toBe(180);
    await page
      .getByRole('status')
      .filter({ hasText: 'is recorded' })
      .getByRole('button', { name: 'Undo' })
      .press('Enter');
    await expect.poll(() => query(page, 'FROM reviews')).toEqual([]);
    await settled(page);
    expect(await dueOf()).toBe(first?.days_left);
  });
});

describe('without a programme', () => {
  it('each part says which file and fields would light it up', async () => {
    const files = sampleBytes().filter(({ name }) => /account|qualtrics/.test(name));
    const receipts = await importFiles(page, files);
    expect(receipts.map(({ status }) => status)).toEqual(['loaded', 'loaded']);
    await settled(page);
    await page.getByRole('heading', { name: 'No programme is loaded yet.' }).waitFor();
    const wanted = {
      'Review queue': ['stage', 'review_due'],
      Stages: ['stage', 'nominated_at', 'approved_at'],
      'Sources and incentives': ['source', 'incentive'],
      Fatigue: ['used_at', 'outcome'],
      'Influence and recovery': ['close_date', 'priority', 'closed_at'],
    };
    for (const [part, fields] of Object.entries(wanted))
      await expect
        .poll(() => page.getByRole('region', { name: part }).locator('code').allTextContents())
        .toEqual(expect.arrayContaining(fields));
    // The answers are there, so the NPS of each segment is.
    const marks = page.getByRole('region', { name: 'NPS' }).locator('[data-mark]');
    await expect.poll(() => marks.count()).toBeGreaterThan(8);
    expect(await violations(page)).toEqual([]);
    expect(app.violations).toEqual([]);
    expect(app.strangers).toEqual([]);
  });
});
