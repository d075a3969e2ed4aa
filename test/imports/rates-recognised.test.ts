import { describe, expect, it } from 'vitest';
import { propose } from '../../src/imports/recognising/propose';
import { EXPECTED_FILES } from '../files/expected';
import { readExpected, tableOf } from './small-reader';

describe('a table', () => {
  const proposed = (header: string, record: string) => {
    const { decisions, ...proposal } = propose(
      tableOf('file.csv', [header.split('|')], [record.split('|')]),
    );
    return { ...proposal, dataset: decisions?.dataset, columns: decisions?.columns };
  };

  it.each([
    ['Currency|Rate', 'USD|0.5', { currency: 'Currency', rate: 'Rate' }],
    [
      'From currency|To currency|Exchange rate|Date',
      'USD|EUR|0.5|2026-01-01',
      { per: 'To currency' },
    ],
    ['ISO code|FX rate|Start date', 'USD|0.5|2026-01-01', { valid_from: 'Start date' }],
    ['valid_from|per|rate|currency', '2026-01-01|EUR|0.5|USD', { valid_from: 'valid_from' }],
    ['Currency|Rate|', 'USD|0.5|', { currency: 'Currency', rate: 'Rate' }],
  ])('of “%s” is one of rates', (header, record, columns) => {
    expect(proposed(header, record)).toMatchObject({
      dataset: 'rates',
      needsReview: false,
      columns,
    });
  });

  it.each([
    // A unit may make a rate a hundred times as large, and of two rates either may be meant.
    ['Currency|Unit|Rate', 'JPY|100|0.6'],
    ['Currency|Rate|Inverse rate', 'USD|0.5|2'],
    ['Currency|Rate|Valid from|Valid to', 'USD|0.5|2026-01-01|2026-02-01'],
    ['Country|Currency|Rate', 'Japan|JPY|0.6'],
  ])('of “%s” with more than that is looked at before', (header, record) => {
    expect(proposed(header, record)).toMatchObject({ dataset: 'rates', needsReview: true });
  });

  it.each([
    ['Currency|Conversion rate', 'USD|1.08'],
    ['ISO code|Conversion rate', 'USD|1.08'],
    ['Currency ISO code|ConversionRate|Start date', 'USD|1.08|2026-01-01'],
    ['Currency|Value', 'USD|1.08'],
  ])('of “%s” tells no rate', (header, record) => {
    expect(proposed(header, record)).toMatchObject({ needsReview: true });
    expect(proposed(header, record).missing).not.toEqual([]);
  });

  it.each([
    ['Account ID|Account name|Currency|Rate', '1|Acme|USD|5', 'accounts', false],
    [
      'Opportunity ID|Account|Amount|Stage|Currency|Exchange rate|Close date',
      '1|Acme|5|Won|USD|0.5|2026-01-01',
      'opportunities',
      false,
    ],
    ['Deal|Amount|Currency', '1|5|USD', 'opportunities', true],
    ['Invoice|Amount|Currency|Exchange rate', 'R-1|100|USD|0.5', 'opportunities', true],
    ['Start date|End date|Country code', '2026-01-01|2026-02-01|FR', undefined, true],
    ['Customer|Amount|Currency|Exchange rate', 'Acme|5|USD|0.5', 'opportunities', true],
    ['Account|Date|NPS|Currency', 'Acme|2026-01-01|9|USD', 'responses', false],
  ])('of “%s” is none', (header, record, dataset, needsReview) => {
    expect(proposed(header, record)).toMatchObject({ dataset, needsReview, alternatives: [] });
  });
});

describe('a currency and a rate beside other columns', () => {
  const FURTHER = ['Currency', 'Exchange rate', 'To currency'];
  const others = EXPECTED_FILES.filter(({ dataset }) => dataset !== 'rates');

  it.each(others.map((expected) => [expected.file, expected] as const))(
    'leave %s what it is',
    (_, expected) => {
      const file = readExpected(expected);
      const taken = propose(file);
      const withRates = propose({
        ...file,
        header: file.header && [...file.header, ...FURTHER],
        headerRecords: file.headerRecords.map((record) => [...record, ...FURTHER]),
        columns: [...file.columns, ...FURTHER],
        head: file.head.map((record) => [...record, 'USD', '0.5', 'EUR']),
      });
      const { missing, needsReview, alternatives, writer } = withRates;
      expect(withRates.decisions?.dataset).toBe(taken.decisions?.dataset);
      expect({ missing, needsReview, alternatives, writer }).toEqual({
        missing: taken.missing,
        needsReview: taken.needsReview,
        alternatives: taken.alternatives,
        writer: taken.writer,
      });
    },
  );
});
