import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateCompany } from '../../sample-data/generator/company';
import { someOf } from '../support/law';
import { type AppPage, encodedFiles, fingerprint, openApp } from './support/app';
import { openChromium } from './support/chromium';

/** Where imports are cancelled: five moments before the commit, five inside it, told by its own log. */
const BEFORE = ['reading 1', 'reading 4', 'loading 2', 'weighing 3', 'typing 5'];
const INSIDE = [
  'replace older files',
  'insert responses',
  'insert imports',
  'rebuild account_match',
  'rebuild coverage',
];

const company = generateCompany({ seed: 11, accounts: 60, asOf: '2025-12-31', stories: false });

let browser: Browser;
let app: AppPage;
let before: string;

beforeAll(async () => {
  browser = await openChromium();
  app = await openApp(browser, '#/data');
  before = await fingerprint(app.page);
});

afterAll(async () => {
  await app.close();
  await browser.close();
});

/** Imports the company and aborts when its log comes to `moment`; gives the log and how it ended. */
function cancelAt(moment: string): Promise<{ log: string[]; outcome: string }> {
  const files = encodedFiles(company);
  return app.page.evaluate(
    async ({ files, moment }) => {
      const made = files.map(
        ({ name, base64 }) =>
          new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name),
      );
      const controller = new AbortController();
      const log: string[] = [];
      const outcome = await window.refscope
        .importFiles(made, {
          signal: controller.signal,
          onProgress({ step, position, detail }) {
            const entry = detail ?? `${step} ${position}`;
            log.push(entry);
            if (entry === moment) controller.abort(new Error('cancelled here'));
          },
        })
        .then(
          () => 'loaded',
          (error: Error) => error.message,
        );
      return { log, outcome };
    },
    { files, moment },
  );
}

describe('an import that is cancelled', () => {
  it.each(someOf([...BEFORE, ...INSIDE], 6))(
    'at “%s” leaves every table as it was',
    async (moment) => {
      const { log, outcome } = await cancelAt(moment);
      expect(log).toContain(moment);
      expect(outcome).toBe('cancelled here');
      expect(await fingerprint(app.page)).toBe(before);
    },
  );

  it('while a statement runs leaves every table as it was', async () => {
    const outcome = await app.page.evaluate(async () => {
      const rows = Array.from({ length: 200_000 }, (_, at) => `A${at},Customer ${at},,EMEA\n`);
      const file = new File(['account_id,account_name,website,region\n', ...rows], 'many.csv');
      const controller = new AbortController();
      return window.refscope
        .importFiles([file], {
          signal: controller.signal,
          // The report comes before the statement; a moment later it is under way.
          onProgress({ detail }) {
            if (detail === 'insert accounts')
              setTimeout(() => controller.abort(new Error('cancelled here')), 20);
          },
        })
        .then(
          () => 'loaded',
          (error: Error) => error.message,
        );
    });
    expect(outcome).toBe('cancelled here');
    expect(await fingerprint(app.page)).toBe(before);
  });

  it('works again afterwards', async () => {
    const { outcome } = await cancelAt('never');
    expect(outcome).toBe('loaded');
    expect(await fingerprint(app.page)).not.toBe(before);
  });
});
