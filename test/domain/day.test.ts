import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayNumber,
  dayOfNumber,
  monthsBefore,
  quarterEndsBetween,
  quarterEndsUntil,
} from '../../src/domain/day';
import { defaultComparisonDay } from '../independent/comparison';
import { fiscalQuarters, lastQuarterEnds } from '../independent/fiscal-quarters';
import { law } from '../support/law';

const anyDay = fc.integer({ min: -20_000, max: 60_000 });
const anyMonth = fc.integer({ min: 1, max: 12 });

describe('the number of a day', () => {
  it('is that of its day, in the order of days', () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        expect(dayNumber(dayOfNumber(number))).toBe(number);
        expect(dayOfNumber(number + 1) > dayOfNumber(number)).toBe(true);
      }),
      law(300),
    );
    expect(dayOfNumber(dayNumber('2024-02-28') + 1)).toBe('2024-02-29');
  });
});

describe('three months before', () => {
  it('is the default comparison date of the independent calculation', () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        expect(dayNumber(monthsBefore(dayOfNumber(number), 3))).toBe(defaultComparisonDay(number));
      }),
      law(300),
    );
    expect(monthsBefore('2026-05-31', 3)).toBe('2026-02-28');
    expect(monthsBefore('2026-02-28', 3)).toBe('2025-11-28');
  });
});

describe('quarter ends', () => {
  it.each([
    ['2026-09-30', 1, ['2026-09-30', '2026-06-30']],
    ['2026-09-29', 1, ['2026-06-30', '2026-03-31']],
    ['2026-03-01', 2, ['2026-01-31', '2025-10-31']],
    ['2024-02-29', 12, ['2024-02-29', '2023-11-30']],
    ['2026-01-01', 1, ['2025-12-31', '2025-09-30']],
  ])('until %s, years starting in month %i, are %j', (day, firstMonth, expected) => {
    expect(quarterEndsUntil(day, 2, firstMonth)).toEqual(expected);
  });

  it('are those of the independent calculation, whenever the year starts', () => {
    fc.assert(
      fc.property(anyDay, anyMonth, fc.nat(1500), (last, firstMonth, span) => {
        const first = last - span;
        const between = fiscalQuarters(first, last, firstMonth)
          .map(({ endsAt }) => endsAt)
          .filter((end) => end >= first && end <= last);
        expect(
          quarterEndsBetween(dayOfNumber(first), dayOfNumber(last), firstMonth).map(dayNumber),
        ).toEqual(between);
        expect(quarterEndsUntil(dayOfNumber(last), 4, firstMonth).map(dayNumber)).toEqual(
          lastQuarterEnds(4, last, firstMonth).reverse(),
        );
      }),
      law(300),
    );
  });
});
