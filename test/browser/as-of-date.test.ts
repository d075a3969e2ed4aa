import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { formatDay } from '../../src/domain/format';
import { readAddress } from '../../src/state/address';
import { type AppPage, goTo, query, sampleApp, settled } from './support/app';

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

/** Which step of the way back one stands at; it stays the same where the address is changed in place. */
const entry = () =>
  page.evaluate(() => {
    const { navigation }: { navigation?: { currentEntry: { key: string } | null } } = window;
    return navigation?.currentEntry?.key;
  });

describe('the as-of date', () => {
  it('moves along the slider by keyboard, as one step of the way back', async () => {
    await goTo(page, '#/overview');
    const slider = page.getByRole('slider', { name: 'As-of date' });
    await slider.focus();
    expect(await slider.getAttribute('aria-valuetext')).toBe('30 Sep 2026');
    const before = await entry();
    for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowLeft']) await page.keyboard.press(key);
    await page.getByRole('button', { name: 'As of 27 Sep 2026' }).waitFor();
    expect(await slider.getAttribute('aria-valuetext')).toBe('27 Sep 2026');
    await expect.poll(entry).not.toBe(before);
    await settled(page);
    expect(await query(page, 'SELECT as_of FROM settings')).toEqual([{ as_of: '2026-09-27' }]);
    await page.getByRole('button', { name: 'compared with 27 Jun 2026' }).waitFor();
    await page.goBack();
    expect(await entry()).toBe(before);
    await page.getByRole('button', { name: 'As of 30 Sep 2026' }).waitFor();
    await settled(page);
    expect(await query(page, 'SELECT as_of FROM settings')).toEqual([{ as_of: '2026-09-30' }]);
  });

  it('is dragged, as one step too', async () => {
    // Past a page of its own, for a way back that was gone counts as a step until one goes on.
    await goTo(page, '#/data');
    await goTo(page, '#/overview');
    const before = await entry();
    const thumb = await page.getByRole('slider', { name: 'As-of date' }).evaluate((input) => {
      const { x, y, width, height } = (
        input.closest('[class*=thumb]') ?? input
      ).getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.mouse.move(thumb.x, thumb.y);
    await page.mouse.down();
    for (let step = 1; step <= 20; step += 1) await page.mouse.move(thumb.x - 4 * step, thumb.y);
    await page.mouse.up();
    await expect.poll(entry).not.toBe(before);
    await settled(page);
    const { asOf } = readAddress(new URL(page.url()).hash);
    expect(asOf === null ? 'not moved' : asOf < '2026-06-30').toBe(true);
    expect(await query(page, 'SELECT as_of FROM settings')).toEqual([{ as_of: asOf }]);
    await page.goBack();
    expect(await entry()).toBe(before);
    await page.getByRole('button', { name: 'As of 30 Sep 2026' }).waitFor();
  });

  it('in quick succession ends at the last, and shows no figure beside a day that is not its own', async () => {
    const days = ['2026-09-30', '2026-06-30', '2026-03-31', '2025-12-31', '2025-09-30'];
    await goTo(page, '#/overview');
    // What is true of each day, one after the other.
    const truth = await page.evaluate(async (wanted) => {
      const pairs: string[] = [];
      for (const day of wanted) {
        await window.refscope.set({ as_of: day });
        const [row] = await window.refscope.query(
          "SELECT count(*)::INTEGER AS n FROM standing WHERE standing = 'ready'",
        );
        pairs.push(`${row?.n}`);
      }
      return pairs;
    }, days);
    const pairs = truth.map((ready, at) => `As of ${formatDay(days[at], 'en-GB')}: ${ready}`);
    await settled(page);
    await page.evaluate(async (wanted) => {
      const found: string[] = [];
      const look = () => {
        const main = document.querySelector('main');
        if (main?.getAttribute('aria-busy') === 'true') return;
        const figure = [...(main?.querySelectorAll('dl div') ?? [])].find(
          (one) => one.querySelector('dt')?.textContent === 'Ready references',
        );
        const [ready] = /\d+/.exec(figure?.querySelector('dd')?.textContent ?? '') ?? [];
        const chip = document.querySelector('header button')?.textContent;
        found.push(`${chip}: ${ready}`);
      };
      let isOver = false;
      const watch = () => {
        look();
        if (!isOver) requestAnimationFrame(watch);
      };
      for (let turn = 0; turn < 30; turn += 1) {
        window.location.hash = `#/overview?as-of=${wanted[(turn * 7) % wanted.length]}`;
        // After the page has heard of it.
        await new Promise((heard) => setTimeout(heard, 25));
        if (turn === 0) watch();
      }
      window.location.hash = `#/overview?as-of=${wanted[2]}`;
      Reflect.set(window, 'endWatch', () => {
        isOver = true;
        look();
        return found;
      });
    }, days);
    await page.getByRole('button', { name: `As of ${formatDay(days[2], 'en-GB')}` }).waitFor();
    await settled(page);
    const seen = await page.evaluate((): string[] => Reflect.get(window, 'endWatch')());
    expect(seen.filter((pair) => !pairs.includes(pair))).toEqual([]);
    // The last of what was asked for is what is seen in the end.
    expect(seen.at(-1)).toBe(pairs[2]);
    expect(new Set(truth).size).toBeGreaterThan(1);
  });

  it('that cannot be compared as asked is refused in plain words, with a way out', async () => {
    await goTo(page, '#/overview?as-of=2026-03-31&compared-with=2026-05-31');
    await page
      .getByRole('alert')
      .getByText('The day to compare with, 31 May 2026, is not before the as-of date, 31 Mar 2026.')
      .waitFor();
    await page.getByRole('button', { name: 'Compare with three months before' }).click();
    await page.getByRole('alert').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'compared with 31 Dec 2025' }).waitFor();
    expect(await query(page, 'SELECT as_of, comparison_date FROM settings')).toEqual([
      { as_of: '2026-03-31', comparison_date: '2025-12-31' },
    ]);
    await goTo(page, '#/overview?compared-with=2026-05-31');
    await settled(page);
    expect(await query(page, 'SELECT comparison_date FROM settings')).toEqual([
      { comparison_date: '2026-05-31' },
    ]);
  });
});
