import { beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../../src/engine/sql';
import type { DecimalMark } from '../../../src/imports/typing/formats';
import { openReadings, type Readings } from './readings';

let readings: Readings;

beforeAll(async () => {
  readings = await openReadings();
});

type Case = [cell: string, number: number | null];

async function check(cases: readonly Case[], mark: DecimalMark | null) {
  const read = await readings.numbers(
    cases.map(([cell]) => cell),
    mark,
  );
  expect(cases.map(([cell], at) => [cell, read[at]])).toEqual(cases);
}

/** Numbers that both decimal marks read alike. */
const PLAIN: readonly Case[] = [
  ['1234', 1234],
  ['+7', 7],
  ['-12', -12],
  ['−12', -12],
  ['12-', -12],
  ['(12)', -12],
  ['0', 0],
  ['007', 7],
  ['$45', 45],
  ['$ 45', 45],
  ['-$45', -45],
  ['$-45', -45],
  ['($45)', -45],
  ['$(45)', -45],
  ['US$45', 45],
  ['45 USD', 45],
  ['USD 45', 45],
  ['EUR45', 45],
  ['45€', 45],
  ['45\u00a0€', 45],
  ['$45 USD', 45],
  ['45 kr.', 45],
  ['45- EUR', -45],
  ['45 EUR-', -45],
  ['CHF 1’234', 1234],
  ["1'234'567", 1234567],
  ['1 234 567', 1234567],
  ['1\u00a0234', 1234],
  ['1\u202f234', 1234],
  ['45k', 45000],
  ['45 K', 45000],
  ['$45k', 45000],
  ['3 Mio', 3e6],
  ['3 Mio. €', 3e6],
  ['3 M€', 3e6],
  ['3mm', 3e6],
  ['3m', 3e6],
  ['2bn', 2e9],
  ['2B', 2e9],
  ['2 Mrd.', 2e9],
  ['12 Tsd.', 12000],
  ['85%', 85],
  ['85 %', 85],
  ['-5%', -5],
  ['12e3', 12000],
  ['1E+05', 100000],
];

const POINT: readonly Case[] = [
  ['45000.0', 45000],
  ['1234.', 1234],
  ['.5', 0.5],
  ['1.5', 1.5],
  ['-12.5', -12.5],
  ['0.125', 0.125],
  ['1234.567', 1234.567],
  ['1,234.50', 1234.5],
  ['1,234,567', 1234567],
  ['$1,234,567.89', 1234567.89],
  ['CHF 1’234.50', 1234.5],
  ["CHF 1'234.50", 1234.5],
  ['1 234.50', 1234.5],
  ['1,23,456', 123456],
  ['₹1,23,456.50', 123456.5],
  ['1.2M', 1.2e6],
  ['4.35k', 4350],
  ['($1,234.50)', -1234.5],
  ['1.5e3', 1500],
  ['1.2345', 1.2345],
];

const COMMA: readonly Case[] = [
  ['1,5', 1.5],
  ['1,23', 1.23],
  [',5', 0.5],
  ['0,125', 0.125],
  ['1,2345', 1.2345],
  ['€ 1.234,50', 1234.5],
  ['1.234.567', 1234567],
  ['1 234,50', 1234.5],
  ['1\u202f234,50 €', 1234.5],
  ['1,2 Mio', 1.2e6],
  ['1.234,50- EUR', -1234.5],
  ['1,23E+05', 123000],
  ['kr 1.234,50', 1234.5],
];

const EITHER: readonly [cell: string, point: number | null, comma: number | null][] = [
  ['1,234', 1234, 1.234],
  ['1.234', 1.234, 1234],
  ['-1,234', -1234, -1.234],
  ['$1,234', 1234, 1.234],
  ['12.500 €', 12.5, 12500],
  ['999,999', 999999, 999.999],
  ['1.234k', 1234, 1234000],
];

const UNREAD: readonly string[] = [
  '',
  '-',
  '.',
  ',',
  '$',
  'EUR',
  'n/a',
  '12 apples',
  'about 12',
  '12 ABC',
  '12 or 13',
  '12,34,56',
  '1,234,56',
  '1.234.56',
  '1,2345,678',
  '1,234.567,8',
  "1'234 567",
  '12 34',
  '1 2345',
  '0,1234,567',
  '--5',
  '(-5)',
  '(5',
  '5)',
  '-5-',
  '5%%',
  '1e999',
  'NaN',
  'inf',
  'Infinity',
  '1_000',
  '0x10',
  '2026-06-09',
  '3/4',
  '1e5e5',
  '€€5',
  '12345678901234567890123456789012345678901',
];

describe('a number', () => {
  it('that both marks read alike is read', async () => {
    for (const mark of [null, '.', ','] as const) await check(PLAIN, mark);
  });

  it('that one mark alone reads is read, and is none with the other', async () => {
    for (const mark of [null, '.'] as const) await check(POINT, mark);
    for (const mark of [null, ','] as const) await check(COMMA, mark);
    await check(
      POINT.map(([cell]) => [cell, null]),
      ',',
    );
    await check(
      COMMA.map(([cell]) => [cell, null]),
      '.',
    );
  });

  it('that the marks read differently waits for one', async () => {
    await check(
      EITHER.map(([cell]) => [cell, null]),
      null,
    );
    await check(
      EITHER.map(([cell, point]) => [cell, point]),
      '.',
    );
    await check(
      EITHER.map(([cell, , comma]) => [cell, comma]),
      ',',
    );
  });

  it('is nothing else', async () => {
    for (const mark of [null, '.', ','] as const)
      await check(
        UNREAD.map((cell) => [cell, null]),
        mark,
      );
  });
});

describe('a currency', () => {
  it('is read beside the number', async () => {
    const cases: readonly [string, string | null][] = [
      ['$45', '$'],
      ['US$45', 'USD'],
      ['US$ 45', 'USD'],
      ['A$45', 'AUD'],
      ['CA$45', 'CAD'],
      ['C$45', 'CAD'],
      ['R$ 45', 'BRL'],
      ['$45 USD', 'USD'],
      ['$ 45 CAD', 'CAD'],
      ['45 EUR', 'EUR'],
      ['EUR45', 'EUR'],
      ['€ 1.234,50', 'EUR'],
      ['45€', 'EUR'],
      ['45k€', 'EUR'],
      ['45k EUR', 'EUR'],
      ['1.2M USD', 'USD'],
      ['£45', 'GBP'],
      ['¥4500', '¥'],
      ['￥4500', '¥'],
      ['45 kr', 'kr'],
      ['45 kr.', 'kr'],
      ['Kr 45', 'kr'],
      ['45 zł', 'PLN'],
      ['₹45', 'INR'],
      ['₺45', 'TRY'],
      ['₩45', 'KRW'],
      ['Fr. 45', 'CHF'],
      ['CHF 45', 'CHF'],
      ['45', null],
      ['45k', null],
      ['1,234.50', null],
      ['-45%', null],
    ];
    const read = await readings.each(
      cases.map(([cell]) => cell),
      sql`written_currency(cell)`,
    );
    expect(cases.map(([cell], at) => [cell, read[at]])).toEqual(cases);
  });
});

describe('yes and no', () => {
  it('are read in the words of seven languages', async () => {
    const cases: readonly [string, boolean | null][] = [
      ['1', true],
      ['TRUE', true],
      ['Yes', true],
      ['ja', true],
      ['Oui', true],
      ['Sí', true],
      ['wahr', true],
      ['0', false],
      ['No', false],
      ['Nein', false],
      ['non', false],
      ['nee', false],
      ['Falso', false],
      ['won', null],
      ['lost', null],
      ['2', null],
      ['maybe', null],
      ['', null],
    ];
    const read = await readings.each(
      cases.map(([cell]) => cell),
      sql`read_flag(cell)`,
    );
    expect(cases.map(([cell], at) => [cell, read[at]])).toEqual(cases);
  });
});

describe('a count in a cell', () => {
  it('has its groups in either writing, and is none where it is too long to compute with', async () => {
    const cells = ['1,234', '1.234', `123${',456'.repeat(200)}`];
    const read = await readings.each(cells, sql`read_count(cell)`);
    expect(read).toEqual([1234, 1234, null]);
  });
});
