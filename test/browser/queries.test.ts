import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AppPage, openApp, query, sampleApp } from './support/app';
import { openChromium } from './support/chromium';

/** Far to either side of the one that the shared app is in. */
const ZONES =
  process.env.REFSCOPE_LONG === undefined
    ? ['Pacific/Kiritimati']
    : ['Pacific/Kiritimati', 'America/Los_Angeles'];

let browser: Browser;

beforeAll(async () => {
  browser = await openChromium();
});

afterAll(() => browser.close());

describe('queries at the same time', () => {
  let app: AppPage;
  let page: Page;

  beforeAll(async () => {
    app = await sampleApp();
    page = app.page;
  });

  afterAll(() => app.close());

  it('cancels a slow one by its signal while another answers', async () => {
    const outcome = await page.evaluate(async () => {
      const controller = new AbortController();
      const slow = window.refscope
        .query(
          'SELECT sum(sqrt(a.range + b.range)) AS s FROM range(200000) AS a, range(200000) AS b',
          {
            signal: controller.signal,
          },
        )
        .then(
          () => 'answered',
          (error: unknown) => (error instanceof DOMException ? error.name : String(error)),
        );
      // Answered although the slow one was asked first.
      const quick = await window.refscope.query(
        'SELECT count(*)::INTEGER AS accounts FROM accounts',
      );
      controller.abort();
      const cancelled = await slow;
      const after = await window.refscope.query('SELECT 1 AS one');
      return { quick, cancelled, after };
    });
    expect(outcome).toEqual({
      quick: [{ accounts: 400 }],
      cancelled: 'AbortError',
      after: [{ one: 1 }],
    });
  });

  it('gives rows to each of many concurrent ones', async () => {
    const counts = await page.evaluate(async () => {
      const answers = await Promise.all(
        Array.from({ length: 12 }, (_, index) =>
          window.refscope.query(`SELECT ${index} AS n, count(*)::INTEGER AS c FROM responses`),
        ),
      );
      return answers.map((rows) => [rows.length, rows[0]?.n]);
    });
    expect(counts).toEqual(Array.from({ length: 12 }, (_, index) => [1, index]));
  });

  it('gives an ENUM its value or says plainly that it cannot', async () => {
    const question = "SELECT 'b'::ENUM('a', 'b') AS letter, 1 AS one";
    const outcome = await query(page, question).then(
      (rows) => rows[0]?.letter,
      (error: Error) => error.message,
    );
    expect(outcome).not.toBeNull();
    expect(outcome).toMatch(/^b$|“letter”.*VARCHAR/);
    await expect(query(page, "SELECT 'b'::ENUM('a', 'b')::VARCHAR AS letter")).resolves.toEqual([
      { letter: 'b' },
    ]);
  });
});

describe('the time zone of the machine', () => {
  it('changes no figure', async () => {
    const figures = await figuresOf(await sampleApp());
    for (const timezoneId of ZONES) {
      const app = await openApp(browser, '', { timezoneId });
      expect(await figuresOf(app), timezoneId).toEqual(figures);
      await app.close();
    }
    expect(figures.asOf).toBe('As of 30 Sep 2026');
  });
});

async function figuresOf({ page }: AppPage) {
  return {
    standing: await query(page, 'FROM standing ORDER BY account_id'),
    coverage: await query(page, 'FROM coverage ORDER BY ALL'),
    settings: await query(page, 'FROM settings'),
    headline: await page.getByRole('heading', { level: 1 }).textContent(),
    asOf: await page.getByRole('button', { name: /As of/ }).textContent(),
  };
}
