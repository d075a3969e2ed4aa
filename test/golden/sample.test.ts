import { describe } from 'vitest';
import { loadedCompany } from '../support/company';
import { sampleBytes } from '../support/sample';
import { agrees } from './agrees';
import { looksFrom } from './looks';

describe('the SQL agrees with the independent calculation on the sample', () => {
  agrees(
    sampleBytes,
    loadedCompany,
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
      short: ['by default', 'with consumers', 'without a strategy'],
    }),
  );
});
