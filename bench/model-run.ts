import type { DuckDBConnection } from '@duckdb/node-api';
import type { Browser, Page } from 'playwright-core';
import { openChromium } from '../test/browser/support/chromium';
import { type BrowserMemory, browserMemory } from './browser-memory';
import type { CompanySize } from './company';
import type { Plan } from './explained-engine';
import { CHANGES, type Change, type ChangeName } from './model-changes';
import { nativeDatabase, replay } from './native-database';
import type { Step } from './recorded-engine';

/** The same statements in both databases. */
export interface Timed {
  browser: Step[];
  native: Step[];
}

export interface ModelRun {
  size: CompanySize;
  generate: Timed;
  build: Timed;
  changes: Record<ChangeName, Timed[]>;
  /** After the company is generated, after its model is built, and after all changes. */
  memory: { generated: BrowserMemory; built: BrowserMemory; changed: BrowserMemory };
  nativePeakBytes: number;
  browserVersion: string;
}

const LONGEST_MS = 1_800_000;
const BYTES_PER_KIB = 1024;

/** Rounded, for the last bit of a power may differ between two builds. */
const CHECKSUM = `SELECT
  count(*)::INTEGER AS accounts,
  sum(hash(
    account_id, programme_stage, standing, reasons, freshness, exiting, hot, uses_90d,
    round(revenue, 2), round(strategic_value, 6), round(current_sentiment, 6)
  ))::VARCHAR AS standings
FROM standing`;

/** A page with the model of an empty company. */
export async function openModelPage(address: string): Promise<{ browser: Browser; page: Page }> {
  const browser = await openChromium('');
  const page = await browser.newPage({ serviceWorkers: 'block' });
  page.setDefaultTimeout(LONGEST_MS);
  await page.goto(address);
  await page.waitForFunction(() => 'modelBench' in window);
  return { browser, page };
}

/** Runs all changes on a company of a size, each in Chromium and right after it in native DuckDB. */
export async function modelRun(
  address: string,
  size: CompanySize,
  changesOfEach: number,
  tell: (text: string) => void,
): Promise<ModelRun> {
  const { browser, page } = await openModelPage(address);
  const native = await nativeDatabase();
  try {
    const both = async (work: () => Promise<Step[]>): Promise<Timed> => {
      const steps = await work();
      return {
        browser: steps,
        native: await replay(
          native,
          steps.map(({ text }) => text),
        ),
      };
    };
    const memory = () => browserMemory(browser, page);
    await both(() => page.evaluate(() => window.modelBench.open()));
    tell('generate');
    const generate = await both(() =>
      page.evaluate((wanted) => window.modelBench.generate(wanted), size),
    );
    const generated = await memory();
    tell('build');
    const build = await both(() => page.evaluate(() => window.modelBench.build()));
    const built = await memory();
    await checkEqual(page, native);
    const changes: Partial<Record<ChangeName, Timed[]>> = {};
    for (const [name, all] of Object.entries(CHANGES) as [ChangeName, Change[]][]) {
      tell(name);
      const timed: Timed[] = [];
      for (const change of all.slice(0, changesOfEach))
        timed.push(
          await both(() =>
            page.evaluate(
              ({ settings, filters }) => window.modelBench.change(settings, filters),
              change,
            ),
          ),
        );
      changes[name] = timed;
      await checkEqual(page, native);
    }
    return {
      size,
      generate,
      build,
      changes: changes as Record<ChangeName, Timed[]>,
      memory: { generated, built, changed: await memory() },
      nativePeakBytes: process.resourceUsage().maxRSS * BYTES_PER_KIB,
      browserVersion: browser.version(),
    };
  } finally {
    native.closeSync();
    await browser.close();
  }
}

/** Throws where the two databases do not say the same of every account. */
async function checkEqual(page: Page, native: DuckDBConnection): Promise<void> {
  const [browser] = await page.evaluate((text) => window.modelBench.query(text), CHECKSUM);
  const [other] = (await native.runAndReadAll(CHECKSUM)).getRowObjectsJS();
  if (browser?.standings !== other?.standings || browser?.accounts !== other?.accounts)
    throw new Error(
      `The standings differ: ${JSON.stringify(browser)} in Chromium, ${JSON.stringify(other)} in native DuckDB`,
    );
}

/** What the first change of each setting reads, by the browser's own plans. */
export async function explainedRun(
  address: string,
  size: CompanySize,
): Promise<{ name: string; plans: Plan[] }[]> {
  const { browser, page } = await openModelPage(address);
  try {
    await page.evaluate(() => window.modelBench.open());
    await page.evaluate((wanted) => window.modelBench.generate(wanted), size);
    await page.evaluate(() => window.modelBench.build());
    const explained: { name: string; plans: Plan[] }[] = [];
    for (const [name, [change]] of Object.entries(CHANGES)) {
      if (!change || Object.keys(change.settings).length === 0) continue;
      const plans = await page.evaluate(
        (settings) => window.modelBench.explain(settings),
        change.settings,
      );
      explained.push({ name, plans });
    }
    return explained;
  } finally {
    await browser.close();
  }
}
