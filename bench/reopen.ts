// Opening a workspace of 1,000,000 answers again beside importing it: npm run bench -- --only reopen
// Each run has a fresh profile: the files are imported, the browser is closed, and started again on the
// profile. The import is timed from the choice of the files, in an app that is open, to the first painted
// figure of the Overview; the reopening from the address to the same figure, with the start of the app.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { chromiumPath } from '../scripts/chromium.mjs';
import { CHROMIUM_ARGUMENTS } from '../test/browser/support/chromium';
import { firstFigure } from '../test/browser/support/first-figure';
import { companyFiles } from './company-files';
import { keepReport } from './report';
import { served } from './served';

const RUNS = Number(process.env.RUNS ?? 3);
const ACCOUNTS = 100_000;
const RESPONSES = Number(process.env.RESPONSES ?? 1_000_000);
const LONGEST_MS = 600_000;
/** Of each file: rows, rejects, domains and receipt. */
const STORED_PARTS = 4;
const POLLING_MS = 500;
const OF_IMPORT = 0.6;

const folder = path.join(tmpdir(), 'refscope-bench');
const files = await companyFiles(folder, { accounts: ACCOUNTS, responses: RESPONSES });
const app = await served('dist');
const runs: { imported: number; reopened: number; again: number }[] = [];
for (let run = 0; run < RUNS; run += 1) {
  runs.push(await importedAndReopened());
  console.error(JSON.stringify(runs.at(-1)));
}
await app.server.close();
const imported = { name: 'importing them', values: runs.map((run) => run.imported) };
keepReport({
  bench: 'reopen',
  of: `${RESPONSES} answers of ${ACCOUNTS} accounts, to the first painted figure.`,
  measures: [
    {
      name: 'reopening, with the start of the app',
      unit: 'ms',
      values: runs.map((run) => run.reopened),
      peer: { ...imported, ratioGoal: OF_IMPORT },
    },
    {
      name: 'the same without stored rows',
      unit: 'ms',
      values: runs.map((run) => run.again),
      peer: imported,
    },
  ],
});

async function importedAndReopened() {
  const profile = mkdtempSync(path.join(tmpdir(), 'refscope-reopen-'));
  try {
    const imported = await inBrowser(profile, async (page) => {
      await page.goto(`${app.address}#/data`);
      await page.getByRole('heading', { name: 'What is loaded' }).waitFor();
      const milliseconds = await dropped(page);
      while ((await storedParts(page)) < STORED_PARTS * files.length)
        await page.waitForTimeout(POLLING_MS);
      return milliseconds;
    });
    const reopened = await inBrowser(profile, (page) => opened(page));
    const again = await inBrowser(profile, async (page) => {
      await page.goto(`${app.address}sw.js`);
      await page.evaluate(async () => {
        const root = await navigator.storage.getDirectory();
        await root.removeEntry('rows', { recursive: true });
      });
      return opened(page);
    });
    return { imported, reopened, again };
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

/** How many parts of typed rows are stored; a predicate that promises would count as true to `waitForFunction`. */
function storedParts(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const rows = await root.getDirectoryHandle('rows', { create: true });
    let stored = 0;
    for await (const [, part] of rows.entries())
      stored += part instanceof FileSystemFileHandle ? 1 : 0;
    return stored;
  });
}

/** From the address to the first painted figure, in milliseconds. */
async function opened(page: Page): Promise<number> {
  await page.goto(app.address, { waitUntil: 'commit' });
  const { paintedAt } = await firstFigure(page);
  const [row] = await page.evaluate(() =>
    window.refscope.query('SELECT count(*)::INTEGER AS responses FROM responses'),
  );
  if (row?.responses !== RESPONSES) throw new Error(`The app holds ${JSON.stringify(row)}`);
  return paintedAt;
}

/** From the choice of the files to the first painted figure, in milliseconds. */
async function dropped(page: Page): Promise<number> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose files' }).click(),
  ]);
  const start = performance.now();
  await chooser.setFiles(files);
  const receipts = page.getByRole('list', { name: 'What the last import did' });
  for (const file of files) await receipts.getByText(path.basename(file)).waitFor();
  await page.getByRole('link', { name: 'Overview' }).click();
  await firstFigure(page);
  return performance.now() - start;
}

async function inBrowser<Result>(
  profile: string,
  work: (page: Page) => Promise<Result>,
): Promise<Result> {
  const executablePath = chromiumPath();
  if (executablePath === undefined) throw new Error('There is no Chromium: npm test installs it');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: CHROMIUM_ARGUMENTS,
    // It would fetch 40 MB beside what is measured.
    serviceWorkers: 'block',
  });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    page.setDefaultTimeout(LONGEST_MS);
    return await work(page);
  } finally {
    await context.close();
  }
}
