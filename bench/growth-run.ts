import path from 'node:path';
import type { Page } from 'playwright-core';
import { settled } from '../test/browser/support/app';
import { peakBytes } from './browser-memory';
import { inBrowser } from './import-run';

const IMPORT_MS = 1_800_000;
const ANSWER_MS = 300_000;
const BYTES_PER_MB = 1_000_000;
const DAYS = ['2026-03-31', '2025-12-31', '2025-06-30', '2026-05-15', '2024-12-31'];
const REGIONS = ['EMEA', 'Americas', 'APAC', 'Nordics'];

/** What a company of one size costs: milliseconds, and megabytes for the peak. */
export interface Costs {
  imported: number[];
  day: number[];
  filter: number[];
  account: number[];
  peak: number[];
}

/** Loads files and looks around; gives the app's words where they could not be loaded. */
export function costsOf(
  address: string,
  files: readonly string[],
  times: number,
): Promise<Costs | string> {
  return inBrowser(async (browser) => {
    const page = await browser.newPage({ locale: 'en-GB', serviceWorkers: 'block' });
    page.setDefaultTimeout(ANSWER_MS);
    await page.goto(`${address}#/data`);
    await page.waitForFunction(
      async () => (await window.refscope?.query('FROM settings'))?.length === 1,
    );
    const start = performance.now();
    const refusal = await loaded(page, files);
    const imported = performance.now() - start;
    if (refusal !== null) return refusal;
    await goTo(page, '#/overview');
    const visits = (hash: (turn: number) => string) => timed(page, hash, times);
    return {
      imported: [imported],
      day: await visits((turn) => `#/overview?as-of=${DAYS[turn % DAYS.length]}`),
      filter: await visits((turn) => `#/overview?in.region=${REGIONS[turn % REGIONS.length]}`),
      account: await visits((turn) => `#/account?account=A${turn + 1}`),
      peak: [((await peakBytes(browser)) ?? Number.NaN) / BYTES_PER_MB],
    };
  });
}

/** Drops files; gives what the app says of one that it refuses. */
async function loaded(page: Page, files: readonly string[]): Promise<string | null> {
  const receipts = page.getByRole('list', { name: 'What the last import did' });
  const problem = page.getByRole('alert').or(receipts.getByText('was not loaded'));
  await page.setInputFiles('input[type=file]', [...files]);
  const all = Promise.all(
    files.map((file) =>
      receipts.getByText(path.basename(file)).first().waitFor({ timeout: IMPORT_MS }),
    ),
  );
  return Promise.race([
    all.then(() => null),
    problem
      .first()
      .waitFor({ timeout: IMPORT_MS })
      .then(async () => (await problem.first().textContent()) ?? ''),
  ]);
}

/** From setting an address to its settled page, so many times; the way back to the start is not counted. */
async function timed(page: Page, hash: (turn: number) => string, times: number): Promise<number[]> {
  const found: number[] = [];
  for (let turn = 0; turn < times; turn += 1) {
    const start = performance.now();
    await goTo(page, hash(turn));
    found.push(performance.now() - start);
    await goTo(page, '#/overview');
  }
  return found;
}

async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((wanted) => {
    window.location.hash = wanted;
  }, hash);
  await settled(page);
}
