// 100,000 accounts and 1,000,000 answers through the app in Chromium, beside duckdb-wasm's plain typed
// read of the same file: npm run build && npm run bench:import
// Prints every run, medians, the ratio, the longest main-thread task and the growth of the page's heap.
import { statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openChromium } from '../test/browser/support/chromium';
import { largeFiles } from './large-files';
import { builtPage, served } from './served';

const RUNS = Number(process.env.RUNS ?? 3);
const ACCOUNTS = 100_000;
const RESPONSES = 1_000_000;
const BYTES_PER_MB = 1_000_000;
const LONGEST_IMPORT_MS = 600_000;
const SAMPLE_EVERY_MS = 100;
const COLUMNS =
  "{'response_id': 'VARCHAR', 'account_id': 'VARCHAR', 'respondent_email': 'VARCHAR', 'respondent_name': 'VARCHAR', 'responded_at': 'TIMESTAMP', 'nps': 'DOUBLE', 'topic': 'VARCHAR', 'comment': 'VARCHAR'}";

interface ImportRun {
  accountsMs: number;
  responsesMs: number;
  longestTaskMs: number;
  heapGrowthMb: number;
  progressReports: number;
}

const folder = path.join(tmpdir(), 'refscope-bench');
const files = await largeFiles(folder, { accounts: ACCOUNTS, responses: RESPONSES });
console.log(
  `${RESPONSES} answers, ${(statSync(files.responses).size / BYTES_PER_MB).toFixed(0)} MB; ${ACCOUNTS} accounts, ${(statSync(files.accounts).size / BYTES_PER_MB).toFixed(0)} MB`,
);
const app = await served('dist');
const peer = await builtPage('bench/plain-read', path.join(folder, 'peer'));
const runs: ImportRun[] = [];
const plain: number[] = [];
for (let run = 0; run < RUNS; run += 1) {
  plain.push(await inBrowser((browser) => plainRead(browser, peer.address)));
  runs.push(await inBrowser((browser) => appImport(browser, app.address)));
  console.log(`plain ${plain.at(-1)?.toFixed(0)} ms, app ${JSON.stringify(runs.at(-1))}`);
}
await app.server.close();
await peer.server.close();
const plainMs = median(plain);
const responsesMs = median(runs.map((run) => run.responsesMs));
console.log(`median of ${RUNS}: plain typed read_csv ${plainMs.toFixed(0)} ms`);
console.log(
  `median of ${RUNS}: import of the answers ${responsesMs.toFixed(0)} ms, of the accounts ${median(runs.map((run) => run.accountsMs)).toFixed(0)} ms`,
);
console.log(`ratio import / plain read: ${(responsesMs / plainMs).toFixed(2)}`);
console.log(
  `longest main-thread task ${Math.max(...runs.map((run) => run.longestTaskMs)).toFixed(0)} ms, growth of the page's heap ${Math.max(...runs.map((run) => run.heapGrowthMb)).toFixed(1)} MB`,
);

async function inBrowser<Result>(work: (browser: Browser) => Promise<Result>): Promise<Result> {
  const browser = await openChromium('');
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

async function plainRead(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage({ serviceWorkers: 'block' });
  page.setDefaultTimeout(LONGEST_IMPORT_MS);
  await page.goto(address);
  await page.setInputFiles('input', files.responses);
  const { milliseconds, rows } = await page.evaluate(
    (columns) => window.plainRead(columns),
    COLUMNS,
  );
  if (rows !== RESPONSES) throw new Error(`The plain read gave ${rows} rows`);
  return milliseconds;
}

async function appImport(browser: Browser, address: string): Promise<ImportRun> {
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
  const heap = await heapWatch(page);
  const accountsMs = await dropped(page, files.accounts);
  const responsesMs = await dropped(page, files.responses);
  const [counts] = await page.evaluate(() =>
    window.refscope.query(
      'SELECT (SELECT count(*) FROM responses)::INTEGER AS responses, (SELECT count(*) FROM accounts)::INTEGER AS accounts',
    ),
  );
  if (counts?.responses !== RESPONSES || counts.accounts !== ACCOUNTS)
    throw new Error(`The app holds ${JSON.stringify(counts)}`);
  const tasks: number[] = await page.evaluate(() => Reflect.get(window, 'longTasks'));
  return {
    accountsMs,
    responsesMs,
    longestTaskMs: Math.max(0, ...tasks),
    ...(await heap()),
  };
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

/** Samples the page's heap until the returned function is called. */
async function heapWatch(
  page: Page,
): Promise<() => Promise<{ heapGrowthMb: number; progressReports: number }>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('HeapProfiler.collectGarbage');
  const used = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
  };
  const texts = new Set<string>();
  const before = await used();
  let peak = before;
  let isOver = false;
  const watch = (async () => {
    while (!isOver) {
      peak = Math.max(peak, await used());
      texts.add((await page.locator('[role=progressbar]').allTextContents()).join(' '));
      await new Promise((resolve) => setTimeout(resolve, SAMPLE_EVERY_MS));
    }
  })();
  return async () => {
    isOver = true;
    await watch;
    return { heapGrowthMb: (peak - before) / BYTES_PER_MB, progressReports: texts.size };
  };
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}
