import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CoverageRow, coverageSentence } from '../../src/charts/coverage-rows';
import { sql } from '../../src/engine/sql';
import { choiceLiteral } from '../../src/queries/choice';
import { type AppPage, goTo, query, sampleApp, settled } from './support/app';
import { violations } from './support/axe';
import { layoutFaults } from './support/layout';

const CELL = { segment: 'Healthcare', crossed: 'EMEA' };
const FILTERS = [
  { dimension: 'industry', segment: CELL.segment },
  { dimension: 'region', segment: CELL.crossed },
];

let app: AppPage;
let page: Page;

beforeAll(async () => {
  app = await sampleApp('#/coverage');
  page = app.page;
});

afterAll(async () => {
  await app.close();
});

const grid = () => page.getByRole('grid');
const panel = () => page.getByRole('complementary', { name: 'Chosen cell' });
const cell = (segment: string, crossed: string) =>
  grid().getByRole('button', { name: new RegExp(`^${segment}, ${crossed}: `) });
const target = () => page.getByRole('button', { name: `Target of ${CELL.segment}` });
const focused = () => page.evaluate(() => document.activeElement?.getAttribute('title'));

/** What the console says of the crossing dimension among the accounts of a segment, cell by cell. */
async function cellsOf(dimension: string, segment: string, crossed: string): Promise<string[]> {
  const choice = choiceLiteral([{ dimension, segment }]);
  const rows = await query(
    page,
    sql`SELECT c.* EXCLUDE (dimension) FROM coverage_of(${choice}) AS c WHERE c.dimension = ${crossed}`
      .text,
  );
  const figures = rows as unknown as CoverageRow[];
  return figures.map((row) =>
    coverageSentence({ ...row, segment: `${segment}, ${row.segment}` }, 'EUR', 'en-GB'),
  );
}

async function targetInForce(): Promise<unknown> {
  const [row] = await query(
    page,
    `SELECT target FROM coverage WHERE dimension = 'industry' AND segment = '${CELL.segment}'`,
  );
  return row?.target;
}

describe('the matrix', () => {
  it.each([
    ['industry', 'region', ''],
    ['topic', 'format', '?by=topic&and=format'],
  ])('of %s and %s says in each cell what the console says', async (dimension, crossed, search) => {
    await goTo(page, `#/coverage${search}`);
    await grid().getByRole('button').first().waitFor();
    const names = await query(
      page,
      `SELECT segment FROM coverage WHERE dimension = '${dimension}' ORDER BY segment = 'unknown', open_pipeline DESC LIMIT 4`,
    );
    for (const { segment } of names) {
      const expected = await cellsOf(dimension, String(segment), crossed);
      const labels = await grid()
        .locator('tr')
        .filter({ has: page.getByRole('rowheader', { name: String(segment), exact: true }) })
        .getByRole('button')
        .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('title')));
      expect(expected.length).toBeGreaterThan(1);
      // The first one counts the segment as a whole.
      expect(labels.slice(1).sort()).toEqual(expected.sort());
    }
  });

  it('opens a cell to exactly the accounts that it counts, and to their pages', async () => {
    await goTo(page, '#/coverage');
    await cell(CELL.segment, CELL.crossed).click();
    await panel().getByRole('heading', { level: 3 }).first().waitFor();
    for (const all of await panel()
      .getByRole('button', { name: /^Show all/ })
      .all())
      await all.click();
    const links = await panel()
      .getByRole('link')
      .evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
    const counted = await query(
      page,
      `SELECT s.account_id
FROM standing AS s
JOIN account_memberships AS i ON i.account_no = s.account_no AND i.dimension = 'industry' AND i.segment = '${CELL.segment}'
JOIN account_memberships AS r ON r.account_no = s.account_no AND r.dimension = 'region' AND r.segment = '${CELL.crossed}'
LEFT JOIN account_demand AS d ON d.account_no = s.account_no
WHERE s.programme_stage = 'claimed' OR s.standing = 'hidden gem' OR d.open_opportunities > 0
  OR s.standing = 'in pipeline' AND NOT list_has_any(s.reasons, ['exiting', 'unhappy', 'hot incident'])`,
    );
    const ids = links.map((link) => new URLSearchParams(link.split('?')[1]).get('account'));
    expect(ids.sort()).toEqual(counted.map(({ account_id }) => account_id).sort());
    expect(links.every((link) => link.startsWith('#/account?'))).toBe(true);
  });

  it('makes the cell the filter of every page', async () => {
    await panel().getByRole('button', { name: 'Filter every page by this' }).click();
    await page.waitForFunction(() => window.location.hash.includes('in.region=EMEA'));
    await page.getByRole('button', { name: 'Remove filter Industry: Healthcare' }).waitFor();
    const [counts] = await query(
      page,
      sql`SELECT claimed FROM coverage_of(${choiceLiteral(FILTERS)}) WHERE dimension = 'industry'`
        .text,
    );
    await grid()
      .getByRole('button', { name: new RegExp(`^All: .* ${counts?.claimed} claimed`) })
      .waitFor();
    await goTo(page, '#/coverage');
  });
});

describe('the switch', () => {
  it('tells the list in bars, matrix and title, with what is ready beside it', async () => {
    await page.getByText('What the list says: claimed').click();
    await page.getByRole('heading', { level: 1, name: /^By the list, / }).waitFor();
    const text = await cell(CELL.segment, CELL.crossed).textContent();
    expect(text).toMatch(/\d+ ready$/);
    await page.getByText('What is true: ready').click();
    expect(await cell(CELL.segment, CELL.crossed).textContent()).toMatch(/\d+ claimed$/);
  });
});

describe('a target', () => {
  it('is refused with a reason, previewed in words, applied and undone', async () => {
    const before = await targetInForce();
    await target().click();
    const dialog = page.getByRole('dialog');
    const field = dialog.getByRole('textbox');
    await field.fill('2.5');
    await dialog.getByText('must be a whole number').waitFor();
    expect(await dialog.getByRole('button', { name: 'Apply' }).isDisabled()).toBe(true);
    await field.fill('25');
    await dialog.getByText(/Ready references would cover/).waitFor();
    await dialog.getByText('No account would stand elsewhere.').waitFor();
    expect(await targetInForce()).toBe(before);
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('The target of Healthcare is 25 references now').waitFor();
    expect(await targetInForce()).toBe(25);
    await page.getByRole('main').getByRole('button', { name: 'Undo' }).click();
    await page.getByText('The target is again what it was.').waitFor();
    expect(await targetInForce()).toBe(before);
    await settled(page);
  });
});

describe('the keyboard alone', () => {
  it('walks over the cells, opens one, and comes back to it', async () => {
    await grid().locator('[tabindex="0"]').focus();
    const first = await focused();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe(first);
    await page.keyboard.press('Control+Home');
    expect(await focused()).toMatch(/^All: /);
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowDown');
    const chosen = await focused();
    expect(chosen).toMatch(/^\S.*, .*: \d+ ready/);
    await page.keyboard.press('Enter');
    await panel()
      .getByText(/open in|No opportunity/)
      .waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await panel().waitFor({ state: 'detached' });
    expect(await focused()).toBe(chosen);
  });
});

describe.each(['light', 'dark'] as const)('in the %s', (colorScheme) => {
  it.each([1440, 390])(
    'axe finds nothing with a cell open at %i, and nothing scrolls sideways',
    async (width) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await cell(CELL.segment, CELL.crossed).click();
      await panel()
        .getByText(/open in|No opportunity/)
        .waitFor();
      expect(await violations(page)).toEqual([]);
      expect(await layoutFaults(page)).toEqual([]);
      await panel().getByRole('button', { name: 'Close' }).click();
    },
  );
});

it('breaks no content policy and throws nothing', () => {
  expect(app.violations).toEqual([]);
});
