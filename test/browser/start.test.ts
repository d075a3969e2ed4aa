import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openChromium } from './support/chromium';
import { firstFigure, gzipSize } from './support/first-figure';

const BUDGET_BYTES = 400_000;

let browser: Browser;

beforeAll(async () => {
  browser = await openChromium();
});

afterAll(() => browser.close());

describe('the start', () => {
  it('paints the shell without waiting for the engine', async () => {
    const page = await browser.newPage();
    await page.route('**/*.wasm', () => undefined);
    await page.goto(inject('address'), { waitUntil: 'commit' });
    await page.getByRole('navigation').getByText('Coverage').waitFor();
    expect(await page.getByRole('status', { name: 'Reading the files' }).isVisible()).toBe(true);
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
