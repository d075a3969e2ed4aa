import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DecimalMark } from '../../../src/imports/typing/formats';
import { settleTwoWays } from '../../../src/imports/typing/settle-two-ways';
import { law } from '../../support/law';
import { openReadings, type Readings } from './readings';
import { decisions, typeFile } from './staged';

let readings: Readings;

beforeAll(async () => {
  readings = await openReadings();
});

const FIRST_DAY = Date.UTC(1900, 0, 1);
const LAST_DAY = Date.UTC(2199, 11, 31);
const DAY = 86_400_000;

const day = fc
  .integer({ min: 0, max: (LAST_DAY - FIRST_DAY) / DAY })
  .map((days) => new Date(FIRST_DAY + days * DAY));
const iso = (date: Date) => date.toISOString().slice(0, 10);
const two = (number: number) => String(number).padStart(2, '0');

const inLanguage = (locale: string) => (date: Date) =>
  date.toLocaleDateString(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });

/** Ways to write a day that need no order. */
const CLEAR: readonly ((date: Date) => string)[] = [
  iso,
  (date) => iso(date).replaceAll('-', '/'),
  (date) => iso(date).replaceAll('-', ''),
  (date) => `${iso(date)}T23:59:59Z`,
  (date) => `${iso(date)} 12:30 PM`,
  (date) => `${date.getUTCDate()}.${date.getUTCMonth() + 1}.${date.getUTCFullYear()}`,
  ...['en-US', 'en-GB', 'de', 'fr', 'es', 'it', 'nl', 'pt'].map(inLanguage),
];

const dayFirst = (date: Date) =>
  `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
const monthFirst = (date: Date) =>
  `${two(date.getUTCMonth() + 1)}/${two(date.getUTCDate())}/${date.getUTCFullYear()}`;

const days = fc.array(day, { minLength: 50, maxLength: 100 });

describe('any day', () => {
  it('reads back as itself however it is written, whatever the order', () =>
    fc.assert(
      fc.asyncProperty(days, fc.constantFrom(...CLEAR), async (dates, write) => {
        for (const order of [null, 'day first', 'month first'] as const)
          expect(await readings.days(dates.map(write), order, null)).toEqual(dates.map(iso));
      }),
      law(15),
    ));

  it('reads back under the order that it is written in', () =>
    fc.assert(
      fc.asyncProperty(days, async (dates) => {
        expect(await readings.days(dates.map(dayFirst), 'day first', null)).toEqual(dates.map(iso));
        expect(await readings.days(dates.map(monthFirst), 'month first', null)).toEqual(
          dates.map(iso),
        );
      }),
      law(10),
    ));

  it('is itself or nothing without an order', () =>
    fc.assert(
      fc.asyncProperty(days, async (dates) => {
        const read = await readings.days(dates.map(dayFirst), null, null);
        const clear = (date: Date) =>
          date.getUTCDate() > 12 || date.getUTCDate() === date.getUTCMonth() + 1;
        expect(read).toEqual(dates.map((date) => (clear(date) ? iso(date) : null)));
      }),
      law(10),
    ));
});

const LOCALES: readonly [locale: string, mark: DecimalMark][] = [
  ['en-US', '.'],
  ['de-DE', ','],
  ['fr-FR', ','],
  ['de-CH', '.'],
  ['en-IN', '.'],
];

describe('any number', () => {
  it('reads back under the mark of its locale, and never as another without one', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), {
          minLength: 50,
          maxLength: 100,
        }),
        fc.constantFrom(...LOCALES),
        fc.constantFrom('', ' EUR', ' €'),
        async (hundredths, [locale, mark], currency) => {
          const numbers = hundredths.map((number) => number / 100);
          const cells = numbers.map((number) => number.toLocaleString(locale) + currency);
          expect(await readings.numbers(cells, mark)).toEqual(numbers);
          const unsettled = await readings.numbers(cells, null);
          for (const [at, number] of numbers.entries())
            expect([number, null]).toContain(unsettled[at]);
        },
      ),
      law(15),
    ));
});

describe('a settlement', () => {
  const cell = fc.constantFrom('03/04/2026', '13/04/2026', '04/13/2026', '2026-01-01', 'x', '');
  const file = (cells: readonly string[]) =>
    typeFile(
      readings.engine,
      ['Account', 'Used'],
      cells.map((used) => ['A', used]),
      decisions('uses', { columns: { written_name: 'Account', used_at: 'Used' } }),
    );

  it('is the same in any order of the records, and holds no ambiguous value without an order', () =>
    fc.assert(
      fc.asyncProperty(
        fc
          .array(cell, { minLength: 1, maxLength: 6 })
          .chain((cells) =>
            fc.tuple(
              fc.constant(cells),
              fc.shuffledSubarray(cells, { minLength: cells.length, maxLength: cells.length }),
            ),
          ),
        async ([cells, shuffled]) => {
          const { settlement, loaded } = await file(cells);
          expect((await file(shuffled)).settlement).toEqual({
            ...settlement,
            questions: expect.objectContaining({ length: settlement.questions.length }),
          });
          if (settlement.formats.get('Used')?.dateOrder === null)
            expect(loaded.map(({ used_at }) => used_at)).not.toContain('2026-04-03');
        },
      ),
      law(6),
    ));

  const column = fc.record({
    filled: fc.constant(20),
    ambiguous: fc.nat({ max: 9 }),
    one: fc.nat({ max: 2 }),
    other: fc.nat({ max: 2 }),
  });

  it('never turns to the other way by a value that proves the one', () =>
    fc.assert(
      fc.property(fc.array(column, { minLength: 1, maxLength: 4 }), (columns) => {
        const ways = (extra: number) =>
          settleTwoWays(
            columns.map(({ filled, ambiguous, one, other }, at) => ({
              column: String(at),
              filled,
              ambiguous,
              proofs: new Map([
                ['one', one + (at === 0 ? extra : 0)],
                ['other', other],
              ]),
            })),
            undefined,
          ).ways;
        const [before, after] = [ways(0), ways(1)];
        if (before.get('0') !== 'other') expect(after.get('0')).not.toBe('other');
        if (columns[0]?.other === 0) expect(after.get('0')).toBe('one');
      }),
      law(500),
    ));
});
