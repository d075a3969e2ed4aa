import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type AppPage, openApp, ready } from './support/app';
import { openChromium } from './support/chromium';
import { tableSums } from './support/table-sums';

const isLong = process.env.REFSCOPE_LONG !== undefined;

const ACCOUNTS = 'account_id,account_name,industry\nA,Acme,Retail\nB,Beta,Media\n';
/** Of bytes that do not compress, so that they do not fit where little room is left. */
const LARGE = `account_id,account_name,industry\n${Array.from(
  { length: 4000 },
  (_, at) => `A${at},${((at * 2654435761) % 4294967296).toString(36)} ${Math.sin(at)},Retail`,
).join('\n')}\n`;

let browser: Browser;

beforeAll(async () => {
  browser = await openChromium();
});

afterAll(() => browser.close());

function imported(page: Page, name: string, text: string): Promise<string[]> {
  return page.evaluate(
    async ([file, content]) => {
      const receipts = await window.refscope.importFiles([new File([content], file)]);
      return receipts.map(({ status }) => status);
    },
    [name, text] as const,
  );
}

/** Opens the app where a part of the browser's storage is denied before the app begins. */
async function openDenied(deny: () => void): Promise<AppPage> {
  const app = await openApp(browser, '#/data');
  await app.page.addInitScript(deny);
  await app.page.reload();
  await ready(app.page);
  return app;
}

async function accounts(page: Page) {
  const rows = await page.evaluate(() =>
    window.refscope.query('SELECT account_name FROM accounts ORDER BY 1 LIMIT 3'),
  );
  return rows.map(({ account_name }) => account_name);
}

async function reopened(page: Page): Promise<Page> {
  await page.reload();
  await ready(page);
  return page;
}

describe('a browser that denies its storage', () => {
  it.runIf(isLong)(
    'has no file system: files lie in its database, and are there again',
    async () => {
      const { page, violations, close } = await openDenied(() => {
        StorageManager.prototype.getDirectory = () =>
          Promise.reject(new DOMException('denied', 'SecurityError'));
      });
      expect(await imported(page, 'accounts.csv', ACCOUNTS)).toEqual(['loaded']);
      const before = await tableSums(page);
      expect(await tableSums(await reopened(page))).toEqual(before);
      expect(violations).toEqual([]);
      await close();
    },
  );

  it.runIf(isLong)('has no database: the app says so, works, and ends with the tab', async () => {
    const { page, violations, close } = await openDenied(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('denied', 'SecurityError');
      };
    });
    await page.getByRole('alert').getByText('ends with this tab').waitFor();
    expect(await imported(page, 'accounts.csv', ACCOUNTS)).toEqual(['loaded']);
    expect(await accounts(page)).toEqual(['Acme', 'Beta']);
    expect(await accounts(await reopened(page))).not.toContain('Acme');
    expect(violations).toEqual([]);
    await close();
  });

  it('is full: the import is refused in plain words, and nothing is changed', async () => {
    const { page, close } = await openApp(browser, '#/data');
    expect(await imported(page, 'accounts.csv', ACCOUNTS)).toEqual(['loaded']);
    const before = await tableSums(page);
    const devtools = await page.context().newCDPSession(page);
    const { origin } = new URL(inject('address'));
    const { usage } = await devtools.send('Storage.getUsageAndQuota', { origin });
    await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + 20_000 });
    await expect(imported(page, 'accounts.csv', LARGE)).rejects.toThrow(
      'This browser has no room left for it. Nothing was changed.',
    );
    expect(await tableSums(page)).toEqual(before);
    await devtools.send('Storage.overrideQuotaForOrigin', { origin });
    expect(await tableSums(await reopened(page))).toEqual(before);
    expect(await imported(page, 'accounts.csv', LARGE)).toEqual(['loaded']);
    await close();
  });
});

describe('keeping', () => {
  it('is announced with the first own file, and can be switched off and on', async () => {
    const { page, close } = await openApp(browser, '#/data');
    const region = page.getByRole('region', { name: 'Your workspace' });
    await region.getByText('From your first own file on').waitFor();
    expect(await imported(page, 'accounts.csv', ACCOUNTS)).toEqual(['loaded']);
    await page.getByText('kept in this browser from now on').first().waitFor();
    await region.getByText('One file and your decisions are kept').waitFor();
    const keep = region.getByRole('switch', { name: 'Keep my work in this browser' });
    await region.getByText('Keep my work in this browser').click();
    await expect.poll(() => keep.isChecked()).toBe(false);
    await region.getByText('ends with this tab').waitFor();
    await region.getByText('Keep my work in this browser').click();
    await expect.poll(() => keep.isChecked()).toBe(true);
    await reopened(page);
    expect(await accounts(page)).toEqual(['Acme', 'Beta']);
    await region.getByRole('button', { name: 'Forget everything' }).click();
    await page.getByRole('button', { name: 'Forget it all' }).click();
    await expect.poll(() => accounts(page)).not.toContain('Acme');
    await reopened(page);
    expect(await accounts(page)).not.toContain('Acme');
    await close();
  });
});
