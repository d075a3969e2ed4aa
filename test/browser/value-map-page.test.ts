import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { binSteps, mapExtent } from '../../src/domain/value-map';
import { accountDensityQuestion } from '../../src/queries/account-density';
import { rankCorrelationsQuestion } from '../../src/queries/rank-correlations';
import { topOverlapsQuestion } from '../../src/queries/top-overlaps';
import { readAddress } from '../../src/state/address';
import { someOf } from '../support/law';
import { manyAccounts } from '../support/many-accounts';
import { type AppPage, goTo, importFiles, query, sampleApp, settled } from './support/app';
import { violations } from './support/axe';
import { layoutFaults } from './support/layout';

const PAGE = '#/value-map';
const MANY = 3_000;

let app: AppPage;

beforeAll(async () => {
  app = await sampleApp(PAGE);
});

afterAll(async () => {
  expect(app.violations).toEqual([]);
  await app.close();
});

const filtersNow = async () =>
  readAddress(await app.page.evaluate(() => window.location.hash)).filters;

/** The part of the map that the address names, as a condition in SQL. */
async function chosenCondition(): Promise<string> {
  const { value, sentiment } = mapExtent(await filtersNow());
  return `round(strategic_value, 9) BETWEEN ${value.low} AND ${value.high}
    AND round(current_sentiment, 9) BETWEEN ${sentiment.low} AND ${sentiment.high}`;
}

async function accountsWhere(condition: string): Promise<number> {
  const [row] = await query(
    app.page,
    `SELECT count(*)::INTEGER AS accounts FROM standing WHERE ${condition}`,
  );
  return Number(row?.accounts);
}

const map = () => app.page.getByRole('group', { name: /strategic and happy/ }).first();
const marks = () => app.page.locator('path[data-mark]');
const shades = () => app.page.locator('path[data-shade]');
/** The square that is reached by the keyboard. */
const reached = () => app.page.locator('rect[data-mark]');

async function ranged() {
  await app.page.waitForFunction(() => window.location.hash.includes('in.%40strategic_value'));
  await settled(app.page);
}

async function whole() {
  await app.page.waitForFunction(() => !window.location.hash.includes('in.%40strategic_value'));
  await settled(app.page);
}

/** How many squares are drawn in each shade, from the lightest on. */
function squaresDrawn(): Promise<number[]> {
  return shades().evaluateAll((paths) =>
    paths.map((path) => (path.getAttribute('d') ?? '').split('z').length - 1),
  );
}

/** Draws a rectangle on the map, from one share of its width and height to another. */
async function draw(from: readonly [number, number], to: readonly [number, number]) {
  const box = await map().boundingBox();
  if (!box) throw new Error('There is no map');
  const at = ([x, y]: readonly [number, number]) =>
    [box.x + x * box.width, box.y + y * box.height] as const;
  await app.page.mouse.move(...at(from));
  await app.page.mouse.down();
  await app.page.mouse.move(...at(to), { steps: 5 });
}

describe('choosing a part of the map', () => {
  it('by a rectangle says how many it holds while it is drawn, and then filters to them', async () => {
    await draw([0.4, 0.2], [0.8, 0.6]);
    const note = app.page.getByText(/^\d+ accounts?$/);
    await note.waitFor();
    await app.page.mouse.up();
    await ranged();
    await settled(app.page);
    const held = await accountsWhere(await chosenCondition());
    expect(held).toBeGreaterThan(0);
    await app.page.getByText(`${held} accounts in this part of the map`).waitFor();
    expect(await marks().count()).toBe(held);
    await app.page.keyboard.press('Escape');
    await whole();
  });

  it('gives a rectangle up on Escape', async () => {
    await draw([0.4, 0.2], [0.8, 0.6]);
    await app.page.keyboard.press('Escape');
    await app.page.mouse.up();
    expect(await filtersNow()).toEqual([]);
  });

  it('by keyboard takes four numbers', async () => {
    await app.page.getByRole('button', { name: 'select a range' }).focus();
    await app.page.keyboard.press('Enter');
    for (const [label, number] of [
      ['Strategic value from', '50'],
      ['Strategic value to', '80.5'],
      ['Current sentiment from', '-100'],
      ['Current sentiment to', '10'],
    ] as const) {
      await app.page.getByLabel(label).focus();
      await app.page.keyboard.press('Control+A');
      await app.page.keyboard.type(number);
      await app.page.keyboard.press('Tab');
    }
    await app.page.getByRole('button', { name: 'Select', exact: true }).focus();
    await app.page.keyboard.press('Enter');
    await ranged();
    expect(await filtersNow()).toEqual([
      { dimension: '@strategic_value', segment: '50..80.5' },
      { dimension: '@current_sentiment', segment: '-100..10' },
    ]);
    await app.page.getByRole('button', { name: 'whole map' }).click();
    await whole();
  });

  it('by a quadrant lists exactly those that its name counts', async () => {
    const button = app.page.getByRole('button', { name: /^Show only strategic, unhappy/ });
    const counted = Number((await button.getAttribute('aria-label'))?.replace(/\D/g, ''));
    await button.click();
    await ranged();
    await app.page.getByText(`${counted} accounts in this part of the map`).waitFor();
    expect(
      await accountsWhere('round(strategic_value, 9) >= 50 AND round(current_sentiment, 9) < 0'),
    ).toBe(counted);
    await app.page.keyboard.press('Escape');
    await whole();
  });
});

describe('a chosen account', () => {
  it('is in the address, so that a link shows its card', async () => {
    await map().focus();
    await app.page.keyboard.press('Enter');
    await app.page.waitForFunction(() => window.location.hash.includes('account='));
    const name = await app.page
      .getByRole('complementary', { name: 'Chosen account' })
      .getByRole('heading')
      .textContent();
    const { account } = readAddress(await app.page.evaluate(() => window.location.hash));
    const [row] = await query(
      app.page,
      `SELECT account_name FROM accounts WHERE account_id = '${account}'`,
    );
    expect(name).toBe(row?.account_name);
    await goTo(app.page, PAGE);
  });
});

describe('whether the largest are the most important', () => {
  it('says what the console says', async () => {
    const panel = app.page.getByRole('region', { name: 'Largest is not most important' });
    const text = (await panel.textContent()) ?? '';
    const overlaps = await query(app.page, topOverlapsQuestion.sql({ filters: [] }).text);
    for (const { overlap, size } of overlaps) expect(text).toContain(`${overlap} of ${size}`);
    const correlations = await query(app.page, rankCorrelationsQuestion.sql({ filters: [] }).text);
    for (const { accounts, rho } of correlations) {
      expect(text).toContain(`n = ${accounts}`);
      expect(text).toContain(Math.abs(Number(rho)).toFixed(2).replace(/0$/, ''));
    }
    const mines = await query(
      app.page,
      `SELECT account_name FROM (FROM standing ORDER BY revenue DESC NULLS LAST LIMIT 10) WHERE standing = 'land mine'`,
    );
    expect(mines.length).toBeGreaterThan(0);
    for (const { account_name } of mines) expect(text).toContain(String(account_name));
  });
});

describe('a picture', () => {
  it('is taken of every chart, twice as fine as the page, and is not blank', async () => {
    const tools = app.page.getByRole('button', { name: /^Download as PNG/ });
    expect(await tools.count()).toBe(4);
    for (const at of someOf([0, 1, 2, 3], 1)) {
      const tool = tools.nth(at);
      const { width, colours } = await pictureOf(tool);
      const page = await tool.evaluate(
        (button) => button.closest('figure')?.getBoundingClientRect().width ?? 0,
      );
      expect(width).toBe(Math.round((page + 48) * 2));
      expect(colours).toBeGreaterThan(20);
    }
  });
});

/** The size of the PNG that a tool saves, and how many different bytes its points have. */
async function pictureOf(tool: Locator) {
  const [download] = await Promise.all([app.page.waitForEvent('download'), tool.click()]);
  expect(download.suggestedFilename()).toMatch(/^[\p{L}\p{N}-]+\.png$/u);
  const bytes = readFileSync(await download.path());
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  const parts: Buffer[] = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at))
    if (bytes.subarray(at + 4, at + 8).toString() === 'IDAT')
      parts.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  return {
    width: bytes.readUInt32BE(16),
    height: bytes.readUInt32BE(20),
    colours: new Set(inflateSync(Buffer.concat(parts))).size,
  };
}

describe('beyond what can be drawn one by one', () => {
  beforeAll(async () => {
    await importFiles(app.page, manyAccounts(MANY));
    await goTo(app.page, PAGE);
    await shades().first().waitFor();
    await settled(app.page);
  });

  it('the map counts all placed accounts, and names a few', async () => {
    const params = { filters: [], steps: binSteps(mapExtent([]), 40) };
    const rows = await query(app.page, accountDensityQuestion.sql(params).text);
    const counts = rows.map(({ accounts }) => Number(accounts));
    // The shades' own legend says from how many accounts on a square has which.
    const legend = await app.page
      .getByRole('list', { name: 'Accounts in each square' })
      .getByRole('listitem')
      .allTextContents();
    const starts = legend.slice(1).map((text) => Number(/\d+/.exec(text)?.[0]));
    const expected = starts.map((start, shade) => {
      const next = starts[shade + 1] ?? Number.POSITIVE_INFINITY;
      return counts.filter((count) => count >= start && count < next).length;
    });
    expect((await squaresDrawn()).slice(0, expected.length)).toEqual(expected);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(
      await accountsWhere('strategic_value IS NOT NULL AND current_sentiment IS NOT NULL'),
    );
    expect(await marks().count()).toBe(10);
  });

  it('a bin chosen by keyboard leaves exactly the accounts that it counts, each with its mark', async () => {
    await app.page.getByRole('button', { name: 'select a range' }).focus();
    // All squares are one stop of the Tab key, past the other tools and the standings.
    for (let stop = 0; stop < 25 && (await reached().count()) === 0; stop += 1)
      await app.page.keyboard.press('Tab');
    const first = await reached().getAttribute('aria-label');
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown']) await app.page.keyboard.press(key);
    const label = await reached().getAttribute('aria-label');
    expect(label).not.toBe(first);
    expect(await reached().evaluate((square) => square === document.activeElement)).toBe(true);
    const counted = Number(label?.split(' ')[0]);
    await app.page.keyboard.press('Enter');
    await ranged();
    await app.page.getByText(new RegExp(`^${counted} accounts? in this part`)).waitFor();
    expect(await accountsWhere(await chosenCondition())).toBe(counted);
    await marks().first().waitFor();
    expect(await marks().count()).toBe(counted);
    await app.page.getByRole('button', { name: 'whole map' }).click();
    await whole();
    await shades().first().waitFor();
  });

  it.each([
    ['light', 1440],
    ['dark', 390],
  ] as const)(
    'axe finds nothing in the %s, %i wide, and nothing scrolls sideways',
    async (colorScheme, width) => {
      await app.page.emulateMedia({ colorScheme });
      await app.page.setViewportSize({ width, height: 900 });
      await settled(app.page);
      expect(await violations(app.page)).toEqual([]);
      expect(await layoutFaults(app.page)).toEqual([]);
    },
  );
});
