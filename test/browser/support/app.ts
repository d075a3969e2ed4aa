import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import { openChromium } from './chromium';

export interface AppPage {
  page: Page;
  /** Every request so far that left the app's own origin. */
  strangers: string[];
  /** Every content policy violation and page error so far. */
  violations: string[];
  close: () => Promise<void>;
}

const DESK = { width: 1440, height: 900 };
const PATIENCE_MILLISECONDS = 30_000;
/** Without what the browser keeps for visits to come: no test has another one, and 40 MB would be fetched beside it. */
const ONE_VISIT: BrowserContextOptions = {
  locale: 'en-GB',
  viewport: DESK,
  serviceWorkers: 'block',
};

/** Kept for the files of tests to come: opening the app takes longer than most tests. */
let shared: { app: AppPage; asOpened: string } | null = null;

/**
 * The app on the sample for tests that leave its data and settings as they are, light and 1440 wide. One
 * serves all files; where one left it changed, it is opened anew.
 */
export async function sampleApp(hash = ''): Promise<AppPage> {
  if (shared && (await asItStands(shared.app.page).catch(() => null)) !== shared.asOpened) {
    await shared.app.close();
    shared = null;
  }
  if (shared === null) {
    const browser = await openChromium();
    const opened = await openApp(browser, hash, {
      colorScheme: 'light',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const app = { ...opened, close: () => browser.close() };
    shared = { app, asOpened: await asItStands(app.page) };
  }
  const { page, strangers, violations } = shared.app;
  page.setDefaultTimeout(PATIENCE_MILLISECONDS);
  await page.emulateMedia({ colorScheme: 'light', media: null, reducedMotion: null });
  await page.setViewportSize(DESK);
  // By way of a page that keeps nothing, so that the next begins as it does for everybody.
  await goTo(page, '#/data');
  await goTo(page, hash === '' ? '#/overview' : hash);
  strangers.length = 0;
  violations.length = 0;
  return { ...shared.app, close: async () => undefined };
}

/** What is loaded, decided and open, in one text. */
function asItStands(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const rows = await Promise.all(
      [
        'SELECT * EXCLUDE (as_of, comparison_date) FROM settings',
        'SELECT file_name, is_sample FROM imports ORDER BY ALL',
        'FROM intake.aliases ORDER BY ALL',
        'FROM strategy ORDER BY ALL',
      ].map((question) => window.refscope.query(question)),
    );
    return JSON.stringify([rows, document.querySelectorAll('[role="dialog"]').length]);
  });
}

/** Opens the built app, 1440 wide, and waits for its first figures. `hash` is the address within the app. */
export async function openApp(
  browser: Browser,
  hash = '',
  options: BrowserContextOptions = {},
): Promise<AppPage> {
  const context = await browser.newContext({ ...ONE_VISIT, ...options });
  return openTab(context, `${inject('address')}${hash}`);
}

/** Opens the app at an address in a tab beside those that the context has, and waits for its first figures. */
export async function openTab(context: BrowserContext, address: string): Promise<AppPage> {
  const page = await context.newPage();
  const app = await watched(page, new URL(address));
  await page.goto(address);
  await ready(page);
  return { ...app, page, close: () => context.close() };
}

async function watched(
  page: Page,
  { origin }: URL,
): Promise<Pick<AppPage, 'strangers' | 'violations'>> {
  const strangers: string[] = [];
  const violations: string[] = [];
  page.context().on('request', (request) => {
    const url = new URL(request.url());
    // What the page made itself: the worker's blob and the charts' data addresses.
    if (url.protocol === 'blob:' || url.protocol === 'data:') return;
    if (url.origin !== origin) strangers.push(request.url());
  });
  page.on('pageerror', (error) => violations.push(String(error)));
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text()) || message.type() === 'error')
      violations.push(message.text());
  });
  await page.exposeFunction('reportViolation', (text: string) => violations.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      const report: unknown = Reflect.get(window, 'reportViolation');
      if (typeof report === 'function') report(`${violatedDirective} ${blockedURI}`);
    });
  });
  return { strangers, violations };
}

/** The database and the sample may take long to open on a busy machine. */
const START_MILLISECONDS = 100_000;

/** Waits until the session answers and the page shows no loading state. */
export async function ready(page: Page): Promise<void> {
  await page.waitForFunction(
    async () => (await window.refscope?.query('FROM settings'))?.length === 1,
    undefined,
    { timeout: START_MILLISECONDS },
  );
  await settled(page);
}

/** Waits until nothing on the page is loading or older than what was asked for. */
export async function settled(page: Page): Promise<void> {
  const heading = await page.waitForSelector('h1');
  // A handle keeps its page's elements in memory.
  await heading.dispose();
  // A change of the address is on the page with the frame after it.
  await twoFrames(page);
  await page.waitForFunction(
    () => document.querySelector('[role="status"][aria-label], [aria-busy="true"]') === null,
  );
  await fullColours(page);
  // A chart that was drawn last is measured in the next frame, and drawn for its width in the one after.
  await twoFrames(page);
}

/** Waits until the page is not dimmed, nor on its way from that. */
export async function fullColours(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('main[aria-busy="true"]') === null);
  // What was dimmed takes a moment to have its full colours again.
  await page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter((animation) => animation instanceof CSSTransition)
        .map(({ finished }) => finished),
    ),
  );
}

async function twoFrames(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))),
  );
}

/** Goes to a page of the app by its address. */
export async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((wanted) => {
    window.location.hash = wanted;
  }, hash);
  await settled(page);
}

/** A question through the app's own console; rejects with the message of its error. */
export function query(page: Page, question: string): Promise<Record<string, unknown>[]> {
  return page.evaluate((text) => window.refscope.query(text), question);
}

/** Files in a form that can be handed to the page. */
export function encodedFiles(files: readonly { name: string; bytes: Uint8Array }[]) {
  return files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') }));
}

/** Imports files through the app's own console. */
export async function importFiles(
  page: Page,
  files: readonly { name: string; bytes: Uint8Array }[],
) {
  return page.evaluate((dropped) => {
    const made = dropped.map(({ name, base64 }) => {
      const text = atob(base64);
      return new File([Uint8Array.from(text, (letter) => letter.charCodeAt(0))], name);
    });
    return window.refscope.importFiles(made);
  }, encodedFiles(files));
}

/** A text that changes when anything in any table of the model does. */
export async function fingerprint(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const tables = await window.refscope.query(
      // Those of the comparison date follow from the others, and are there only once somebody compared.
      "SELECT schema_name || '.' || table_name AS name FROM duckdb_tables() WHERE schema_name <> 'compared' ORDER BY ALL",
    );
    const sums: string[] = [];
    for (const { name } of tables) {
      const rows = await window.refscope.query(
        `SELECT count(*)::VARCHAR || ' ' || coalesce(sum(hash(t)), 0)::VARCHAR AS sum FROM ${name} AS t`,
      );
      sums.push(`${name} ${rows[0]?.sum}`);
    }
    return sums.join('\n');
  });
}
