import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openChromium } from './support/chromium';

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
    const fetched: string[] = [];
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (request.resourceType() === 'script' && !pathname.includes('.worker'))
        fetched.push(pathname);
    });
    await page.goto(inject('address'), { waitUntil: 'commit' });
    await page.waitForSelector('[data-figure]');
    const sizes = fetched.map((file) => gzipSync(readFileSync(path.join('dist', file))).length);
    expect(sizes.length).toBeGreaterThan(0);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(BUDGET_BYTES);
    await page.close();
  });

  it('says in plain words when the engine cannot start', async () => {
    const page = await browser.newPage();
    await page.route('**/*.wasm', (route) => route.abort());
    await page.goto(inject('address'));
    await page.getByRole('alert').getByText('could not be started').waitFor();
    await page.close();
  });
});
