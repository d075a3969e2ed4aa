import { statSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openChromium } from '../test/browser/support/chromium';
import { peakBytes } from './browser-memory';
import { nativeDatabase } from './native-database';

const BYTES_PER_MB = 1_000_000;
const LONGEST_IMPORT_MS = 1_800_000;
const SAMPLE_EVERY_MS = 100;
const COLUMNS =
  "{'response_id': 'VARCHAR', 'account_id': 'VARCHAR', 'respondent_email': 'VARCHAR', 'respondent_name': 'VARCHAR', 'responded_at': 'TIMESTAMP', 'nps': 'DOUBLE', 'topic': 'VARCHAR', 'comment': 'VARCHAR'}";

export interface LargeFiles {
  accounts: string;
  responses: string;
}

/** What one import cost. */
export interface ImportRun {
  accountsMs: number;
  responsesMs: number;
  longestTaskMs: number;
  heapGrowthMb: number;
  /** The most that the page's process ever held. */
  peakMb: number;
}

/** Work in a browser of its own. */
export async function inBrowser<Result>(
  work: (browser: Browser) => Promise<Result>,
): Promise<Result> {
  const browser = await openChromium('');
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

/** What duckdb-wasm alone takes to read the answers with their types given, in milliseconds. */
export async function plainRead(
  browser: Browser,
  address: string,
  { responses }: LargeFiles,
): Promise<number> {
  const page = await browser.newPage({ serviceWorkers: 'block' });
  page.setDefaultTimeout(LONGEST_IMPORT_MS);
  await page.goto(address);
  await page.setInputFiles('input', responses);
  const { milliseconds } = await page.evaluate((columns) => window.plainRead(columns), COLUMNS);
  return milliseconds;
}

/** What native DuckDB with one thread takes for the same, in milliseconds. */
export async function nativeRead({ responses }: LargeFiles): Promise<number> {
  const native = await nativeDatabase([]);
  try {
    const start = performance.now();
    await native.run(
      `CREATE TABLE plain AS FROM read_csv('${responses.replaceAll("'", "''")}', columns = ${COLUMNS})`,
    );
    return performance.now() - start;
  } finally {
    native.closeSync();
  }
}

/** Imports accounts and answers by the Data page; throws where not every record came in. */
export async function appImport(
  browser: Browser,
  address: string,
  files: LargeFiles,
  size: { accounts: number; responses: number },
): Promise<ImportRun> {
  const page = await browser.newPage({ serviceWorkers: 'block' });
  page.setDefaultTimeout(LONGEST_IMPORT_MS);
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Reflect.set(window, 'longTasks', tasks);
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask' });
  });
  await page.goto(`${address}#/data`);
  await page.waitForFunction(
    async () => (await window.refscope?.query('FROM settings'))?.length === 1,
  );
  await page.getByRole('heading', { name: 'What is loaded' }).waitFor();
  // What the start of the app took is not the import's.
  await page.evaluate(() => Reflect.set(Reflect.get(window, 'longTasks'), 'length', 0));
  const heapGrowth = await heapWatch(page);
  const accountsMs = await dropped(page, files.accounts);
  const responsesMs = await dropped(page, files.responses);
  const [counts] = await page.evaluate(() =>
    window.refscope.query(
      'SELECT (SELECT count(*) FROM responses)::INTEGER AS responses, (SELECT count(*) FROM accounts)::INTEGER AS accounts',
    ),
  );
  if (counts?.responses !== size.responses || counts.accounts !== size.accounts)
    throw new Error(`The app holds ${JSON.stringify(counts)}`);
  const tasks: number[] = await page.evaluate(() => Reflect.get(window, 'longTasks'));
  return {
    accountsMs,
    responsesMs,
    longestTaskMs: Math.max(0, ...tasks),
    heapGrowthMb: (await heapGrowth()) / BYTES_PER_MB,
    peakMb: ((await peakBytes(browser)) ?? Number.NaN) / BYTES_PER_MB,
  };
}

/** `answers, 144 MB`. */
export function sizeOf(file: string): string {
  return `${(statSync(file).size / BYTES_PER_MB).toFixed(0)} MB`;
}

/** Drops a file by the chooser and waits for its receipt. */
async function dropped(page: Page, file: string): Promise<number> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose files' }).click(),
  ]);
  const start = performance.now();
  await chooser.setFiles(file);
  await page
    .getByRole('list', { name: 'What the last import did' })
    .getByText(path.basename(file))
    .waitFor();
  return performance.now() - start;
}

/** Samples the page's heap until the returned function is called, which gives by how much it grew at most. */
async function heapWatch(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('HeapProfiler.collectGarbage');
  const used = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
  };
  const before = await used();
  let peak = before;
  let isOver = false;
  const watch = (async () => {
    while (!isOver) {
      peak = Math.max(peak, await used());
      await new Promise((resolve) => setTimeout(resolve, SAMPLE_EVERY_MS));
    }
  })();
  return async () => {
    isOver = true;
    await watch;
    return peak - before;
  };
}
