import { beforeAll, describe, expect, it } from 'vitest';
import { stories } from '../../sample-data/stories';
import { standoutSentences } from '../../src/pages/shared/stories';
import { ask } from '../../src/queries/question';
import { STORIES, standoutsQuestion } from '../../src/queries/standouts';
import { type Company, loadedCompany } from '../support/company';
import { sampleBytes } from '../support/sample';
import { agrees } from './agrees';
import { looksFrom } from './looks';

let company: Company;

beforeAll(async () => {
  company = await loadedCompany(sampleBytes());
});

describe('the SQL agrees with the independent calculation on the sample', () => {
  agrees(
    sampleBytes,
    async () => company,
    looksFrom({
      days: [null, '2026-03-31', '2025-01-15'],
      rates: [{ currency: 'CHF', rate: 1.05, per: 'EUR', valid_from: null }],
      otherCurrency: 'CHF',
      dimensionWeights: { industry: 2.5, use_case: 0, Deployment__c: 0.3 },
      filters: [
        [],
        [
          { dimension: 'industry', segment: 'Healthcare' },
          { dimension: 'industry', segment: 'Media' },
          { dimension: 'region', segment: 'EMEA' },
        ],
        [{ dimension: 'product', segment: 'Core' }],
        [{ dimension: 'topic', segment: 'unknown' }],
        [{ dimension: 'region', segment: 'Americas' }],
      ],
      dimensions: ['industry', 'product', 'topic', 'Deployment__c', 'format', 'use_case'],
      short: ['by default', 'with weighed dimensions'],
    }),
  );
});

describe('the planted stories of the sample', () => {
  beforeAll(() => company.set({}));

  it.each(stories)('$accountName is $standing', async ({ accountName, standing, reasons }) => {
    const rows = await company.engine.query('SELECT account_name, standing, reasons FROM standing');
    const account = rows.find(({ account_name }) => account_name === accountName);
    expect(account?.standing).toBe(standing);
    expect(account?.reasons).toEqual(expect.arrayContaining([...reasons]));
  });

  it('are told by the sentences of the Overview, each by its name', async () => {
    const standouts = await ask(company.engine, standoutsQuestion, { filters: [] });
    const text = standoutSentences(standouts, STORIES)
      .map(({ sentence }) => sentence.map(({ text }) => text).join(''))
      .join('\n');
    for (const { accountName } of stories) expect(text).toContain(accountName);
    expect(text).toContain('Norddeutsche Stahl AG, your largest customer, is claimed');
    expect(text).toMatch(/Kestrel Logistics Ltd.* nominated by sales and .* soured since/);
    expect(text).toMatch(/Orbis Media Group.* happy, but in a segment you are leaving/);
    expect(text).toMatch(
      /Alder & Finch Ltd, Bergmann Optik GmbH, Ostrava Tool Works.* not said for over a year/,
    );
    expect(text).toMatch(/Vantage Foods plc.* severe incident within the year and .* ready/);
  });
});
