import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readAddress } from '../../src/state/address';
import { type AppPage, goTo, query, ready, sampleApp } from './support/app';
import { violations } from './support/axe';

let app: AppPage;
let page: Page;

beforeAll(async () => {
  app = await sampleApp();
  page = app.page;
});

// What a failed test left open would hide the page from the next.
beforeEach(async () => {
  if (await page.getByRole('dialog').isVisible()) await page.keyboard.press('Escape');
});

afterAll(async () => {
  expect(app.violations).toEqual([]);
  await app.close();
});

describe('the palette', () => {
  it('reaches an account by a part of its name', async () => {
    await goTo(page, '#/overview');
    const [account] = await query(
      page,
      "SELECT account_id, account_name FROM accounts WHERE account_name = 'Norddeutsche Stahl AG'",
    );
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: /^Go to a page/ }).waitFor();
    // So low that the list scrolls: what scrolls has to be reached by keys.
    await page.setViewportSize({ width: 1440, height: 500 });
    expect(await violations(page)).toEqual([]);
    await page.keyboard.type(String(account?.account_name), { delay: 15 });
    await page.getByRole('option', { name: String(account?.account_name) }).waitFor();
    await page.keyboard.press('Enter');
    await expect
      .poll(() => readAddress(new URL(page.url()).hash))
      .toMatchObject({ page: 'account', account: account?.account_id });
  });

  it('goes to pages, sets filters and days; the question mark helps', async () => {
    await goTo(page, '#/overview');
    const choose = async (text: string, option: string) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox', { name: /^Go to a page/ }).waitFor();
      await page.keyboard.type(text);
      await page.getByRole('option', { name: option }).first().click();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    };
    await choose('emea', 'Region: EMEA');
    await choose('as of 30 jun', 'As of 30 Jun 2026');
    await choose('cover', 'Coverage');
    expect(new URL(page.url()).hash).toBe('#/coverage?as-of=2026-06-30&in.region=EMEA');
    await page.keyboard.press('?');
    await page.getByRole('heading', { name: 'Keyboard shortcuts' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });
});

describe('a view', () => {
  it('is saved under a name, found by it, there after a reload, and forgotten with a way back', async () => {
    const choose = async (text: string, option: string) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox', { name: /^Go to a page/ }).waitFor();
      await page.keyboard.type(text);
      await page.getByRole('option', { name: option, exact: true }).click();
    };
    const hash = '#/coverage?as-of=2026-06-30&in.region=EMEA';
    await goTo(page, hash);
    await choose('save', 'Save this view…');
    await page.getByRole('textbox', { name: 'Name of the view' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.type(`<b>Board's "EMEA"`);
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('is kept').first().waitFor();
    await page.reload();
    await ready(page);
    await goTo(page, '#/overview');
    await choose('board', `<b>Board's "EMEA"`);
    await expect.poll(() => new URL(page.url()).hash).toBe(hash);
    await choose('forget', `Forget the view “<b>Board's "EMEA"”`);
    await page.getByRole('status').getByText('is forgotten').first().waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: /^Go to a page/ }).waitFor();
    expect(await page.getByRole('option', { name: `<b>Board's "EMEA"` }).count()).toBe(0);
    await page.keyboard.press('Escape');
  });
});

describe('a change of settings', () => {
  it('is announced, undone and done again by keys, and can be read again', async () => {
    await goTo(page, '#/overview');
    await page.evaluate(() => window.refscope.set({ aging_days: 270 }));
    const status = page.getByRole('status');
    await status.getByText('Aging days 365 → 270').waitFor();
    await page.keyboard.press('Control+z');
    await status.getByText('Undone: Aging days 270 → 365').waitFor();
    expect(await query(page, 'SELECT aging_days FROM settings')).toEqual([{ aging_days: 365 }]);
    await page.keyboard.press('Control+Shift+z');
    await status.getByText('Aging days 365 → 270', { exact: true }).waitFor();
    await status.getByRole('button', { name: 'Undo' }).click();
    await status.getByText('Undone: Aging days 270 → 365').waitFor();
    await page.getByRole('button', { name: /^Notices, \d+ new$/ }).click();
    await page.getByRole('dialog', { name: 'Notices' }).getByText('Undone').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });
});
