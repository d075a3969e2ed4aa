import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textFile } from '../support/company';
import { someOf } from '../support/law';
import { manyAccounts } from '../support/many-accounts';
import { type AppPage, goTo, importFiles, query, sampleApp, settled } from './support/app';
import { violations } from './support/axe';
import { layoutFaults } from './support/layout';

const isLong = process.env.REFSCOPE_LONG !== undefined;
const MANY = 100_000;
const HEIGHT = 1000;
const WIDTHS = [390, 768, 1440, 2560] as const;
const THEMES = ['light', 'dark'] as const;

interface Look {
  width: (typeof WIDTHS)[number];
  colorScheme: (typeof THEMES)[number];
  /** Asking axe takes longer than all else here. */
  isAskedOfAxe: boolean;
}

const EVERY_LOOK: Look[] = WIDTHS.flatMap((width) =>
  THEMES.map((colorScheme) => ({ width, colorScheme, isAskedOfAxe: true })),
);
/** Each width and each theme once, and axe in both themes. */
const SOME_LOOKS: Look[] = [
  { width: 1440, colorScheme: 'light', isAskedOfAxe: true },
  { width: 2560, colorScheme: 'light', isAskedOfAxe: false },
  { width: 768, colorScheme: 'dark', isAskedOfAxe: false },
  { width: 390, colorScheme: 'dark', isAskedOfAxe: true },
];
const LOOKS = isLong ? EVERY_LOOK : SOME_LOOKS;

const PAGES = [
  'overview',
  'value-map',
  'coverage',
  'coverage?by=topic',
  'coverage?and=region',
  'pipeline',
  'accounts',
  'plan',
  'account',
  'match',
  'brief',
  'data',
  'sql',
  'settings',
];

let app: AppPage;
let page: Page;

beforeAll(async () => {
  app = await sampleApp();
  page = app.page;
});

afterAll(() => app.close());

/** What is wrong with how a page looks, in each look. */
async function faultsOf(name: string): Promise<string[]> {
  await goTo(page, `#/${name === 'account' ? await someAccount() : name}`);
  const faults: string[] = [];
  for (const { width, colorScheme, isAskedOfAxe } of LOOKS) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: HEIGHT });
    await settled(page);
    const found = [...(await layoutFaults(page)), ...(isAskedOfAxe ? await violations(page) : [])];
    faults.push(...found.map((fault) => `${width} ${colorScheme}: ${fault}`));
  }
  return faults;
}

/** The page of the first account there is. */
async function someAccount(): Promise<string> {
  const [row] = await query(page, 'SELECT account_id FROM accounts ORDER BY account_id LIMIT 1');
  return row ? `account?account=${row.account_id}` : 'account';
}

const NOTHING_WRONG =
  'nothing is cut off, overlaps or scrolls sideways on %s, and axe finds nothing';

describe('on the sample', () => {
  it.each(PAGES)(NOTHING_WRONG, async (name) => {
    expect(await faultsOf(name)).toEqual([]);
  });
});

describe('with nothing loaded', () => {
  beforeAll(async () => {
    await page.setViewportSize({ width: 1440, height: HEIGHT });
    await goTo(page, '#/data');
    await page.getByRole('button', { name: 'Clear the sample' }).click();
    await page.waitForFunction(
      async () => (await window.refscope.query('FROM imports')).length === 0,
    );
    // The tables are empty a while before the model is built anew and the page hears of it.
    await page.locator('header').getByText('0 accounts').first().waitFor();
    await settled(page);
  });

  it.each(PAGES)(NOTHING_WRONG, async (name) => {
    expect(await faultsOf(name)).toEqual([]);
  });
});

describe('with one account', () => {
  beforeAll(async () => {
    const [receipt] = await importFiles(page, [
      textFile(
        'accounts.csv',
        'account_id,account_name,industry,region\nA1,Aal & Söhne,Fish,North\n',
      ),
    ]);
    expect(receipt?.status).toBe('loaded');
  });

  it.each(someOf(PAGES, 2))(NOTHING_WRONG, async (name) => {
    expect(await faultsOf(name)).toEqual([]);
  });
});

if (isLong)
  describe(`with ${MANY} accounts`, () => {
    beforeAll(async () => {
      const receipts = await importFiles(page, manyAccounts(MANY));
      expect(receipts.map(({ status }) => status)).toEqual(receipts.map(() => 'loaded'));
    });

    it.each(PAGES)(NOTHING_WRONG, async (name) => {
      expect(await faultsOf(name)).toEqual([]);
    });
  });
