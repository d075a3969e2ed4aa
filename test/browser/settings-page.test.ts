import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AppPage, fingerprint, goTo, query, sampleApp } from './support/app';
import { violations } from './support/axe';
import { layoutFaults } from './support/layout';

const TABS = ['Strategy', 'Sentiment', 'Standing', 'Revenue', 'Coverage', 'Calendar'];

let app: AppPage;
let page: Page;
/** The whole database before any edit. */
let untouched: string;

beforeAll(async () => {
  app = await sampleApp('#/settings');
  page = app.page;
  untouched = await fingerprint(page);
});

afterAll(() => app.close());

const panel = () => page.getByRole('complementary', { name: 'What would change' });
const apply = () => panel().getByRole('button', { name: 'Apply' });
const field = (name: string) => page.getByRole('textbox', { name, exact: true });

/** Opens a tab by keyboard alone: from the first one by the arrow, as far as it is. */
async function open(name: string): Promise<void> {
  await page.getByRole('tab', { selected: true }).focus();
  await page.keyboard.press('Home');
  for (const _ of TABS.slice(0, TABS.indexOf(name))) await page.keyboard.press('ArrowRight');
  await page.getByRole('tab', { name: new RegExp(`^${name}`), selected: true }).waitFor();
}

/** Types into a field in place of what it holds. */
async function type(control: Locator, text: string): Promise<void> {
  await control.focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press(text === '' ? 'Delete' : 'Backspace');
  await page.keyboard.type(text);
}

/** Presses a button by keyboard. */
async function press(button: Locator): Promise<void> {
  await button.focus();
  await page.keyboard.press('Enter');
}

const previewed = () => panel().getByText(/would stand elsewhere/);

/** Applies the draft once its effect is shown, and waits until nothing waits any more. */
async function applied(): Promise<void> {
  await previewed().waitFor();
  await page.waitForFunction(() => document.querySelector('aside button[data-disabled]') === null);
  await press(apply());
  await panel().getByText('Nothing waits').waitFor();
}

async function undone(): Promise<void> {
  await press(panel().getByRole('button', { name: /^Undo/ }));
  await panel().getByRole('button', { name: /^Redo/ }).waitFor();
}

const standings = async () =>
  new Map(
    (await query(page, 'SELECT account_name, standing, account_id FROM standing')).map(
      ({ account_id, account_name, standing }) => [
        String(account_id),
        { name: String(account_name), standing: String(standing) },
      ],
    ),
  );

const readyCount = (found: Awaited<ReturnType<typeof standings>>) =>
  [...found.values()].filter(({ standing }) => standing === 'ready').length;

describe('a threshold', () => {
  it('is previewed as applying it then turns out, and undo restores everything', async () => {
    await open('Standing');
    await type(field('Stale after'), '200');
    await previewed().waitFor();
    const moves = (await panel().getByRole('listitem').allTextContents()).map((text) =>
      text.replace(/\s+/g, ' '),
    );
    const headline = (await previewed().textContent()) ?? '';
    const before = await standings();
    await applied();
    const after = await standings();
    expect(await query(page, 'SELECT aging_days FROM settings')).toEqual([{ aging_days: 200 }]);

    const moved = [...before].flatMap(([id, { name, standing }]) => {
      const now = after.get(id)?.standing;
      return now === standing ? [] : [{ name, way: `${standing} → ${now}` }];
    });
    expect(moved.length).toBeGreaterThan(0);
    for (const way of new Set(moved.map((move) => move.way))) {
      const names = moved.filter((move) => move.way === way).map(({ name }) => name);
      const told = moves.find((text) => text.includes(way));
      expect(told).toContain(`${names.length} ${way}`);
      for (const name of names) expect(told).toContain(name);
    }
    expect(headline).toContain(
      `ready references go from ${readyCount(before)} to ${readyCount(after)}.`,
    );
    await page.getByRole('heading', { name: 'One setting differs from the default' }).waitFor();

    await panel().getByText('Applied last: Stale after: 365 → 200 days').waitFor();
    await undone();
    expect(await fingerprint(page)).toBe(untouched);
    await press(panel().getByRole('button', { name: /^Redo/ }));
    await page.getByRole('button', { name: 'Reset to default: Stale after' }).waitFor();
    await press(page.getByRole('button', { name: 'Reset to default: Stale after' }));
    await applied();
    expect(await fingerprint(page)).toBe(untouched);
  });

  it('that cannot be used says why, and nothing typed is lost, also on another page', async () => {
    await open('Standing');
    await type(field('Worn out from'), '0');
    await panel().getByText('Worn out from: Must be at least 1.').waitFor();
    await type(field('Fresh up to'), '400');
    await panel().getByText('Must not be above “Stale after”, which is 365.').waitFor();
    expect(await apply().isDisabled()).toBe(true);
    await goTo(page, '#/coverage');
    await goTo(page, '#/settings');
    await open('Standing');
    expect(await field('Worn out from').inputValue()).toBe('0');
    expect(await field('Fresh up to').inputValue()).toBe('400');
    await type(field('Worn out from'), 'twice');
    await panel().getByText('Worn out from: Write a number.').waitFor();
    expect(await field('Worn out from').inputValue()).toBe('twice');
    await press(panel().getByRole('button', { name: 'Discard' }));
    expect(await field('Worn out from').inputValue()).toBe('2');
  });

  it('can be tried lower and higher, and what was tried leaves no trace', async () => {
    await open('Standing');
    await press(page.getByRole('button', { name: 'Try the thresholds' }));
    await page.getByRole('button', { name: 'Cancel' }).press('Enter');
    await press(page.getByRole('button', { name: 'Try the thresholds' }));
    await page.getByRole('columnheader', { name: 'Ready, lower' }).waitFor();
    expect(await query(page, 'SELECT use_cap, aging_days FROM settings')).toEqual([
      { use_cap: 2, aging_days: 365 },
    ]);
  });
});

describe('the strategy', () => {
  it('is edited, previewed, applied, and given back to the file', async () => {
    await open('Strategy');
    await press(page.getByRole('button', { name: /Direction of Healthcare/ }));
    await page.getByRole('option', { name: 'exit' }).waitFor();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await type(field('Target of Public sector'), '');
    await panel().getByText('Strategy: 2 rows changed').waitFor();
    await applied();
    expect(
      await query(
        page,
        `SELECT segment, direction, priority, target FROM strategy
         WHERE dimension = 'industry' AND segment IN ('Healthcare', 'Public sector') ORDER BY segment`,
      ),
    ).toEqual([
      { segment: 'Healthcare', direction: 'exit', priority: 0, target: 8 },
      { segment: 'Public sector', direction: 'grow', priority: 90, target: null },
    ]);
    expect(await query(page, 'SELECT count(*)::INTEGER AS rows FROM strategy')).toEqual([
      { rows: 36 },
    ]);
    await page.getByText('It replaces the 36 rows of strategy.csv').waitFor();
    await press(page.getByRole('button', { name: 'Return to the strategy of strategy.csv' }));
    await applied();
    expect(await fingerprint(page)).toBe(untouched);
  });

  it('that is nowhere begins with derived priorities', async () => {
    await page.evaluate(() => window.refscope.set({ strategy: [] }));
    await press(page.getByRole('button', { name: 'Start from derived priorities' }));
    await previewed().waitFor();
    expect(await field('Priority of EMEA').inputValue()).toBe('100');
    await press(panel().getByRole('button', { name: 'Discard' }));
    await undone();
  });
});

describe('a rate', () => {
  it('is added for amounts that have none, which then count', async () => {
    await open('Revenue');
    await press(page.getByRole('button', { name: 'Add a rate of CHF' }));
    await panel().getByText('Rate of CHF: Write a number.').waitFor();
    await type(field('is worth'), '1.05');
    await applied();
    expect(await query(page, "SELECT rate FROM currency_rates WHERE currency = 'CHF'")).toEqual([
      { rate: 1.05 },
    ]);
    await page
      .getByRole('heading', { name: '1 exchange rate is in force, written by you' })
      .waitFor();
    await undone();
    expect(await fingerprint(page)).toBe(untouched);
  });
});

describe('every tab', () => {
  it.each([
    ['light', 1440],
    ['dark', 390],
  ] as const)(
    'in the %s, %i wide: axe finds nothing, and nothing scrolls sideways',
    async (colorScheme, width) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      for (const name of TABS) {
        await open(name);
        // With an edit that cannot be used among them.
        if (name === 'Standing') await type(field('Worn out from'), '0');
        expect.soft(await violations(page), name).toEqual([]);
        expect.soft(await layoutFaults(page), name).toEqual([]);
      }
      await press(panel().getByRole('button', { name: 'Discard' }));
      expect(app.violations).toEqual([]);
    },
  );
});
