import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';

export interface SavedBrief {
  /** The whole file. */
  text: string;
  /** The file opened by itself, where nothing of the app is. */
  page: Page;
  /** What was asked for beside the file itself, and what its policy or a script complained of. */
  asked: string[];
  complaints: string[];
  close: () => Promise<void>;
}

/** Saves the brief as a reader does, and opens the file by itself. */
export async function savedBrief(page: Page, browser: Browser | null): Promise<SavedBrief> {
  if (browser === null) throw new Error('The page belongs to no browser');
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  const path = await (await coming).path();
  const context = await browser.newContext({ viewport: { width: 1000, height: 900 } });
  const alone = await context.newPage();
  const address = `file://${path}`;
  const asked: string[] = [];
  const complaints: string[] = [];
  alone.on('request', (request) => {
    if (request.url() !== address) asked.push(request.url());
  });
  alone.on('console', (message) => complaints.push(message.text()));
  alone.on('pageerror', (error) => complaints.push(String(error)));
  // The download has no ending in its name, by which the browser would know what it is.
  const text = await readFile(path, 'utf8');
  await alone.route(address, (route) =>
    route.fulfill({ body: text, contentType: 'text/html; charset=utf-8' }),
  );
  await alone.goto(address);
  return { text, page: alone, asked, complaints, close: () => context.close() };
}
