import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ready, settled } from './support/app';
import { openChromium } from './support/chromium';
import { firstFigure, gzipSize } from './support/first-figure';

const BUDGET_BYTES = 400_000;

let browser: Browser;

beforeAll(async () => {
  browser = await openChromium();
});

afterAll(() => browser.close());

describe('the start', () => {
  it('paints the shell without waiting for the engine, and says that it is opening', async () => {
    const page = await browser.newPage();
    await page.route(/\.wasm|sample-answers/, () => undefined);
    await page.goto(inject('address'), { waitUntil: 'commit' });
    await page.getByRole('navigation').getByText('Coverage').waitFor();
    await page.getByRole('status', { name: 'Reading the files' }).waitFor();
    await page.close();
  });

  it.each([1440, 390])(
    'paints the ways to the pages before the app is there, where it has them: %i wide',
    async (width) => {
      const waysOf = async (page: Page, address: string) => {
        await page.goto(`${address}#/overview?in.region=EMEA`);
        await page.getByRole('navigation').getByRole('link', { name: 'Coverage' }).waitFor();
        return page.locator('nav a, nav p').evaluateAll((all) =>
          all.map((one) => {
            const { x, y, width, height } = one.getBoundingClientRect();
            return [
              one.textContent,
              one.getAttribute('href'),
              one.ariaCurrent,
              x,
              y,
              width,
              height,
            ];
          }),
        );
      };
      const viewport = { width, height: 800 };
      const early = await browser.newPage({ viewport });
      await early.route('**/main-*.js', () => undefined);
      const first = await waysOf(early, inject('address'));
      await early.close();
      const whole = await browser.newPage({ viewport });
      await whole.goto(`${inject('address')}#/overview?in.region=EMEA`);
      await ready(whole);
      expect(first.length).toBeGreaterThan(10);
      expect(await waysOf(whole, inject('address'))).toEqual(first);
      await whole.close();
    },
  );

  it('says in plain words when the app cannot be fetched', async () => {
    const page = await browser.newPage();
    await page.route('**/main-*.js', (route) => route.abort());
    await page.goto(inject('address'));
    await page.getByText('The app could not be fetched as a whole. Reload the page.').waitFor();
    await page.close();
  });

  it('shows the whole Overview of the sample before there is an engine, and the same once there is', async () => {
    const page = await browser.newPage();
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route('**/*.wasm', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(inject('address'));
    await settled(page);
    const before = await page.locator('body').textContent();
    expect(before).toContain('19 are ready');
    expect(before).toContain('compared with');
    // What is asked for besides waits, and is marked as not there yet.
    await goToUnsettled(page, '#/overview?in.industry=Retail');
    await page.locator('main[aria-busy=true]').waitFor();
    await goToUnsettled(page, '#/overview');
    await page.locator('main[aria-busy=false]').waitFor();
    letGo();
    await ready(page);
    expect(await page.locator('body').textContent()).toBe(before);
    await page.close();
  });

  it('shows the first figure with at most 400 kB of JavaScript, worker apart', async () => {
    const page = await browser.newPage();
    await page.goto(inject('address'), { waitUntil: 'commit' });
    const { javascript } = await firstFigure(page);
    expect(javascript.length).toBeGreaterThan(0);
    expect(gzipSize(javascript, 'dist')).toBeLessThanOrEqual(BUDGET_BYTES);
    await page.close();
  });

  it.each(['**/*.wasm', '**/*.worker*'])('says in plain words when %s is missing', async (file) => {
    const page = await browser.newPage();
    await page.route(file, (route) => route.abort());
    await page.goto(inject('address'));
    await page.getByRole('alert').getByText('could not be started').waitFor();
    await page.close();
  });
});

/** Goes to a page of the app by its address, whether or not there will be figures. */
async function goToUnsettled(page: Page, hash: string): Promise<void> {
  await page.evaluate((wanted) => {
    window.location.hash = wanted;
  }, hash);
}
