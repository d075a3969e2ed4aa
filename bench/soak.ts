// One tab at work for a quarter of an hour, imports, restored versions, days, filters and pages in turn, to see whether it
// grows or slows down: npm run bench -- --only soak -- [--minutes n]. The last third is measured against the first.
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { CDPSession, Page } from 'playwright-core';
import { settled } from '../test/browser/support/app';
import { heldBytes } from './browser-memory';
import { companyFiles } from './company-files';
import { inBrowser } from './import-run';
import { keepReport } from './report';
import { served } from './served';

const BYTES_PER_MB = 1_000_000;
const MS_PER_MINUTE = 60_000;
const THIRDS = 3;
const FLAT = 1.25;
const LONGEST_MS = 120_000;
const SIZES = [
  { accounts: 1_000, responses: 20_000 },
  { accounts: 1_200, responses: 25_000 },
];
const VISITS = [
  '#/overview?in.region=EMEA',
  '#/overview?as-of=2026-03-31',
  '#/value-map',
  '#/coverage?by=region',
  '#/pipeline',
  '#/accounts',
  '#/account?account=A1',
  '#/plan',
  '#/overview',
];

/** What was measured in one round. */
interface Round {
  imported: number;
  restored: number;
  visited: number;
  heapMb: number;
  heldMb: number;
}

const { values: options } = parseArgs({
  options: { minutes: { type: 'string', default: '15' } },
});
const folder = path.join(tmpdir(), 'refscope-bench');
const drops = await Promise.all(SIZES.map((size) => companyFiles(folder, size)));
const { server, address } = await served('dist');
const errors: string[] = [];
const rounds = await inBrowser(async (browser) => {
  const page = await browser.newPage({ locale: 'en-GB', serviceWorkers: 'block' });
  page.setDefaultTimeout(LONGEST_MS);
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(`${address}#/data`);
  await page.waitForFunction(
    async () => (await window.refscope?.query('FROM settings'))?.length === 1,
  );
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const done: Round[] = [];
  const end = performance.now() + Number(options.minutes) * MS_PER_MINUTE;
  while (performance.now() < end) {
    done.push({
      imported: await timed(() => imported(page, drops[done.length % drops.length] ?? [])),
      restored: await timed(() => restored(page)),
      visited: await timed(() => visited(page)),
      heapMb: (await heapBytes(session)) / BYTES_PER_MB,
      heldMb: ((await heldBytes(browser)) ?? Number.NaN) / BYTES_PER_MB,
    });
    console.error(JSON.stringify(done.at(-1)));
  }
  return done;
});
await server.close();
if (errors.length > 0) throw new Error(`The page threw ${errors.length} times: ${errors[0]}`);

const third = Math.floor(rounds.length / THIRDS);
const measure = (name: string, unit: 'ms' | 'MB', of: (round: Round) => number) => ({
  name,
  unit,
  values: rounds.slice(-third).map(of),
  peer: { name: 'the first third', values: rounds.slice(0, third).map(of), ratioGoal: FLAT },
});
keepReport({
  bench: 'soak',
  of: `${rounds.length} rounds in ${options.minutes} minutes of one tab, each with an import that replaces the one before, a restored version and ${VISITS.length} visits; no error. The last third of the rounds beside the first.`,
  measures: [
    measure('import', 'ms', ({ imported }) => imported),
    measure('restored version', 'ms', ({ restored }) => restored),
    measure('visits', 'ms', ({ visited }) => visited),
    measure('heap of the page after collection', 'MB', ({ heapMb }) => heapMb),
    measure('memory of the page’s process', 'MB', ({ heldMb }) => heldMb),
  ],
});

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Drops files on the Data page and waits for their receipts. */
async function imported(page: Page, files: readonly string[]): Promise<void> {
  await page.evaluate(() => {
    window.location.hash = '#/data';
  });
  await settled(page);
  const receipts = page.getByRole('list', { name: 'What the last import did' });
  await page.setInputFiles('input[type=file]', [...files]);
  await page.getByRole('progressbar').first().waitFor();
  await page.getByRole('progressbar').first().waitFor({ state: 'detached' });
  for (const file of files) await receipts.getByText(path.basename(file)).first().waitFor();
}

/** The version of the answers before the present one, and back to the newest. */
async function restored(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { versions } = window.refscope.workspace();
    const answers = versions.filter(({ dataset }) => dataset === 'responses');
    const [before, now] = [answers.at(-2), answers.at(-1)];
    if (!before || !now) return;
    await window.refscope.restoreVersion(before.id);
    await window.refscope.restoreVersion(now.id);
  });
}

async function visited(page: Page): Promise<void> {
  for (const hash of VISITS) {
    await page.evaluate((wanted) => {
      window.location.hash = wanted;
    }, hash);
    await settled(page);
  }
}

async function heapBytes(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN;
}
