import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ExchangeRate } from '../../src/domain/exchange-rates';
import { sql } from '../../src/engine/sql';
import { chosenRates } from '../../src/queries/chosen-rates';
import { currenciesQuestion } from '../../src/queries/currencies';
import { dataNotesQuestion } from '../../src/queries/data-notes';
import { ask } from '../../src/queries/question';
import { law } from '../support/law';
import { type Bench, openBench, table } from './bench';
import * as facts from './facts';
import { T } from './facts';

const DAY_BEFORE = '2026-06-29';
const DAY_AFTER = '2026-07-01';
const LAW_RUNS = 25;

let bench: Bench;

beforeAll(async () => {
  bench = await openBench();
});

beforeEach(async () => {
  await bench.engine.run(chosenRates([]));
});

const company = facts.accounts('A: Retail', 'B: Media', 'C: Toys');
const won = (line: string) => `${line},1,1,${T},`;
const open = (line: string) => `${line},0,0,2026-12-31,2026-01-01`;

/** Loads a company with one deal in each of these currencies, and these rates. */
function load(rates: readonly string[], deals: readonly string[] = ['A,100,EUR', 'B,100,USD']) {
  const files = rates.length === 0 ? [] : [facts.rates(...rates)];
  return bench.load(company, facts.opportunities(...deals.map(won)), ...files);
}

async function choose(
  ...rates: (Partial<ExchangeRate> & Pick<ExchangeRate, 'currency' | 'rate'>)[]
) {
  await bench.engine.run(
    chosenRates(rates.map((rate) => ({ per: null, valid_from: null, ...rate }))),
  );
}

/** The rates to a base at a day, by currency. */
async function ratesAt(as_of: string, base_currency = 'EUR') {
  await bench.set({ as_of, base_currency });
  const rows = await bench.rows(sql`SELECT currency, rate FROM currency_rates ORDER BY currency`);
  return Object.fromEntries(rows.map(({ currency, rate }) => [String(currency), rate]));
}

async function revenue() {
  const rows = await bench.rows(sql`SELECT account_id, revenue FROM account_revenue ORDER BY ALL`);
  return Object.fromEntries(rows.map((row) => [row.account_id, row.revenue]));
}

const withoutRate = async () =>
  (await ask(bench.engine, dataNotesQuestion, {}))[0]?.amounts_without_rate;

describe('the rate of a currency', () => {
  it('is what the file says, per base currency where it does not say what per', async () => {
    await load(['USD,0.5,EUR,', 'CHF,1.25,,']);
    expect(await ratesAt(T)).toEqual({ EUR: 1, USD: 0.5, CHF: 1.25 });
  });

  it('is the inverse of the other way round, unless the direct one is there', async () => {
    await load(['EUR,4,USD,', 'EUR,4,GBP,', 'GBP,2,EUR,']);
    // 1 ÷ 4 for the dollar; the pound says itself what it is worth.
    expect(await ratesAt(T)).toEqual({ EUR: 1, USD: 0.25, GBP: 2 });
  });

  it.each([
    ['both as they are', 'SEK,0.5,USD,', 'USD,0.25,EUR,', 0.125],
    ['the first the other way round', 'USD,2,SEK,', 'USD,0.25,EUR,', 0.125],
    ['the second the other way round', 'SEK,0.5,USD,', 'EUR,4,USD,', 0.125],
    ['both the other way round', 'USD,2,SEK,', 'EUR,4,USD,', 0.125],
  ])('goes by a third currency: %s', async (_, first, second, rate) => {
    await load([first, second]);
    expect((await ratesAt(T)).SEK).toBe(rate);
  });

  it('goes by the third currency that is first by name, and by one only', async () => {
    await load([
      'SEK,0.5,USD,',
      'USD,0.5,EUR,',
      'SEK,0.25,CHF,',
      'CHF,2,EUR,',
      // The second step away from anything that has a rate to EUR.
      'JPY,0.1,SEK,',
    ]);
    // By CHF 0.25 · 2, not by USD 0.5 · 0.5.
    expect(await ratesAt(T)).toEqual({ EUR: 1, USD: 0.5, CHF: 2, SEK: 0.5 });
  });

  it('is the direct one even where a third currency says otherwise', async () => {
    await load(['SEK,0.5,USD,', 'USD,0.5,EUR,', 'EUR,10,SEK,']);
    expect((await ratesAt(T)).SEK).toBe(0.1);
  });

  it('is the latest that has begun; one without a day has held always', async () => {
    await load([
      `USD,0.8,EUR,${T}`,
      'USD,0.5,EUR,',
      'USD,0.7,EUR,2026-01-01',
      `USD,0.9,EUR,${DAY_AFTER}`,
    ]);
    expect((await ratesAt('2025-12-31')).USD).toBe(0.5);
    expect((await ratesAt('2026-01-01')).USD).toBe(0.7);
    expect((await ratesAt(DAY_BEFORE)).USD).toBe(0.7);
    expect((await ratesAt(T)).USD).toBe(0.8);
    expect((await ratesAt(DAY_AFTER)).USD).toBe(0.9);
  });

  it('is none before the first that says when it begins', async () => {
    await load([`USD,0.8,EUR,${T}`]);
    expect(await ratesAt(DAY_BEFORE)).toEqual({ EUR: 1 });
    expect(await ratesAt(T)).toEqual({ EUR: 1, USD: 0.8 });
  });

  it('is the last of equals: of rows, and of files', async () => {
    await load([`USD,0.9,EUR,${T}`, `USD,0.5,EUR,${T}`, `USD,0.7,,${T}`]);
    expect((await ratesAt(T)).USD).toBe(0.7);
    // Another file with other columns, which does not replace the first.
    await bench.add(table('more.csv', 'currency,exchange rate,date', `USD,0.6,${T}`));
    expect((await ratesAt(T)).USD).toBe(0.6);
  });

  it('is 1 for the base currency, whatever a file says of it', async () => {
    await load(['EUR,3,,', 'EUR,2,EUR,', 'USD,0.5,USD,']);
    expect(await ratesAt(T)).toEqual({ EUR: 1 });
  });

  it('follows the base currency', async () => {
    await load(['USD,0.5,EUR,', 'SEK,0.2,EUR,']);
    expect(await ratesAt(T, 'USD')).toEqual({ USD: 1, EUR: 2, SEK: 0.4 });
  });
});

describe('a rate that the user typed in', () => {
  it('goes before those of files, in either direction, from its day on', async () => {
    await load([`USD,0.9,EUR,${DAY_BEFORE}`, 'CHF,1.5,EUR,', 'GBP,1.25,EUR,']);
    await choose(
      { currency: 'USD', rate: 0.5 },
      { currency: 'EUR', rate: 4, per: 'CHF' },
      { currency: 'GBP', rate: 2, valid_from: DAY_AFTER },
    );
    expect(await ratesAt(T)).toEqual({ EUR: 1, USD: 0.5, CHF: 0.25, GBP: 1.25 });
    expect((await ratesAt(DAY_AFTER)).GBP).toBe(2);
  });

  it('is the latest, of equals the last, as in files', async () => {
    await load([]);
    await choose(
      { currency: 'USD', rate: 0.5, valid_from: T },
      { currency: 'USD', rate: 0.6, per: 'EUR', valid_from: T },
      { currency: 'USD', rate: 0.7 },
    );
    expect((await ratesAt(T)).USD).toBe(0.6);
    expect((await ratesAt(DAY_BEFORE)).USD).toBe(0.7);
  });
});

describe('amounts', () => {
  const DEALS = [
    'A,100,EUR',
    'A,100,USD',
    'A,7,',
    'A,100,JPY',
    'B,40,USD',
    'B,,JPY',
    'C,100,JPY',
  ].map(won);

  it('are revenue at the rate of the day, without a rate none', async () => {
    const opportunities = facts.opportunities(...DEALS, open('A,10,USD'), open('B,10,JPY'));
    await bench.load(
      company,
      opportunities,
      facts.rates('USD,0.5,EUR,', `JPY,0.01,EUR,${DAY_AFTER}`),
    );
    await bench.set({ as_of: T, base_currency: 'EUR' });
    // A: 100 + 100 · 0.5 + 7; C has nothing but yen.
    expect(await revenue()).toEqual({ A: 157, B: 20, C: null });
    expect(
      await bench.rows(
        sql`SELECT account_id, usable_amount FROM open_opportunities ORDER BY account_id`,
      ),
    ).toEqual([
      { account_id: 'A', usable_amount: 5 },
      { account_id: 'B', usable_amount: null },
    ]);
    // The yen of A, B (open) and C; an opportunity without an amount needs no rate.
    expect(await withoutRate()).toBe(3);
    // Dollars and amounts without a currency are one currency where the base is dollars.
    expect(await ask(bench.engine, currenciesQuestion, {})).toEqual([
      { currency: 'EUR', opportunities: 2, amount: 107, rate: 1, is_base: true },
      { currency: 'JPY', opportunities: 4, amount: 210, rate: null, is_base: false },
      { currency: 'USD', opportunities: 3, amount: 150, rate: 0.5, is_base: false },
    ]);
    await bench.set({ as_of: T, base_currency: 'USD' });
    expect(await revenue()).toEqual({ A: 307, B: 40, C: null });
    expect((await ask(bench.engine, currenciesQuestion, {}))[0]).toEqual({
      currency: 'USD',
      opportunities: 4,
      amount: 157,
      rate: 1,
      is_base: true,
    });
  });

  it('are converted at one rate, whatever their own day', async () => {
    await bench.load(
      company,
      facts.opportunities('A,100,USD,1,1,2025-12-01,', `A,100,USD,1,1,${T},`),
      facts.rates('USD,0.5,EUR,2025-01-01', `USD,0.75,EUR,${T}`),
    );
    await bench.set({ as_of: T, base_currency: 'EUR' });
    expect(await revenue()).toMatchObject({ A: 150 });
  });

  it('of contracts are converted, and counted where that is the revenue', async () => {
    await bench.load(
      table(
        'a.csv',
        'account_id,account_name,ARR,currency',
        'A,A,100,EUR',
        'B,B,200,CHF',
        'C,C,50,',
        'D,D,,JPY',
        'E,E,30,JPY',
      ),
      facts.opportunities(won('A,7,JPY')),
      facts.rates('EUR,2,CHF,'),
    );
    await bench.set({ as_of: T, base_currency: 'EUR', revenue_basis: 'annual_contract_value' });
    expect(await revenue()).toEqual({ A: 100, B: 100, C: 50, D: null, E: null });
    // The contract of E, and the opportunity of A, which is still in no pipeline.
    expect(await withoutRate()).toBe(2);
    await bench.set({ as_of: T, base_currency: 'EUR' });
    expect(await withoutRate()).toBe(1);
    expect(await ask(bench.engine, currenciesQuestion, {})).toEqual([
      { currency: 'EUR', opportunities: 0, amount: null, rate: 1, is_base: true },
      { currency: 'JPY', opportunities: 1, amount: 7, rate: null, is_base: false },
      { currency: 'CHF', opportunities: 0, amount: null, rate: 0.5, is_base: false },
    ]);
  });

  it('are in the base currency where nothing names one', async () => {
    await bench.load(company, facts.opportunities(won('A,5,')), facts.rates('USD,0.5,,'));
    await bench.set({ as_of: T });
    expect(await bench.cell(sql`SELECT base_currency FROM settings`)).toBeNull();
    expect(await revenue()).toEqual({ A: 5, B: 0, C: 0 });
    expect(await withoutRate()).toBe(0);
    expect(await ask(bench.engine, currenciesQuestion, {})).toEqual([]);
  });

  it('meet their rate however a file writes the currency', async () => {
    await load(['us$,0.5,€,'], ['A,100,eur', 'A,100,Usd', 'B,100,€', 'C,100,£', 'C,1,$']);
    expect(await ratesAt(T)).toEqual({ EUR: 1, USD: 0.5 });
    expect(await revenue()).toEqual({ A: 150, B: 100, C: null });
    // A dollar of several countries is kept as it is written, and has no rate.
    expect(
      (await ask(bench.engine, currenciesQuestion, {})).map(({ currency }) => currency),
    ).toEqual(['EUR', '$', 'GBP', 'USD']);
  });
});

describe('laws of rates', () => {
  const amount = fc.integer({ min: 1, max: 1_000_000 });
  const rate = fc.double({ min: 1e-4, max: 1e4, noNaN: true });
  const own = (currency: string, worth: number): ExchangeRate => ({
    currency,
    rate: worth,
    per: 'EUR',
    valid_from: null,
  });

  it('as many times the rate, as many times the revenue', async () => {
    await load([], ['A,123.45,USD', 'B,6.7,USD', 'B,1000,EUR', 'C,3,USD']);
    await fc.assert(
      fc.asyncProperty(
        rate,
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        async (dollar, times) => {
          await choose(own('USD', dollar));
          await bench.set({ as_of: T, base_currency: 'EUR' });
          const before = await revenue();
          await choose(own('USD', dollar * times));
          await bench.set({ as_of: T, base_currency: 'EUR' });
          const after = await revenue();
          expect(Number(after.A) / (Number(before.A) * times)).toBeCloseTo(1, 9);
          expect(Number(after.C) / (Number(before.C) * times)).toBeCloseTo(1, 9);
          // Only the dollars of B grow.
          const dollars = Number(before.B) - 1000;
          expect((Number(after.B) - 1000 - dollars * times) / Number(after.B)).toBeCloseTo(0, 9);
        },
      ),
      law(LAW_RUNS),
    );
  });

  it('the base currency changes every figure in one proportion', async () => {
    await load([], ['A,100,EUR', 'A,20,USD', 'B,300,USD', 'B,5,CHF', 'C,7,CHF']);
    await fc.assert(
      fc.asyncProperty(rate, rate, async (dollar, franc) => {
        await choose(own('USD', dollar), own('CHF', franc));
        await bench.set({ as_of: T, base_currency: 'EUR' });
        const euros = await revenue();
        expect(Number(euros.A) / (100 + 20 * dollar)).toBeCloseTo(1, 9);
        await bench.set({ as_of: T, base_currency: 'USD' });
        const dollars = await revenue();
        for (const id of ['A', 'B', 'C'])
          expect((Number(dollars[id]) * dollar) / Number(euros[id])).toBeCloseTo(1, 9);
      }),
      law(LAW_RUNS),
    );
  });

  it('every amount is in the total or counted as without a rate', async () => {
    const currency = fc.constantFrom('EUR', 'USD', 'CHF', 'SEK', '');
    const deals = fc.array(fc.tuple(amount, currency), { minLength: 1, maxLength: 8 });
    const known = fc.subarray(['USD', 'CHF', 'SEK']);
    await fc.assert(
      fc.asyncProperty(deals, known, async (written, ratedOnes) => {
        await load(
          [],
          written.map(([worth, code]) => `A,${worth},${code}`),
        );
        await choose(...ratedOnes.map((code) => own(code, 2)));
        await bench.set({ as_of: T, base_currency: 'EUR' });
        const worths = written.map(([worth, code]) => {
          if (code === 'EUR' || code === '') return worth;
          return ratedOnes.includes(code) ? 2 * worth : null;
        });
        const usable = worths.filter((worth) => worth !== null);
        const total = usable.reduce((sum, worth) => sum + worth, 0);
        expect((await revenue()).A).toBe(usable.length === 0 ? null : total);
        expect(await withoutRate()).toBe(worths.length - usable.length);
      }),
      law(LAW_RUNS),
    );
  });
});
