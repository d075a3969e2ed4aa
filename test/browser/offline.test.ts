import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AppPage, goTo, openTab, ready } from './support/app';
import { openChromium } from './support/chromium';
import { type Host, startHost } from './support/host';

/** To fetch 40 MB and check each file takes long on a busy machine; so do two builds. */
const isLong = process.env.REFSCOPE_LONG !== undefined;
const FIRST = 'dist';
/** Less than the app takes, more than nothing. */
const SMALL_ROOM_BYTES = 10_000_000;
/** 40 MB are fetched and checked, two tabs opened, on a machine that may be busy. */
const PATIENCE_MILLISECONDS = 100_000;
const KEPT = 'also opens without a network';
const NEWER = 'A new version of Refscope is ready';

let browser: Browser;
let host: Host;
let context: BrowserContext;

beforeAll(async () => {
  browser = await openChromium();
});

afterAll(() => browser.close());

async function visit(build = FIRST): Promise<void> {
  host = await startHost(build);
  context = await browser.newContext({ locale: 'en-GB' });
  context.setDefaultTimeout(PATIENCE_MILLISECONDS);
}

async function leave(): Promise<void> {
  await context.close();
  await host.stop();
}

describe('what a build has the browser keep', () => {
  const worker = readFileSync(path.join(FIRST, 'sw.js'), 'utf8');

  it('is every file of it but the worker itself, each with its hash', () => {
    const kept = [...worker.matchAll(/url:"([^"]+)",revision:[^,]+,integrity:"sha256-/g)];
    const names = kept.map(([, name]) => name).sort();
    expect(names).toEqual(filesOf(FIRST).filter((name) => name !== 'sw.js'));
  });

  it('comes from its own host alone', () => {
    // With the point: three letters alone stand in a hash now and then.
    expect(worker).not.toMatch(/importScripts\(|storage\.googleapis\.com|\bcdn\./i);
  });

  it('has a manifest whose files are there', () => {
    const manifest = JSON.parse(readFileSync(path.join(FIRST, 'manifest.webmanifest'), 'utf8'));
    expect(manifest).toMatchObject({ name: 'Refscope', start_url: './', display: 'standalone' });
    const icons = manifest.icons.map(({ src }: { src: string }) => src);
    expect(filesOf(FIRST)).toEqual(expect.arrayContaining(icons));
  });
});

describe.runIf(isLong)('after a first visit', () => {
  let app: AppPage;

  beforeAll(async () => {
    await visit();
    app = await openTab(context, host.address);
    await app.page.getByText(KEPT).waitFor();
    await app.page.getByRole('button', { name: 'Notices, 1 new' }).waitFor();
  });

  afterAll(leave);

  it('the app opens without a network, with its figures and its pages', async () => {
    const { page } = app;
    const headline = await page.locator('h1').textContent();
    await context.setOffline(true);
    await host.stop();
    await page.reload();
    await ready(page);
    expect(await page.locator('h1').textContent()).toBe(headline);
    await goTo(page, '#/sql');
    expect(await page.locator('h1').textContent()).toContain('SQL');
    await page.goto(`${host.address}?from=elsewhere#/coverage`);
    await ready(page);
    expect(app.strangers).toEqual([]);
    expect(app.violations).toEqual([]);
  });

  it('and does not say again that it can', () => hasSaidNothing(app.page));
});

describe.runIf(isLong)('when another version is put on the host', () => {
  let folder: string;
  let one: Loaded;
  let other: Loaded;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'refscope-second-'));
    buildSecond(folder);
    await visit();
    one = await watchedTab();
    await one.app.page.getByText(KEPT).waitFor();
    other = await watchedTab();
  });

  afterAll(async () => {
    await leave();
    rmSync(folder, { recursive: true });
  });

  it('it is not kept while a file of it is still the older one', async () => {
    host.serve(folder, { 'index.html': FIRST });
    await lookForUpdate(one.app.page);
    expect(await one.app.page.evaluate(newestState)).toBe('none but the active one');
    expect(await one.app.page.getByText(NEWER).count()).toBe(0);
  });

  it('every tab stays with the version that it has, and is told', async () => {
    host.serve(folder);
    await lookForUpdate(one.app.page);
    for (const { app } of [one, other]) await app.page.getByText(NEWER).waitFor();
    await goTo(one.app.page, '#/sql');
    await other.app.page.reload();
    await ready(other.app.page);
    await goTo(other.app.page, '#/settings');
    for (const { documents } of [one, other])
      for (const files of documents) expect(ofAnotherBuild(files, FIRST)).toEqual([]);
    expect(one.documents.length).toBe(1);
    expect(other.documents.length).toBe(2);
  });

  it('once it is chosen, by the keyboard, every tab is wholly of it', async () => {
    const { page } = one.app;
    const bell = page.getByRole('button', { name: /^Notices/ });
    await bell.focus();
    await page.keyboard.press('Enter');
    const choice = page.getByRole('dialog').getByRole('button', { name: 'Reload to update' });
    await choice.focus();
    await Promise.all([
      ...[one, other].map(({ app }) => app.page.waitForEvent('load')),
      page.keyboard.press('Enter'),
    ]);
    for (const { app, documents } of [one, other]) {
      await ready(app.page);
      await goTo(app.page, '#/coverage');
      const files = documents.at(-1) ?? new Set();
      expect(ofAnotherBuild(files, folder)).toEqual([]);
      expect([...files]).toEqual(
        expect.arrayContaining([
          expect.stringMatching(/^assets\/index-.*-second\.js$/),
          expect.stringMatching(/\.wasm$/),
          expect.stringMatching(/^assets\/reading-worker-.*-second\.js$/),
        ]),
      );
    }
    expect([one.documents.length, other.documents.length]).toEqual([2, 3]);
  });

  it('nothing of the version before is kept any longer', async () => {
    const kept = await one.app.page.evaluate(keptFiles);
    const names = kept.map((address) => nameOf(address)).sort();
    expect(names).toEqual(filesOf(folder).filter((name) => name !== 'sw.js'));
    expect([...one.app.violations, ...other.app.violations]).toEqual([]);
  });

  /** A tab of the app with the files that each of its documents asked for, workers included. */
  async function watchedTab(): Promise<Loaded> {
    const documents: Set<string>[] = [];
    context.on('request', (request) => {
      const isOfWorker = request.serviceWorker() !== null;
      if (isOfWorker || request.frame().page() !== tab || !request.url().startsWith(host.address))
        return;
      if (request.isNavigationRequest()) documents.push(new Set());
      documents.at(-1)?.add(nameOf(request.url()));
    });
    let tab: Page | null = null;
    context.once('page', (page) => {
      tab = page;
    });
    const app = await openTab(context, host.address);
    return { app, documents };
  }
});

describe.runIf(isLong)('where the app cannot be kept', () => {
  it('for want of service workers, it works as ever', async () => {
    await visit();
    await context.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
    });
    const app = await openTab(context, host.address);
    await hasSaidNothing(app.page);
    expect(app.violations).toEqual([]);
    await leave();
  });

  it('for want of room, it works as ever and does not promise to', async () => {
    await visit();
    const tab = await context.newPage();
    const session = await context.newCDPSession(tab);
    const { origin } = new URL(host.address);
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: SMALL_ROOM_BYTES });
    const app = await openTab(context, host.address);
    await app.page.waitForFunction(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      return registration?.installing !== undefined;
    });
    await app.page.waitForFunction(
      async () => (await navigator.serviceWorker.getRegistration())?.installing === null,
    );
    await goTo(app.page, '#/sql');
    await hasSaidNothing(app.page);
    expect(app.violations).toEqual([]);
    await leave();
  });
});

interface Loaded {
  app: AppPage;
  documents: Set<string>[];
}

/** The bell counts nothing. */
async function hasSaidNothing(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Notices', exact: true }).waitFor();
}

/** A build of its own, as a deployment would make it. */
function buildSecond(folder: string): void {
  const { VITEST: _, NODE_ENV: __, ...env } = process.env;
  execFileSync('node_modules/.bin/tsx', ['test/browser/support/build-second.ts', folder], { env });
}

function filesOf(build: string): string[] {
  return readdirSync(build, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(build, path.join(parentPath, name)))
    .sort();
}

/** A file's name within its build. */
function nameOf(address: string): string {
  const { pathname } = new URL(address);
  return pathname.slice(new URL(host.address).pathname.length) || 'index.html';
}

/** Of files those that a build does not have. */
function ofAnotherBuild(files: ReadonlySet<string>, build: string): string[] {
  const own = new Set(filesOf(build));
  return [...files].filter((name) => !own.has(name));
}

/** Does what the browser does with a visit, and ends when the new version is kept or given up. */
async function lookForUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
    const worker = registration?.installing;
    if (!worker) return;
    await new Promise<void>((ended) => {
      worker.addEventListener('statechange', () => ended(), { once: true });
    });
  });
}

/** What is known beside the version that serves; runs in the page. */
async function newestState(): Promise<string> {
  const registration = await navigator.serviceWorker.getRegistration();
  const newest = registration?.installing ?? registration?.waiting;
  return newest?.state ?? 'none but the active one';
}

/** The addresses of all that is kept; runs in the page. */
async function keptFiles(): Promise<string[]> {
  const names = await caches.keys();
  const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  return requests.flat().map(({ url }) => url);
}
