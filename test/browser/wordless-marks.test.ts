import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { dayNumber, dayOfNumber } from '../../src/domain/day';
import { formatDay } from '../../src/domain/format';
import { reviewQueueQuestion } from '../../src/queries/review-queue';
import { sentimentCurveQuestion } from '../../src/queries/sentiment-curve';
import { type AppPage, goTo, query, sampleApp } from './support/app';

const isLong = process.env.REFSCOPE_LONG !== undefined;

/** Between what a mark should be at and where it is drawn, in pixels. */
const NEAR = 0.5;

let app: AppPage;
let page: Page;

beforeAll(async () => {
  app = await sampleApp('#/pipeline');
  page = app.page;
});

afterAll(() => app.close());

const figureOf = ({ title }: { title: string }) =>
  page.locator('figure', { has: page.getByRole('button', { name: `Show the SQL: ${title}` }) });

it.runIf(isLong)(
  'each day of the calendar counts the reviews that fall due on it, and no other day has any',
  async () => {
    const rows = await query(page, reviewQueueQuestion.sql({ filters: [] }).text);
    const [settings] = await query(page, 'SELECT as_of::VARCHAR AS as_of FROM settings');
    const asOf = dayNumber(String(settings?.as_of));
    const expected: Record<string, number> = {};
    const dated = rows.filter(({ days_left }) => days_left !== null);
    for (const { days_left } of dated) {
      const day = formatDay(dayOfNumber(asOf + Number(days_left)), 'en-GB');
      expected[day] = (expected[day] ?? 0) + 1;
    }
    const drawn: Record<string, number> = {};
    const read = async () => {
      const texts = await page
        .getByRole('toolbar', { name: /^Days with reviews in/ })
        .getByRole('button')
        .evaluateAll((days) => days.map((day) => day.firstElementChild?.textContent ?? ''));
      for (const text of texts) {
        const [day = '', count = ''] = text.split(': ');
        drawn[day] = Number.parseInt(count, 10);
      }
    };
    const far = Math.max(...dated.map(({ days_left }) => Math.abs(Number(days_left))));
    const months = Math.ceil(far / 28) + 1;
    for (const way of ['Previous month', 'Next month', 'Next month'])
      for (let month = 0; month < months; month += 1) {
        await read();
        await page.getByRole('button', { name: way }).click();
      }
    await read();
    expect(drawn).toEqual(expected);
  },
);

it.each(isLong ? ['few', 'many'] : ['many'])(
  'the curve of an account of %s answers is drawn at each of its days, by its scale',
  async (answers) => {
    const [account] = await query(
      page,
      `SELECT account_id FROM account_sentiment
     WHERE responses > 2 ORDER BY responses ${answers === 'few' ? 'ASC' : 'DESC'}, account_id LIMIT 1`,
    );
    const id = String(account?.account_id);
    await goTo(page, `#/account?account=${id}`);
    const rows = await query(page, sentimentCurveQuestion.sql({ account_id: id }).text);
    const figure = figureOf(sentimentCurveQuestion);
    const lines = await figure
      .locator('.recharts-reference-line line')
      .evaluateAll((found) => found.map((line) => Number(line.getAttribute('y1'))));
    const [top, bottom] = [Math.min(...lines), Math.max(...lines)];
    const curves = await figure.locator('path.recharts-line-curve').evaluateAll((paths) =>
      paths.map((path) =>
        (path.getAttribute('d') ?? '')
          .split(/[ML]/)
          .slice(1)
          .map((point) => point.split(',').map(Number)),
      ),
    );
    for (const [at, name] of ['mean', 'current_sentiment'].entries()) {
      const known = rows.filter((row) => row[name] !== null);
      const points = curves[at] ?? [];
      expect(points).toHaveLength(known.length);
      const [first, last] = [known[0], known.at(-1)].map((row) => dayNumber(String(row?.day)));
      const [left = 0, right = 0] = [points[0]?.[0], points.at(-1)?.[0]];
      for (const [place, [x = 0, y = 0]] of points.entries()) {
        const row = known[place];
        const passed = (dayNumber(String(row?.day)) - (first ?? 0)) / ((last ?? 0) - (first ?? 0));
        expect(Math.abs(x - (left + passed * (right - left)))).toBeLessThan(NEAR);
        const height = ((100 - Number(row?.[name])) / 200) * (bottom - top);
        expect(Math.abs(y - (top + height))).toBeLessThan(NEAR);
      }
    }
  },
);
