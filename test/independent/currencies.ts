/** What amounts are worth in the base currency, by the rates in force at the as-of day. */

import { readDay } from './cell-values';
import type { Day, OpportunityRow } from './sample-rows';
import type { RateRow, Settings } from './settings';

/** An amount in the base currency; null where it is unknown or its currency has no rate. */
export type Conversion = (amount: number | null, currency: string | null) => number | null;

export interface CurrencyRate {
  readonly currency: string;
  /** How many units of the base currency one unit is worth. */
  readonly rate: number;
}

/** The commonest currency written in the opportunities (of a tie the first in the alphabet). */
function commonestCurrency(opportunities: readonly OpportunityRow[]): string | null {
  const counts = new Map<string, number>();
  for (const { currency } of opportunities) {
    if (currency !== null) {
      counts.set(currency, (counts.get(currency) ?? 0) + 1);
    }
  }
  const ordered = [...counts].sort(
    ([one, oneCount], [other, otherCount]) => otherCount - oneCount || (one < other ? -1 : 1),
  );
  return ordered[0]?.[0] ?? null;
}

/** The base currency of the settings, else the commonest; null where none is written. */
export function baseCurrencyOf(
  opportunities: readonly OpportunityRow[],
  { baseCurrency }: Settings,
): string | null {
  return baseCurrency ?? commonestCurrency(opportunities);
}

/**
 * What one unit of `from` is worth in `to` by the written rows of that very pair: of those in force
 * the one that came into force last, of equals the last row. Null where none is in force.
 */
function writtenRate(
  rates: readonly RateRow[],
  from: string,
  to: string,
  base: string,
  asOf: Day,
): number | null {
  let found: { since: number; rate: number } | null = null;
  for (const { currency, rate, per, validFrom } of rates) {
    const perCurrency = per === null || per === '' ? base : per;
    const since = readDay(validFrom ?? '') ?? Number.NEGATIVE_INFINITY;
    const isOfPair = currency === from && perCurrency === to;
    if (isOfPair && since <= asOf && (found === null || since >= found.since)) {
      found = { since, rate };
    }
  }
  return found?.rate ?? null;
}

/** The written rate of the pair, else the inverse of the pair the other way round. */
function directRate(
  rates: readonly RateRow[],
  from: string,
  to: string,
  base: string,
  asOf: Day,
): number | null {
  const written = writtenRate(rates, from, to, base, asOf);
  const reverse = writtenRate(rates, to, from, base, asOf);
  return written ?? (reverse === null ? null : 1 / reverse);
}

/** What one unit is worth in base: direct, inverse, or by one third currency, the first by name. */
export function rateToBase(
  currency: string,
  base: string,
  rates: readonly RateRow[],
  asOf: Day,
): number | null {
  if (currency === base) {
    return 1;
  }
  const direct = directRate(rates, currency, base, base, asOf);
  if (direct !== null) {
    return direct;
  }
  const named = rates.flatMap((row) => [row.currency, row.per ?? '']);
  for (const third of [...new Set(named)].filter((name) => name !== '').sort()) {
    const first = directRate(rates, currency, third, base, asOf);
    const second = directRate(rates, third, base, base, asOf);
    if (third !== currency && third !== base && first !== null && second !== null) {
      return first * second;
    }
  }
  return null;
}

/** An empty currency is base. */
export function conversionAt(
  opportunities: readonly OpportunityRow[],
  settings: Settings,
  asOf: Day,
): Conversion {
  const base = baseCurrencyOf(opportunities, settings);
  return (amount, currency) => {
    if (amount === null) {
      return null;
    }
    if (currency === null || base === null) {
      return amount;
    }
    const rate = rateToBase(currency, base, settings.rates, asOf);
    return rate === null ? null : amount * rate;
  };
}

/** The currencies of the opportunities and of the rates that have a rate, in order of their names. */
export function currencyRates(
  opportunities: readonly OpportunityRow[],
  settings: Settings,
  asOf: Day,
): CurrencyRate[] {
  const base = baseCurrencyOf(opportunities, settings);
  if (base === null) {
    return [];
  }
  const names = new Set([
    base,
    ...opportunities.flatMap(({ currency }) => (currency === null ? [] : [currency])),
    ...settings.rates.flatMap(({ currency, per }) => [currency, per ?? '']),
  ]);
  return [...names]
    .filter((name) => name !== '')
    .sort()
    .flatMap((currency) => {
      const rate = rateToBase(currency, base, settings.rates, asOf);
      return rate === null ? [] : [{ currency, rate }];
    });
}

/** The rate in force of every pair that the user wrote one for, in order of the names. */
export function ratesInForce(
  opportunities: readonly OpportunityRow[],
  settings: Settings,
  asOf: Day,
): { currency: string; rate: number; per: string; is_own: boolean }[] {
  const base = baseCurrencyOf(opportunities, settings);
  if (base === null) {
    return [];
  }
  const pairs = new Set(
    settings.rates.map(
      ({ currency, per }) => `${currency} ${per === null || per === '' ? base : per}`,
    ),
  );
  return [...pairs].sort().flatMap((pair) => {
    const [currency = '', per = ''] = pair.split(' ');
    const rate = currency === per ? null : writtenRate(settings.rates, currency, per, base, asOf);
    return rate === null ? [] : [{ currency, rate, per, is_own: true }];
  });
}
