import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { settled } from '../test/browser/support/app';

/** The first figures may take long on a busy machine. */
const LONGEST_MS = 120_000;
const HEIGHT = 1000;
/** Files that load with rejects and unmatched rows, that leave a question open, and that lack a column. */
const OWN_FILES = [
  'salesforce-data-export/account.csv',
  'medallia/requests.csv',
  'hubspot/deals.csv',
  'google-forms/ambiguous.csv',
  'delighted/without-account.csv',
];

/** Opens the app at an address and waits for its first page. */
export async function openedApp(
  browser: Browser,
  address: string,
  { width, colorScheme }: { width: number; colorScheme: 'light' | 'dark' },
): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width, height: HEIGHT },
    colorScheme,
    locale: 'en-GB',
    serviceWorkers: 'block',
  });
  page.setDefaultTimeout(LONGEST_MS);
  page.on('console', (message) => console.log(message.type(), message.text()));
  page.on('pageerror', (error) => console.log('error', error));
  await page.goto(address);
  await page.waitForSelector('h1');
  return page;
}

/** Shows a page of the app and waits until all of it is drawn. */
export async function show(page: Page, address: string, name: string): Promise<void> {
  await page.goto(`${address}#/${name}`);
  await page.waitForSelector('h1');
  await settled(page);
}

/** Drops files on the Data page and waits until they were looked at. */
export async function dropOwnFiles(page: Page, address: string): Promise<void> {
  await page.goto(`${address}#/data`);
  await page.setInputFiles(
    'input[type=file]',
    OWN_FILES.map((name) => ({
      name: path.basename(name),
      mimeType: 'text/csv',
      buffer: readFileSync(path.join('test/files', name)),
    })),
  );
  await page.getByRole('list', { name: 'What the last import did' }).waitFor();
  await settled(page);
}
