import type { Dataset } from './dataset';
import type { Day } from './day';

/** An exchange rate: 1 `currency` = `rate` `per`. */
export interface ExchangeRate {
  /** ISO code. */
  currency: string;
  /** Above 0. */
  rate: number;
  /** ISO code; null = the base currency. */
  per: string | null;
  /** The first day on which it holds; null = since always. */
  valid_from: Day | null;
}

/**
 * “Conversion rate” is no other name for a rate: in Salesforce it says what one unit of the company's
 * own currency is in another one, the inverse.
 */
export const RATES: Dataset = {
  name: 'rates',
  noun: 'exchange rates',
  needsOneOf: [],
  hasNoFurtherColumns: true,
  fields: [
    {
      name: 'currency',
      type: 'currency',
      required: true,
      also: [
        'currencycode',
        'currencyisocode',
        'isocurrencycode',
        'isocode',
        'fromcurrency',
        'sourcecurrency',
      ],
    },
    {
      name: 'rate',
      type: 'number',
      required: true,
      isPositive: true,
      also: ['exchangerate', 'currencyrate', 'fxrate'],
    },
    {
      name: 'per',
      type: 'currency',
      also: ['percurrency', 'tocurrency', 'targetcurrency'],
    },
    {
      name: 'valid_from',
      type: 'day',
      also: [
        'validsince',
        'date',
        'ratedate',
        'exchangeratedate',
        'asof',
        'asofdate',
        'startdate',
        'effectivedate',
        'effectivefrom',
      ],
    },
  ],
};
