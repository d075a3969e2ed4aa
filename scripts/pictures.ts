// Writes every picture of README and docs from a served build: npm run pictures -- ADDRESS
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { settled } from '../test/browser/support/app';
import { openChromium } from '../test/browser/support/chromium';
import { dropOwnFiles, openedApp, show } from './opened-app';

const FOLDER = 'docs/pictures';
const WIDTH = 1440;
/** Kestrel Logistics Ltd, whom sales nominated when it was happy. */
const TOLD_ACCOUNT = '001D5000000W7L5IAK';

interface Picture {
  /** The page, as its address has it. */
  shows: string;
  /** What is done on it before the picture is taken. */
  after?: (page: Page) => Promise<void>;
  /** The part that is taken; else what a window shows. */
  part?: (page: Page) => Locator;
}

const region = (name: string) => (page: Page) => page.getByRole('region', { name });

const OF_SAMPLE: Readonly<Record<string, Picture>> = {
  overview: { shows: 'overview' },
  'value-map': { shows: 'value-map' },
  coverage: { shows: 'coverage' },
  'call-today': { shows: 'pipeline', part: region('Call today') },
  reviews: { shows: 'pipeline', part: region('Review queue') },
  account: { shows: `account?account=${TOLD_ACCOUNT}` },
  match: { shows: 'match' },
  plan: { shows: 'plan' },
  brief: { shows: 'brief' },
  receipts: { shows: 'data', part: heldBy('What is loaded') },
  unmatched: { shows: 'data', part: region('Rows of no account') },
  sql: {
    shows: 'sql',
    after: async (page) => {
      await page.getByRole('button', { name: 'Land mines: the largest first' }).click();
      await page.getByRole('button', { name: 'Run' }).click();
      await page.getByRole('table').waitFor();
      await settled(page);
    },
  },
  settings: {
    shows: 'settings',
    after: async (page) => {
      await page.getByRole('tab', { name: 'Standing' }).click();
      await page.getByRole('textbox', { name: 'On strategy from' }).fill('60');
      await page.keyboard.press('Tab');
      await settled(page);
    },
  },
};

const [address] = process.argv.slice(2);
if (!address) throw new Error('Name the address of the served build');
const browser = await openChromium('');
const page = await openedApp(browser, address, { width: WIDTH, colorScheme: 'light' });
for (const [name, { shows, after, part }] of Object.entries(OF_SAMPLE)) {
  await show(page, address, shows);
  await after?.(page);
  await (part?.(page) ?? page).screenshot({ path: path.join(FOLDER, `${name}.png`) });
}
await dropOwnFiles(page, address);
await page
  .getByRole('article')
  .filter({ hasText: 'ambiguous.csv' })
  .screenshot({ path: path.join(FOLDER, 'question.png') });
await browser.close();

/** The section under a heading. */
function heldBy(heading: string): (page: Page) => Locator {
  return (page) =>
    page
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: heading, level: 2 }) })
      .first();
}
