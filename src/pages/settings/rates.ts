import type { ExchangeRate } from '../../domain/exchange-rates';
import { numberText } from '../../ui/number-text';

/** As many as banks write. */
const RATE_DIGITS = 6;

export function rateText(rate: number): string {
  return numberText(Number(rate.toPrecision(RATE_DIGITS)));
}

/** The rates with one changed. */
export function withRate(
  rates: readonly ExchangeRate[],
  place: number,
  edit: Partial<ExchangeRate>,
): ExchangeRate[] {
  return rates.map((rate, at) => (at === place ? { ...rate, ...edit } : rate));
}

export function withoutRateAt(rates: readonly ExchangeRate[], place: number): ExchangeRate[] {
  return rates.filter((_, at) => at !== place);
}

/** The rates with a further one of a currency, in the base currency, that has still to be written. */
export function withNewRate(rates: readonly ExchangeRate[], currency: string): ExchangeRate[] {
  return [...rates, { currency, rate: Number.NaN, per: null, valid_from: null }];
}
