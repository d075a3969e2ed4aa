import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PAGES } from '../../src/state/address';
import { sampleBytes } from '../support/sample';
import {
  type AppPage,
  fingerprint,
  goTo,
  importFiles,
  openApp,
  query,
  sampleApp,
} from './support/app';
import { openChromium } from './support/chromium';

let browser: Browser;
let outside: Server;
let outsideAddress: string;
let hits = 0;

beforeAll(async () => {
  browser = await openChromium();
  outside = createServer((_, response) => {
    hits += 1;
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.end('a,b\n1,2\n');
  });
  await new Promise<void>((listening) => {
    outside.listen(0, '127.0.0.1', listening);
  });
  outsideAddress = `http://127.0.0.1:${(outside.address() as AddressInfo).port}`;
});

afterAll(async () => {
  await browser.close();
  outside.close();
});

describe('a full visit', () => {
  let app: AppPage;

  beforeAll(async () => {
    app = await openApp(browser);
  });

  afterAll(() => app.close());

  it('sends nothing to another origin and violates no policy', async () => {
    const [account] = await query(app.page, 'SELECT account_id FROM accounts LIMIT 1');
    for (const page of PAGES) await goTo(app.page, `#/${page}`);
    await goTo(app.page, `#/account?account=${account?.account_id}`);
    await goTo(app.page, '#/overview');
    await goTo(app.page, '#/overview?as-of=2026-03-31&in.region=EMEA');
    await app.page.getByRole('button', { name: /As of/ }).click();
    await app.page.getByRole('grid').waitFor();
    await app.page.keyboard.press('Escape');
    await app.page.getByRole('button', { name: 'Filter', exact: true }).click();
    await app.page.getByRole('dialog').waitFor();
    await app.page.keyboard.press('Escape');
    await importFiles(app.page, sampleBytes());
    await query(app.page, 'FROM standing');
    expect(app.strangers).toEqual([]);
    expect(app.violations).toEqual([]);
  });

  it('carries a policy under which the page cannot reach another origin either', async () => {
    const outcome = await app.page.evaluate(
      (address) => fetch(address).then(String, () => 'refused'),
      outsideAddress,
    );
    expect(outcome).toBe('refused');
    expect(hits).toBe(0);
  });
});

describe('a question that is none', () => {
  let app: AppPage;
  let before: string;

  beforeAll(async () => {
    app = await sampleApp();
    before = await fingerprint(app.page);
  });

  afterAll(() => app.close());

  it.each([
    ['reading an address', () => `FROM read_csv('${outsideAddress}/data.csv')`],
    ['reading an address as text', () => `SELECT * FROM read_text('${outsideAddress}/data.csv')`],
    ['reading another file', () => "FROM read_csv('/etc/passwd')"],
    ['reading an import of before', () => "FROM read_csv('up/1.csv')"],
    ['a setting', () => 'SET enable_external_access = TRUE'],
    ['a local setting', () => "SET SESSION timezone = 'UTC'"],
    ['dropping a table', () => 'DROP TABLE standing'],
    ['making a table', () => 'CREATE TABLE mine AS FROM standing'],
    ['changing rows', () => "UPDATE standing SET standing = 'ready'"],
    ['writing a file', () => "COPY standing TO 'up/1.csv'"],
    ['attaching a database', () => "ATTACH 'other.db'"],
    ['installing an extension', () => 'INSTALL httpfs'],
    ['loading an extension', () => 'LOAD httpfs'],
    ['a pragma', () => 'PRAGMA disable_checkpoint_on_shutdown'],
    ['two statements', () => 'SELECT 1; DROP TABLE standing'],
    ['a bracket too many', () => 'SELECT 1) ; DROP TABLE standing; FROM (SELECT 1'],
    ['ending the transaction', () => 'COMMIT'],
    ['nothing', () => ' ;'],
  ])('%s fails in plain words and sends nothing', async (_, question) => {
    const message = await query(app.page, question()).then(
      () => 'it was answered',
      (error: Error) => error.message,
    );
    expect(message).not.toBe('it was answered');
    expect(message.length).toBeGreaterThan(10);
    expect(hits).toBe(0);
    expect(app.strangers).toEqual([]);
  });

  it('leaves everything as it was, whichever of them was asked', async () => {
    expect(await fingerprint(app.page)).toBe(before);
  });
});
