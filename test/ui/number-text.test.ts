import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberText, readNumber } from '../../src/ui/number-text';
import { law } from '../support/law';

const LAW_RUNS = 200;

describe('a number that is typed', () => {
  it.each<[string, string, number | null]>([
    ['en-GB', '365', 365],
    ['en-GB', ' 0.4 ', 0.4],
    ['en-GB', '.5', 0.5],
    ['en-GB', '1,000', 1000],
    ['en-GB', '36,500.5', 36500.5],
    ['en-GB', '0,4', 0.4],
    ['en-GB', '-12', -12],
    ['en-GB', '\u221212', -12],
    ['de', '0,4', 0.4],
    ['de', '0.4', 0.4],
    ['de', '1.000', 1000],
    ['de', '1.000,5', 1000.5],
    ['en-GB', '', null],
    ['en-GB', '  ', null],
    ['en-GB', 'abc', Number.NaN],
    ['en-GB', '1e3', Number.NaN],
    ['en-GB', '1,00,0', Number.NaN],
    ['en-GB', '12 days', Number.NaN],
    ['en-GB', '-', Number.NaN],
    ['en-GB', '.', Number.NaN],
  ])('in %s %j is %d', (locale, text, value) => {
    expect(readNumber(text, locale)).toBe(value);
  });

  it.each(['en-GB', 'de', 'fr', 'sv'])('is read as it is shown, in %s', (locale) => {
    const comesBack = (drawn: number) => {
      const value = Number(drawn.toFixed(6)) || 0;
      expect(readNumber(numberText(value, locale), locale)).toBe(value);
    };
    const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(fc.property(number, comesBack), law(LAW_RUNS));
  });

  it('is shown as nothing where there is none', () => {
    expect(numberText(null)).toBe('');
    expect(numberText(Number.NaN)).toBe('');
  });
});
