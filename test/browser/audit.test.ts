import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { PAGES } from '../../src/state/address';
import { isSafety, tellFigure } from '../support/safety';
import { type AppPage, fingerprint, goTo, importFiles, openApp, query, ready } from './support/app';
import { openChromium, QUICK_TO_OPEN } from './support/chromium';
import { HOSTILE_FILES, HOSTILE_TEXTS } from './support/hostile-files';

/** Longer than a question may take, and than filling all memory does. */
const PATIENCE_MILLISECONDS = 300_000;

const NEVER_ENDING =
  'SELECT sum(sqrt(a.range + b.range)) AS s FROM range(2000000) AS a, range(2000000) AS b';
const TOO_LARGE = [
  'SELECT len(list(range)) AS n FROM range(500000000)',
  `SELECT length(string_agg(repeat('x', 1000000) || range, '')) AS n FROM range(6000)`,
];
/** Longer than the database can count: it writes where it must not, a fault of its own. */
const BREAKING = `SELECT repeat('x', 4000000000) AS n`;

/** The browser asks its maker about the forms of every page, whoever wrote it; here it asks a host that is not there. */
const FORM_QUESTIONS = 'http://form-questions.invalid/';

let browser: Browser;
let proxy: Server;
const asked: string[] = [];

beforeAll(async () => {
  browser = await openChromium(QUICK_TO_OPEN, [`--autofill-server-url=${FORM_QUESTIONS}`]);
  proxy = createServer(answer);
  proxy.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((listening) => {
    proxy.listen(0, '127.0.0.1', listening);
  });
});

afterAll(async () => {
  await browser.close();
  proxy.close();
});

/** Whatever the browser sends anywhere but to the app's own host passes here, whoever in it sends it. */
function answer(request: IncomingMessage, response: { end: (text: string) => void }): void {
  asked.push(request.url ?? '');
  response.end('');
}

function proxied() {
  const { port } = proxy.address() as AddressInfo;
  return { proxy: { server: `http://127.0.0.1:${port}`, bypass: new URL(inject('address')).host } };
}

describe.runIf(isSafety)(
  'every page, with hostile data loaded',
  () => {
    let app: AppPage;
    let requests = 0;

    beforeAll(async () => {
      app = await openApp(browser, '#/data', { ...proxied(), serviceWorkers: 'allow' });
      app.page.context().on('request', () => {
        requests += 1;
      });
      const receipts = await importFiles(app.page, HOSTILE_FILES);
      expect(receipts.map(({ status }) => status)).toEqual(HOSTILE_FILES.map(() => 'loaded'));
    });

    afterAll(() => app.close());

    it('counts a request to another host where there is one', async () => {
      const context = await browser.newContext(proxied());
      const page = await context.newPage();
      await page.goto('http://example.com/control').catch(() => undefined);
      await context.close();
      expect(asked).toContain('http://example.com/control');
      asked.length = 0;
    });

    it('sends nothing anywhere, violates no policy and has no uncaught error', async () => {
      for (const page of PAGES) {
        await goTo(app.page, `#/${page}`);
        for (const text of HOSTILE_TEXTS) {
          const part = encodeURIComponent(text);
          await goTo(
            app.page,
            `#/${page}?in.industry=${part}&by=${part}&account=A1&request=${part}`,
          );
        }
        await app.page.reload();
        await app.page.waitForSelector('h1');
      }
      expect(await app.page.evaluate(() => Reflect.get(window, 'wasRun'))).toBeUndefined();
      tellFigure('pages visited with hostile data and addresses', PAGES.length);
      tellFigure('requests to the app’s own address', requests);
      const ofThePage = asked.filter((url) => !url.startsWith(FORM_QUESTIONS));
      tellFigure('the browser’s own questions about forms', asked.length - ofThePage.length);
      tellFigure('requests to any other host', ofThePage.length + app.strangers.length);
      tellFigure('policy violations and uncaught errors', app.violations.length);
      expect(requests).toBeGreaterThan(0);
      expect([...ofThePage, ...app.strangers]).toEqual([]);
      expect(app.violations).toEqual([]);
    });
  },
  PATIENCE_MILLISECONDS,
);

describe.runIf(isSafety)('a question that takes too much', () => {
  let app: AppPage;
  let before: string;

  beforeAll(async () => {
    app = await openApp(browser, '#/data');
    before = await fingerprint(app.page);
  });

  afterAll(() => app.close());

  it(
    'of time is stopped, and says so',
    async () => {
      await expect(query(app.page, NEVER_ENDING)).rejects.toThrow(/No answer within 30 seconds/);
      expect(await fingerprint(app.page)).toBe(before);
      tellFigure('a question without end, stopped after', '30 seconds');
    },
    PATIENCE_MILLISECONDS,
  );

  it.each(TOO_LARGE)(
    'of memory loses nothing: %s',
    async (question) => {
      const message = await query(app.page, question).then(
        () => 'it was answered',
        (error: Error) => error.message,
      );
      expect(message).not.toBe('it was answered');
      expect(await fingerprint(app.page)).toBe(before);
      await app.page.evaluate(() => window.refscope.set({ use_cap: 7 }));
      await app.page.evaluate(() => window.refscope.undo());
      expect(await fingerprint(app.page)).toBe(before);
      tellFigure(`in the browser, all memory taken and every table the same: ${question}`, 'yes');
    },
    PATIENCE_MILLISECONDS,
  );

  it(
    'and breaks the database of the tab has everything back after a reload',
    async () => {
      const own = await openApp(browser, '#/data');
      await importFiles(own.page, HOSTILE_FILES);
      const kept = await fingerprint(own.page);
      const answer = await query(own.page, BREAKING).catch(() => 'refused');
      expect(answer).toBe('refused');
      await own.page.reload();
      await ready(own.page);
      expect(await fingerprint(own.page)).toBe(kept);
      await own.close();
      tellFigure('the database broken by a text too long, after a reload', 'everything is back');
    },
    PATIENCE_MILLISECONDS,
  );
});
