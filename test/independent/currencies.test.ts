import { describe, expect, it } from 'vitest';
import { calculateRows } from './calculate';
import { readRequiredDay } from './cell-values';
import { currencyRates, rateToBase } from './currencies';
import type { RateRow } from './settings';
import { settingsOf } from './settings';
import { ONE, oneWith, rowsOf, TODAY, TWO } from './small-company';
import { opportunityFile } from './small-files';

const DAY = readRequiredDay(TODAY);

function rate(currency: string, value: number, per = '', validFrom: string | null = null): RateRow {
  return { currency, rate: value, per, validFrom };
}

describe('the rate of a currency to base', () => {
  const chf = (...rates: readonly RateRow[]): number | null => rateToBase('CHF', 'EUR', rates, DAY);

  it('is the written one, before the inverse, before one by a third currency', () => {
    const inverse = rate('EUR', 0.8, 'CHF');
    const byDollar = [rate('CHF', 4, 'USD'), rate('EUR', 2, 'USD')];
    expect(chf(rate('CHF', 1.5), inverse, ...byDollar)).toBe(1.5);
    expect(chf(rate('CHF', 1.6, 'EUR'), inverse)).toBe(1.6);
    expect(chf(inverse, ...byDollar)).toBe(1.25);
    expect(chf(...byDollar)).toBe(2);
    expect(chf(...byDollar, rate('DKK', 3, 'CHF'), rate('DKK', 9))).toBe(3);
    expect(chf(rate('CHF', 4, 'USD'))).toBeNull();
    expect(rateToBase('EUR', 'EUR', [rate('EUR', 7)], DAY)).toBe(1);
  });

  it('is the one that came into force last', () => {
    const since = (day: string | null, value: number): RateRow => rate('CHF', value, 'EUR', day);
    expect(chf(since(TODAY, 2), since(null, 1))).toBe(2);
    expect(chf(since('2026-10-01', 2), since(null, 1))).toBe(1);
    expect(chf(since('', 1), since(null, 3))).toBe(3);
    expect(chf(since('2026-10-01', 2), rate('EUR', 0.5, 'CHF'))).toBe(2);
    expect(chf(since('2026-10-01', 2))).toBeNull();
  });
});

describe('amounts', () => {
  const won = { AccountId: ONE, IsClosed: '1', IsWon: '1', CloseDate: TODAY, Amount: '10' };
  const deals = opportunityFile([
    won,
    { ...won, CurrencyIsoCode: 'CHF' },
    { ...won, CurrencyIsoCode: 'JPY' },
    { AccountId: ONE, Amount: '100', CurrencyIsoCode: 'CHF' },
    { AccountId: TWO, Amount: '400', CurrencyIsoCode: '' },
    { AccountId: TWO },
    { AccountId: TWO },
  ]);

  it('are converted, and left out without a rate', () => {
    const options = { asOf: TODAY, rates: [rate('CHF', 2)] };
    const { accounts, segments } = calculateRows(rowsOf(deals), options);
    expect(accounts.get(ONE)).toMatchObject({ revenue: 30, strategic_value: 50 });
    expect(segments.find(({ segment }) => segment === 'Health')?.open_pipeline).toBe(200);
    expect(oneWith({ baseCurrency: 'CHF', rates: [] }, deals).revenue).toBe(10);
  });

  it('leave a list of the rates known', () => {
    const settings = settingsOf({ rates: [rate('CHF', 2), rate('USD', 4, 'CHF')] });
    expect(currencyRates(rowsOf(deals).opportunities, settings, DAY)).toEqual([
      { currency: 'CHF', rate: 2 },
      { currency: 'EUR', rate: 1 },
      { currency: 'USD', rate: 8 },
    ]);
  });
});
