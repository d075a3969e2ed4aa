import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateCompany } from '../../sample-data/generator/company';
import { calculate } from '../independent/calculate';
import { readFiles } from '../independent/read-files';
import { textFile } from '../support/company';
import { type AppPage, fingerprint, goTo, importFiles, openApp, query } from './support/app';
import { openChromium } from './support/chromium';

const ACCOUNTS = 90;
const second = generateCompany({ seed: 7, accounts: ACCOUNTS, asOf: '2025-11-30', stories: false });

let browser: Browser;

beforeAll(async () => {
  browser = await openChromium();
});

afterAll(() => browser.close());

describe('a second company, dropped on the Data page', () => {
  let app: AppPage;
  const expected = calculate(second, { asOf: null, halfLifeDays: 365 });
  const { counts } = readFiles(second);

  beforeAll(async () => {
    app = await openApp(browser, '#/data');
    const [chooser] = await Promise.all([
      app.page.waitForEvent('filechooser'),
      app.page.getByRole('button', { name: 'Choose files' }).click(),
    ]);
    await chooser.setFiles(
      second.map(({ name, bytes }) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(bytes) })),
    );
    await app.page.getByRole('list', { name: 'What the last import did' }).waitFor();
  });

  afterAll(() => app.close());

  it('replaces the sample', async () => {
    const rows = await query(
      app.page,
      'SELECT count(*) FILTER (WHERE is_sample) AS samples, count(*) AS files FROM imports',
    );
    expect(rows).toEqual([{ samples: 0, files: second.length }]);
    expect(await app.page.getByRole('button', { name: 'Clear the sample' }).count()).toBe(0);
  });

  it('gives every file a receipt that adds up to its physical records', async () => {
    const receipts = await query(app.page, 'FROM imports ORDER BY file_name');
    expect(receipts.map(({ file_name }) => file_name)).toEqual([...counts.keys()].sort());
    for (const receipt of receipts) {
      const count = counts.get(String(receipt.file_name));
      expect(receipt).toMatchObject({
        records: count?.physicalRecords,
        header_records: count?.headerRecords,
        footer_records: count?.footerRecords,
        loaded: count?.loaded,
        left_out: count?.leftOut,
        rejected: count?.rejected,
      });
      const { header_records, footer_records, loaded, left_out, rejected } = receipt;
      const sum = [header_records, footer_records, loaded, left_out, rejected].map(Number);
      expect(sum.reduce((total, part) => total + part, 0)).toBe(receipt.records);
    }
  });

  it('has the standing and coverage of the independent calculation', async () => {
    const rows = await query(
      app.page,
      'SELECT account_id, standing FROM standing ORDER BY account_id',
    );
    const wanted = [...expected.accounts].map(([account_id, { standing }]) => ({
      account_id,
      standing,
    }));
    expect(rows).toEqual(wanted.sort((one, other) => (one.account_id < other.account_id ? -1 : 1)));
    const segments = await query(
      app.page,
      'SELECT dimension, segment, ready, target FROM coverage ORDER BY ALL',
    );
    expect(segments).toHaveLength(expected.segments.length);
    for (const { dimension, segment, ready, target } of expected.segments)
      expect(segments).toContainEqual({ dimension, segment, ready, target });
  });

  it('is what the Overview shows', async () => {
    await goTo(app.page, '#/overview');
    const claimed = [...expected.accounts.values()].filter(
      ({ programme_stage }) => programme_stage === 'claimed',
    );
    const ready = claimed.filter(({ standing }) => standing === 'ready').length;
    const headline = await app.page.getByRole('heading', { level: 1 }).textContent();
    expect(headline).toContain(`You count ${claimed.length} reference`);
    expect(headline).toContain(ready === 0 ? 'None is ready' : `${ready} `);
    expect(await app.page.getByRole('banner').textContent()).toContain(`${ACCOUNTS} accounts`);
  });
});

describe('a file that cannot be understood', () => {
  let app: AppPage;

  beforeAll(async () => {
    app = await openApp(browser);
  });

  afterAll(() => app.close());

  const JPEG = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1]);

  it.each([
    ['an empty file', { name: 'empty.csv', bytes: new Uint8Array() }, /empty/i],
    ['a JPEG named .csv', { name: 'photo.csv', bytes: JPEG }, /JPEG picture/],
    [
      'a file with only a header',
      textFile('accounts.csv', 'account_id,account_name\n'),
      /no record/,
    ],
    [
      'records none of which can be read',
      textFile('accounts.csv', 'account_id,account_name,employees\nA,Acme,lots\n'),
      /employees is no number/,
    ],
  ])('%s: a plain message, and the workspace as it was', async (_, file, message) => {
    const before = await fingerprint(app.page);
    const [receipt] = await importFiles(app.page, [file]);
    expect(receipt).toMatchObject({ status: 'refused', file_name: file.name });
    expect(receipt?.status === 'refused' ? receipt.message : '').toMatch(message);
    expect(await fingerprint(app.page)).toBe(before);
    await goTo(app.page, '#/data');
    await app.page.getByText(`${file.name} was not loaded`).waitFor();
  });
});

describe('the console', () => {
  let app: AppPage;

  beforeAll(async () => {
    app = await openApp(browser);
  });

  afterAll(() => app.close());

  it('sets the as-of date for every page and the address', async () => {
    const settings = await app.page.evaluate(() => window.refscope.set({ as_of: '2026-06-30' }));
    expect(settings.as_of).toBe('2026-06-30');
    expect(app.page.url()).toContain('as-of=2026-06-30');
    await app.page.getByRole('button', { name: 'As of 30 Jun 2026' }).waitFor();
  });

  it('refuses a setting that cannot be, in plain words', async () => {
    await expect(
      app.page.evaluate(() => window.refscope.set({ as_of: '2026-02-30' })),
    ).rejects.toThrow(/as_of: must be a day like 2026-06-30/);
  });
});
