import { beforeAll, describe } from 'vitest';
import { type Bench, openBench } from '../imports/bench';
import { COMPANY_DAY } from '../independent/companies/company';
import { HOSTILE_RATES, hostileCompany } from '../independent/companies/hostile';
import { tinyCompany } from '../independent/companies/tiny';
import { TYPICAL_RATES, typicalCompany } from '../independent/companies/typical';
import type { Company, CompanyFiles } from '../support/company';
import { asSourceFiles } from '../support/sample';
import { agrees } from './agrees';
import { looksFrom, ratesOf } from './looks';

/** The first is that of the typical company; the long form has more of its kind. */
const SEEDS = process.env.REFSCOPE_LONG ? [12, 1, 2, 3] : [12];
const DAYS = [null, '2025-06-30', COMPANY_DAY];

let bench: Bench;

beforeAll(async () => {
  bench = await openBench();
});

async function load(files: CompanyFiles): Promise<Company> {
  return { ...bench, receipts: await bench.load(...asSourceFiles(files)) };
}

describe('the SQL agrees with the independent calculation on the tiny company', () => {
  agrees(
    tinyCompany,
    load,
    looksFrom({
      days: DAYS,
      rates: ratesOf(TYPICAL_RATES),
      otherCurrency: 'USD',
      dimensionWeights: { industry: 0 },
      filters: [
        [],
        [{ dimension: 'region', segment: 'unknown' }],
        [{ dimension: 'industry', segment: 'Health' }],
        [{ dimension: 'product', segment: 'Core' }],
      ],
      dimensions: ['industry', 'product', 'topic', 'segment'],
      short: ['by default', 'with other readings'],
    }),
  );
});

describe.each(SEEDS)(
  'the SQL agrees with the independent calculation on a typical company, seed %i',
  (seed) => {
    agrees(
      () => typicalCompany(seed),
      load,
      looksFrom({
        days: DAYS,
        rates: ratesOf(TYPICAL_RATES),
        otherCurrency: 'USD',
        dimensionWeights: { industry: 3, region: 0.5, product: 0 },
        filters: [
          [
            { dimension: 'industry', segment: 'Public sector' },
            { dimension: 'industry', segment: 'Health' },
            { dimension: 'region', segment: 'North' },
          ],
          [],
          [{ dimension: 'product', segment: 'Core' }],
          [{ dimension: 'segment', segment: 'unknown' }],
          [{ dimension: 'topic', segment: 'reliability' }],
          [{ dimension: 'deployment', segment: 'Cloud' }],
        ],
        dimensions: ['industry', 'product', 'deployment', 'topic', 'region', 'size_band'],
        short: ['with consumers', 'with other thresholds'],
      }),
    );
  },
);

describe('the SQL agrees with the independent calculation on a hostile company', () => {
  agrees(
    hostileCompany,
    load,
    looksFrom({
      days: DAYS,
      rates: ratesOf(HOSTILE_RATES),
      otherCurrency: 'CHF',
      dimensionWeights: { industry: 0, use_case: 1.7 },
      filters: [
        [],
        [{ dimension: 'region', segment: 'unknown' }],
        [
          { dimension: 'product', segment: 'A' },
          { dimension: 'region', segment: 'South' },
        ],
        [{ dimension: 'industry', segment: `R&D "labs", O'Brien's; --` }],
        [{ dimension: 'format', segment: 'call' }],
      ],
      dimensions: ['industry', 'product', 'use_case', 'format', 'region'],
      short: ['without a strategy', 'with rates'],
    }),
  );
});
