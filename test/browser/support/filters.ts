import type { Page } from 'playwright-core';
import { rangeText, type SegmentChoice } from '../../../src/domain/dimensions';
import { choiceLiteral } from '../../../src/queries/choice';
import { readAddress } from '../../../src/state/address';
import { createDice } from '../../independent/companies/dice';
import { query } from './app';

/** The filters in the address. */
export function filtersOf(page: Page): readonly SegmentChoice[] {
  return readAddress(new URL(page.url()).hash).filters;
}

/** The filters above the page. */
export function chips(page: Page) {
  return page.getByRole('button', { name: /^Remove filter/ });
}

/** What the filters above the page say. */
export function chipNames(page: Page): Promise<(string | undefined)[]> {
  return chips(page).evaluateAll((buttons) =>
    buttons.map((button) => button.getAttribute('aria-label')?.replace('Remove filter ', '')),
  );
}

/** What a figure says of the comparison date, which is asked for later than the figure. */
const CHANGE = /(unchanged|[▲▼].*) since .*$/;

/** The headline and the five figures of the Overview. */
export async function overviewFigures(on: Page): Promise<(string | null)[]> {
  const texts = await on.locator('main dl').first().locator('div').allTextContents();
  const figures = texts.map((text) => text.replace(CHANGE, ''));
  return [await on.getByRole('heading', { level: 1 }).textContent(), ...figures];
}

/** How many of the chosen accounts are ready, by the same choice in SQL. */
export async function readyAmong(page: Page, filters: readonly SegmentChoice[]): Promise<unknown> {
  const [row] = await query(
    page,
    `SELECT count(*) FILTER (WHERE standing = 'ready')::INTEGER AS ready
     FROM standing SEMI JOIN selected_accounts(${choiceLiteral(filters).text}) AS c USING (account_no)`,
  );
  return row?.ready;
}

/** Sets of filters of one to three dimensions, always the same for the same data. */
export async function randomFilters(page: Page, count: number): Promise<SegmentChoice[][]> {
  const known = await query(
    page,
    `SELECT dimension, segment FROM account_memberships GROUP BY ALL
     UNION ALL SELECT DISTINCT '@standing', standing::VARCHAR FROM standing
     UNION ALL SELECT DISTINCT '@freshness', freshness::VARCHAR FROM standing
     UNION ALL SELECT DISTINCT '@owner', coalesce(owner, 'unknown') FROM accounts
     ORDER BY ALL`,
  );
  const dice = createDice(20260930);
  return Array.from({ length: count }, () => {
    const picked = Array.from(
      { length: dice.whole(1, 3) },
      () => known[dice.whole(0, known.length - 1)],
    );
    const filters = picked.map((row) => ({
      dimension: String(row?.dimension),
      segment: String(row?.segment),
    }));
    const low = dice.whole(0, 50);
    return dice.chance(0.5)
      ? filters
      : [...filters, { dimension: '@strategic_value', segment: rangeText(low, low + 40) }];
  });
}
