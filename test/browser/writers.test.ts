import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Receipt } from '../../src/imports/receipt';
import { EXPECTED_FILES } from '../files/expected';
import {
  expectedReceipt,
  FIXTURE_MAPPINGS,
  filledRows,
  fixtureBytes,
  isLoadedFixture,
  rowsQuestion,
} from '../support/fixtures';
import { type AppPage, encodedFiles, openApp, query } from './support/app';
import { openChromium } from './support/chromium';

/** Node reads the same files in the short form; see test/imports/fixtures.test.ts. */
const isLong = process.env.REFSCOPE_LONG !== undefined;

const FILES = EXPECTED_FILES.map((expected) => ({
  name: expected.file,
  bytes: fixtureBytes(expected),
}));

let browser: Browser;
let app: AppPage;
let receipts: Receipt[];

beforeAll(async () => {
  browser = await openChromium();
  app = await openApp(browser, '#/data');
  receipts = await app.page.evaluate(
    ({ files, mappings }) => {
      const made = files.map(
        ({ name, base64 }) =>
          new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name),
      );
      return window.refscope.importFiles(made, { mappings });
    },
    { files: encodedFiles(FILES), mappings: FIXTURE_MAPPINGS },
  );
});

afterAll(async () => {
  await app.close();
  await browser.close();
});

describe.runIf(isLong)('every file in the shape of a writer, in a browser', () => {
  it.each(EXPECTED_FILES.map((expected) => [expected.file, expected] as const))(
    '%s has the receipt worked out by hand',
    (file, expected) => {
      const receipt = receipts.find(({ file_name }) => file_name === file);
      expect(receipt).toMatchObject(expectedReceipt(expected));
    },
  );

  it.each(
    EXPECTED_FILES.filter(isLoadedFixture).map((expected) => [expected.file, expected] as const),
  )('%s has the rows worked out by hand', async (_, expected) => {
    const rows = await query(app.page, rowsQuestion(expected));
    const filled = filledRows(JSON.parse(JSON.stringify(rows)));
    expect(filled.sort()).toEqual(filledRows(expected.rows).sort());
  });

  it('is read by the console as it is staged', async () => {
    const read = await app.page.evaluate(async (files) => {
      const tables = [];
      for (const { name, base64 } of files) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const { rows, skipped } = await window.refscope.read(new File([bytes], name));
        tables.push({ file: name, records: rows.length + skipped.length });
      }
      return tables;
    }, encodedFiles(FILES));
    expect(read).toEqual(EXPECTED_FILES.map(({ file, records }) => ({ file, records })));
  });
});
