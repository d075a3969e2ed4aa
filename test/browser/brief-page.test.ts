import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  countInWords,
  formatInterval,
  formatMoney,
  formatNumber,
  formatPercent,
  formatSigned,
} from '../../src/domain/format';
import { type AppPage, goTo, query, sampleApp, settled } from './support/app';
import { violations } from './support/axe';
import { savedBrief } from './support/saved-brief';

const EARLIER = '#/brief?as-of=2026-06-15&in.region=EMEA';

let app: AppPage;
let page: Page;

beforeAll(async () => {
  app = await sampleApp('#/brief');
  page = app.page;
});

afterAll(() => app.close());

const brief = () => page.locator('article');
const texts = (locator: string) => brief().locator(locator).allTextContents();
const cells = (table: string, column: number) =>
  texts(`table:has(caption:text("${table}")) tbody tr > :nth-child(${column})`);
const numbers = (rows: readonly Record<string, unknown>[], column: string) =>
  rows.map((row) => Number(row[column]));

async function one(statement: string): Promise<Record<string, number>> {
  const [row = {}] = await query(page, statement);
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, Number(value)]));
}

/** The accounts of a region, by SQL of its own. */
const inRegion = (region: string) =>
  `account_id IN (SELECT account_id FROM account_segments WHERE dimension = 'region' AND segment = '${region}')`;

it('a note is kept once it is left, for its quarter alone, and stands on paper and in the file as text', async () => {
  const note = 'Call <b>Norddeutsche</b> & ask';
  const field = page.getByRole('textbox', { name: 'Note on land mines' });
  const shown = page.locator('article p', { hasText: note });
  await field.fill(note);
  await page.keyboard.press('Tab');
  await page.emulateMedia({ media: 'print' });
  expect(await shown.isVisible()).toBe(true);
  expect(await field.isVisible()).toBe(false);
  await page.emulateMedia({ media: null });
  const saved = await savedBrief(page, page.context().browser());
  expect(await saved.page.getByText(note).isVisible()).toBe(true);
  await saved.close();
  await goTo(page, '#/data');
  await goTo(page, EARLIER);
  expect(await field.inputValue()).toBe('');
  await goTo(page, '#/brief');
  expect(await field.inputValue()).toBe(note);
  await field.fill('');
  await field.blur();
  await expect.poll(() => shown.count()).toBe(0);
});

describe('the figures of the brief are those of the console', () => {
  it.each([
    ['#/brief', 'TRUE'],
    [EARLIER, inRegion('EMEA')],
  ])('counts, and the steps from claimed to ready: %s', async (address, among) => {
    await goTo(page, address);
    const { claimed, ready, mines, silent, gems } = await one(`SELECT
      count(*) FILTER (WHERE programme_stage = 'claimed') AS claimed,
      count(*) FILTER (WHERE standing = 'ready') AS ready,
      count(*) FILTER (WHERE standing = 'land mine') AS mines,
      count(*) FILTER (WHERE programme_stage = 'claimed' AND list_contains(reasons, 'no current signal')) AS silent,
      count(*) FILTER (WHERE standing = 'hidden gem') AS gems
      FROM standing WHERE ${among}`);
    const title = await brief().getByRole('heading', { level: 1 }).textContent();
    expect(title).toContain(`You count ${claimed} reference`);
    expect(title).toContain(ready === 0 ? 'None is ready' : `${ready} `);
    const figures = await texts('dl dd[elementtiming]');
    expect(figures.filter((_, at) => at !== 1).map(Number)).toEqual([ready, mines, silent, gems]);
    const steps = await query(
      page,
      `SELECT reasons[1] AS check, count(*)::INTEGER AS count FROM standing
       WHERE programme_stage = 'claimed' AND len(reasons) > 0 AND ${among} GROUP BY ALL`,
    );
    const drawn = await brief()
      .locator('svg[role="img"]')
      .first()
      .locator('text')
      .allTextContents();
    for (const count of numbers(steps, 'count')) expect(drawn).toContain(`\u2212${count}`);
    expect(drawn).toEqual(expect.arrayContaining([String(claimed), String(ready)]));
    const lost = drawn.filter((text) => text.startsWith('\u2212'));
    expect(lost).toHaveLength(steps.length);
    expect(numbers(steps, 'count').reduce((sum, count) => sum + count, 0)).toBe(
      Number(claimed) - Number(ready),
    );
  });

  it('coverage of the open pipeline, in the sentence and segment by segment', async () => {
    await goTo(page, '#/brief');
    expect(await page.getByRole('button', { name: /^Download as PNG: / }).count()).toBe(2);
    const { covered, listed, open } = await one(`SELECT
      sum(open_pipeline * least(1, ready / target)) / sum(open_pipeline) AS covered,
      sum(open_pipeline * least(1, claimed / target)) / sum(open_pipeline) AS listed,
      sum(open_pipeline) AS open
      FROM coverage WHERE dimension = 'industry' AND target > 0`);
    const [locale, compact] = ['en-GB', true];
    const lead = await brief().locator('header').textContent();
    expect(lead).toContain(
      `Counted by industry, ${formatMoney(open, 'EUR', { compact, locale })} of open pipeline needs proof, ` +
        `and ready references cover ${formatPercent(covered, { locale })}; the list says ${formatPercent(listed, { locale })}.`,
    );
    const rows = await query(
      page,
      `SELECT segment, ready, claimed, target, open_pipeline FROM coverage
       WHERE dimension = 'industry' AND target > 0 ORDER BY open_pipeline DESC LIMIT 8`,
    );
    expect(rows).toHaveLength(8);
    const drawn = await brief().locator('svg[role="img"]').nth(1).textContent();
    for (const row of rows) {
      expect(drawn).toContain(`${row.ready} of ${row.target}`);
      expect(drawn).toContain(`${row.claimed} claimed`);
      expect(drawn).toContain(formatMoney(Number(row.open_pipeline), 'EUR', { compact, locale }));
    }
  });

  it('land mines, gems and movers by name', async () => {
    const namesOf = async (statement: string) =>
      (await query(page, statement)).map((row) => String(row.account_name));
    const mines = await namesOf(
      `SELECT account_name FROM standing WHERE standing = 'land mine' ORDER BY revenue DESC NULLS LAST, account_name`,
    );
    expect(await cells('Land mines', 1)).toEqual(
      mines.slice(0, 5).map((name) => expect.stringContaining(name)),
    );
    const gems = await namesOf(
      `SELECT account_name FROM standing WHERE standing = 'hidden gem' ORDER BY strategic_value * current_sentiment DESC, account_name`,
    );
    expect(await cells('Hidden gems', 1)).toEqual(gems.slice(0, 5));
    expect(await brief().textContent()).toContain(`5 of ${gems.length} are shown`);
    const { before, now, moved } = await one(`SELECT
      count(*) FILTER (WHERE b.standing = 'ready') AS before,
      count(*) FILTER (WHERE n.standing = 'ready') AS now,
      count(*) FILTER (WHERE b.standing <> n.standing) AS moved
      FROM standing AS n JOIN compared.standing AS b USING (account_no)`);
    expect(await brief().textContent()).toContain(
      `Since 30 Jun the ready references went from ${before} to ${now}`,
    );
    expect(await brief().textContent()).toContain(`5 of ${moved} are shown`);
    const first = await query(
      page,
      `SELECT n.account_name, b.standing || '→' || n.standing AS stands
       FROM standing AS n JOIN compared.standing AS b USING (account_no)
       WHERE n.standing <> b.standing
       ORDER BY CASE
         WHEN n.standing = 'land mine' THEN 1 WHEN n.standing = 'ready' THEN 2
         WHEN b.standing = 'ready' THEN 3 ELSE 4 END, n.revenue DESC NULLS LAST, n.account_id
       LIMIT 5`,
    );
    expect(await cells('Accounts that stand', 1)).toEqual(
      first.map(({ account_name }) => expect.stringContaining(String(account_name))),
    );
    expect(await cells('Accounts that stand', 2)).toEqual(first.map(({ stands }) => stands));
  });

  it('revenue, value and sentiment of each, what lies under the figures, and how much these changed', async () => {
    const style = { locale: 'en-GB' };
    const figuresOf = async (standing: string, order: string) =>
      (
        await query(
          page,
          `SELECT s.*, t.interval_low, t.interval_high
           FROM standing AS s JOIN account_sentiment AS t USING (account_no)
           WHERE s.standing = '${standing}' ORDER BY ${order}, s.account_name LIMIT 5`,
        )
      ).map((row) => [
        formatMoney(Number(row.revenue), 'EUR', { ...style, compact: true }),
        formatNumber(Number(row.strategic_value), style),
        `${formatSigned(Number(row.current_sentiment), style)} ${formatInterval(Number(row.interval_low), Number(row.interval_high), style)}`,
      ]);
    for (const [table, standing, order] of [
      ['Land mines', 'land mine', 's.revenue DESC NULLS LAST'],
      ['Hidden gems', 'hidden gem', 's.strategic_value * s.current_sentiment DESC'],
    ] as const) {
      const columns = [await cells(table, 2), await cells(table, 3), await cells(table, 4)];
      const shown = columns[0]?.map((_, at) => columns.map((column) => column[at]));
      expect(shown).toEqual(await figuresOf(standing, order));
    }
    const measures = (schema: string) =>
      one(`SELECT
        (SELECT count(*) FROM ${schema}.standing WHERE standing = 'ready') AS ready,
        (SELECT 100 * sum(open_pipeline * least(1, ready / target)) / sum(open_pipeline)
         FROM ${schema}.coverage WHERE dimension = 'industry' AND target > 0) AS covered,
        (SELECT count(*) FROM ${schema}.standing WHERE standing = 'land mine') AS mines,
        (SELECT count(*) FROM ${schema}.standing
         WHERE programme_stage = 'claimed' AND list_contains(reasons, 'no current signal')) AS silent,
        (SELECT count(*) FROM ${schema}.standing WHERE standing = 'hidden gem') AS gems`);
    const [now, then] = [await measures('main'), await measures('compared')];
    const changes = Object.keys(now).map((name) => Math.abs((now[name] ?? 0) - (then[name] ?? 0)));
    const told = (await texts('dl dd:last-child')).map((text) => Number(/[\d.]+/.exec(text)?.[0]));
    expect(told).toEqual(changes.map((change) => Math.round(change)));
    const { revenue, near } = await one(`SELECT
      (SELECT sum(revenue) FROM standing WHERE standing = 'land mine') AS revenue,
      (SELECT count(DISTINCT account_id) FROM standing AS s
       JOIN account_segments AS m USING (account_id)
       JOIN coverage AS c USING (dimension, segment)
       WHERE s.standing = 'hidden gem' AND dimension = 'industry' AND c.gap > 0) AS near`);
    const details = await texts('dl dd:nth-child(3)');
    expect(details[2]).toBe(
      `${formatMoney(Number(revenue), 'EUR', { ...style, compact: true })} revenue`,
    );
    expect(details[4]).toBe(`${near} in segments with a gap`);
  });

  it('what is asked for', async () => {
    const asked = (await texts('ol > li')).join('\n');
    const mines = await one(`SELECT count(*) AS n FROM standing WHERE standing = 'land mine'`);
    expect(asked).toContain(`and ${countInWords(Number(mines.n) - 3)} more until`);
    // A relationship answer is fresh for 180 days; a review may be due before.
    const late = await one(`SELECT count(*) AS n FROM standing AS s
      JOIN account_sentiment AS t USING (account_id)
      LEFT JOIN (
        SELECT account_id, min(review_due) AS due FROM nominations
        WHERE stage IN ('approved', 'active') GROUP BY account_id
      ) AS d USING (account_id)
      CROSS JOIN settings AS p
      WHERE s.programme_stage = 'claimed' AND (
        t.newest_relationship_at IS NULL
        OR p.as_of - t.newest_relationship_at > 180
        OR d.due <= p.as_of
      )`);
    expect(asked).toContain(
      `and ${countInWords(Number(late.n) - 3)} more: their review is overdue`,
    );
    const [most] = await query(
      page,
      `SELECT segment, ready, target FROM coverage AS c
       WHERE dimension = 'industry' AND gap > 0 AND gems > 0 ORDER BY gap * open_pipeline DESC LIMIT 1`,
    );
    expect(asked).toMatch(
      new RegExp(`^Recruit .* for ${most?.segment}: ${most?.ready} of ${most?.target} references`),
    );
  });
});

it.each(['A4', 'Letter'])(
  'fits on two printed pages of %s, without the app around it',
  async (format) => {
    const pdf = await page.pdf({ format, printBackground: true });
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(2);
  },
);

describe('the file', () => {
  it('shows the same by itself: no request, no script, no link, no id', async () => {
    const saved = await savedBrief(page, page.context().browser());
    expect(
      await saved.page.locator('script, a, button, input, textarea, [id], [href], [style]').count(),
    ).toBe(0);
    expect(saved.text).toContain(
      `content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"`,
    );
    // A browser gives shorthands with variables away as nothing.
    expect(saved.text).not.toMatch(/[a-z]: ;/);
    for (const part of ['h1', 'h2', 'dd[class]', 'td', 'tbody th', 'svg text', 'li'])
      expect(await saved.page.locator(`article ${part}`).allTextContents()).toEqual(
        await texts(part),
      );
    const font = (element: Element) => {
      const { fontFamily, fontSize, color } = getComputedStyle(element);
      return { fontFamily, fontSize, color };
    };
    for (const part of ['h1', 'td', 'svg text'])
      expect(await saved.page.locator(part).first().evaluate(font)).toEqual(
        await brief().locator(part).first().evaluate(font),
      );
    expect(await violations(saved.page)).toEqual([]);
    expect(saved.asked).toEqual([]);
    expect(saved.complaints).toEqual([]);
    await saved.close();
  });

  it('with hidden names holds no name and no id of an account, nor does the page', async () => {
    const toggle = page.getByRole('switch', { name: 'Hide account names' });
    const before = await texts('td, dd');
    await toggle.focus();
    await page.keyboard.press('Space');
    await page.getByText('Notes stay as you typed them').waitFor();
    await settled(page);
    expect(await cells('Land mines', 1)).toEqual(
      ['A', 'B', 'C', 'D', 'E'].map((letter) => expect.stringMatching(`^Account ${letter}`)),
    );
    expect(await texts('td, dd')).toEqual(before);
    const saved = await savedBrief(page, page.context().browser());
    const accounts = await query(page, 'SELECT account_name, account_id FROM accounts');
    const shown = `${saved.text} ${await brief().innerHTML()}`;
    expect(
      accounts.flatMap((row) => Object.values(row)).filter((name) => shown.includes(String(name))),
    ).toEqual([]);
    await saved.close();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Space');
    await settled(page);
  });

  it('nothing left the page meanwhile', () => {
    expect(app.strangers).toEqual([]);
    expect(app.violations).toEqual([]);
  });
});
