import { sql } from '../../../src/engine/sql';
import { currenciesQuestion } from '../../../src/queries/currencies';
import { dataNotesQuestion } from '../../../src/queries/data-notes';
import { lookedAtDaysQuestion } from '../../../src/queries/looked-at-days';
import { ask } from '../../../src/queries/question';
import { ratesInForceQuestion } from '../../../src/queries/rates-in-force';
import { isClosedUndated } from '../../independent/account-history';
import { datedFacts } from '../../independent/as-of';
import { isoDay } from '../../independent/cell-values';
import { defaultComparisonDay } from '../../independent/comparison';
import {
  baseCurrencyOf,
  conversionAt,
  currencyRates,
  ratesInForce,
} from '../../independent/currencies';
import type { Asked } from '../asked';
import { type Check, table } from '../check';

/** What everything else rests on: the days, and what amounts are worth. */
export const CURRENCY_CHECKS: readonly Check[] = [
  table('days and base currency', sql`SELECT as_of, comparison_date, base_currency FROM settings`, {
    key: [],
    isOrdered: false,
    expected: ({ view, rows, comparisonDay }) => [
      {
        as_of: isoDay(view.asOf),
        comparison_date: comparisonDay ?? isoDay(defaultComparisonDay(view.asOf)),
        base_currency: baseCurrencyOf(rows.opportunities, view.settings),
      },
    ],
  }),
  {
    name: lookedAtDaysQuestion.name,
    key: [],
    isOrdered: false,
    expected: ({ view, rows, comparisonDay }) => {
      const days = datedFacts(rows).map(isoDay).sort();
      return [
        {
          as_of: isoDay(view.asOf),
          comparison_date: comparisonDay ?? isoDay(defaultComparisonDay(view.asOf)),
          first_day: days.at(0) ?? null,
          latest_day: days.at(-1) ?? null,
        },
      ];
    },
    actual: (engine) => ask(engine, lookedAtDaysQuestion, {}),
  },
  table('rates', sql`FROM currency_rates`, {
    key: ['currency'],
    isOrdered: false,
    expected: ({ view, rows }) => currencyRates(rows.opportunities, view.settings, view.asOf),
  }),
  {
    name: currenciesQuestion.name,
    key: ['currency'],
    isOrdered: false,
    expected: currencies,
    actual: (engine) => ask(engine, currenciesQuestion, {}),
  },
  {
    name: ratesInForceQuestion.name,
    key: ['currency', 'per'],
    isOrdered: true,
    expected: ({ view, rows }) => ratesInForce(rows.opportunities, view.settings, view.asOf),
    async actual(engine) {
      const rates = await ask(engine, ratesInForceQuestion, {});
      return rates.map(({ currency, rate, per, is_own }) => ({ currency, rate, per, is_own }));
    },
  },
  {
    name: dataNotesQuestion.name,
    key: [],
    isOrdered: false,
    expected: (asked) => [dataNotes(asked)],
    actual: (engine) => ask(engine, dataNotesQuestion, {}),
  },
];

interface CurrencyFigures {
  currency: string | null;
  opportunities: number;
  amount: number | null;
  rate: number | null;
  is_base: boolean;
}

/** The base currency and those of the opportunities, whoever they belong to. */
function currencies({ view, rows }: Asked): CurrencyFigures[] {
  const base = baseCurrencyOf(rows.opportunities, view.settings);
  const written = rows.opportunities.map(({ currency, amount }) => ({
    currency: currency ?? base,
    amount,
  }));
  const rates = currencyRates(rows.opportunities, view.settings, view.asOf);
  const names = new Set([base, ...written.map(({ currency }) => currency)]);
  return [...names].map((currency) => {
    const own = written.filter((opportunity) => opportunity.currency === currency);
    const amounts = own.flatMap(({ amount }) => (amount === null ? [] : [amount]));
    return {
      currency,
      opportunities: own.length,
      amount: amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum + amount, 0),
      rate: rates.find((row) => row.currency === currency)?.rate ?? null,
      is_base: currency === base,
    };
  });
}

/** What is left out of figures or taken on trust, in all rows that files have. */
function dataNotes(asked: Asked): object {
  const { opportunities, responses, incidents, nominations, uses } = asked.rows;
  const facts = [...opportunities, ...responses, ...incidents, ...nominations, ...uses];
  const { settings } = asked.view;
  const convert = conversionAt(opportunities, settings, asked.view.asOf);
  const isByContract = settings.revenueBasis === 'annual_contract_value';
  const amounts = [
    ...opportunities,
    ...(isByContract ? asked.rows.accounts : []).map(({ annualContractValue, currency }) => ({
      amount: annualContractValue,
      currency,
    })),
  ];
  return {
    unmatched: facts.filter(({ accountId }) => accountId === null).length,
    amounts_without_rate: amounts.filter(
      ({ amount, currency }) => amount !== null && convert(amount, currency) === null,
    ).length,
    opportunities_without_amount: opportunities.filter(({ amount }) => amount === null).length,
    closed_without_date: opportunities.filter(
      ({ isClosed, closeDate }) => isClosed && closeDate === null,
    ).length,
    opportunities_without_created_date: opportunities.filter(
      ({ createdDate }) => createdDate === null,
    ).length,
    nominations_without_date: nominations.filter(({ nominatedAt }) => nominatedAt === null).length,
    incidents_closed_undated: incidents.filter(isClosedUndated).length,
  };
}
