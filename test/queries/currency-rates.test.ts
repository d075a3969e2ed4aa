import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ExchangeRate } from '../../src/domain/exchange-rates';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import type { Engine } from '../../src/engine/engine';
import { joined, Sql, sql } from '../../src/engine/sql';
import { chosenSettings } from '../../src/queries/chosen-settings';
import { createSchema, rebuildModel } from '../../src/queries/model';
import accountRevenue from '../../src/queries/model/account_revenue.sql?raw';
import currencyRates from '../../src/queries/model/currency_rates.sql?raw';
import { law } from '../support/law';
import { nodeEngine } from '../support/node-database';

const T = '2026-06-30';
const DAY_BEFORE = '2026-06-29';
const DAY_AFTER = '2026-07-01';
const LAW_RUNS = 40;

let engine: Engine;

beforeAll(async () => {
  engine = await nodeEngine();
  await createSchema(engine);
  await engine.transaction((run) => rebuildModel(run, DEFAULT_SETTINGS));
  for (const [number, id] of ['A', 'B', 'C'].entries())
    await engine.run(sql`INSERT INTO accounts (account_no, account_id) VALUES (${number}, ${id})`);
});

beforeEach(async () => {
  await files();
  await own();
});

/** Rows of files, `USD 0.5 EUR 2026-06-30`, a file per list; a dash is an empty cell. */
async function files(...lists: string[][]) {
  await engine.run(sql`DELETE FROM intake.rates`);
  for (const [file, lines] of lists.entries()) {
    const rows = lines.map((line, place) => {
      const [currency = '', rate = '', per = '-', day = '-'] = line.split(' ');
      return sql`(${currency}, ${Number(rate)}, nullif(${per}, '-'), nullif(${day}, '-')::DATE, ${file}, ${place})`;
    });
    await engine.run(sql`INSERT INTO intake.rates VALUES ${joined(rows, ', ')}`);
  }
}

/** What the user typed in. */
async function own(...rates: (Partial<ExchangeRate> & Pick<ExchangeRate, 'currency' | 'rate'>)[]) {
  const written = rates.map((rate) => ({ per: null, valid_from: null, ...rate }));
  for (const choose of chosenSettings({ ...DEFAULT_SETTINGS, rates: written }))
    await engine.run(choose);
}

/** The rates to a base at a day, by currency. */
async function ratesAt(day: string, base = 'EUR') {
  await engine.run(sql`UPDATE settings SET as_of = ${day}, base_currency = ${base}`);
  await engine.run(new Sql(currencyRates));
  const rows = await engine.run(sql`SELECT currency, rate FROM currency_rates ORDER BY currency`);
  return Object.fromEntries(rows.map(({ currency, rate }) => [String(currency), rate]));
}

describe('the rate of a currency', () => {
  it('is what the file says, per base currency where it does not say per what', async () => {
    await files(['USD 0.5 EUR', 'CHF 1.25']);
    expect(await ratesAt(T)).toEqual({ EUR: 1, USD: 0.5, CHF: 1.25 });
  });

  it('is the inverse of the other way round, unless the direct one is there', async () => {
    await files(['EUR 4 USD', 'EUR 4 GBP', 'GBP 2 EUR']);
    // 1 ÷ 4 for the dollar; the pound says itself what it is worth.
    expect(await ratesAt(T)).toEqual({ EUR: 1, USD: 0.25, GBP: 2 });
  });

  it.each([
    ['both as they are', 'SEK 0.5 USD', 'USD 0.25 EUR'],
    ['the first the other way round', 'USD 2 SEK', 'USD 0.25 EUR'],
    ['the second the other way round', 'SEK 0.5 USD', 'EUR 4 USD'],
    ['both the other way round', 'USD 2 SEK', 'EUR 4 USD'],
  ])('goes by a third currency: %s', async (_, first, second) => {
    await files([first, second]);
    // A krona is half a dollar, and a dollar a quarter of a euro.
    expect(await ratesAt(T)).toEqual({ EUR: 1, USD: 0.25, SEK: 0.125 });
  });

  it('goes by the third currency that is first by name, and by one only', async () => {
    await files([
      'SEK 0.5 USD',
      'USD 0.5 EUR',
      'SEK 0.25 CHF',
      'CHF 2 EUR',
      // Two steps away from anything that has a rate in euros.
      'JPY 0.1 SEK',
    ]);
    // By francs 0.25 · 2, not by dollars 0.5 · 0.5.
    expect(await ratesAt(T)).toEqual({ EUR: 1, USD: 0.5, CHF: 2, SEK: 0.5 });
  });

  it('is the direct one even where a third currency says otherwise', async () => {
    await files(['SEK 0.5 USD', 'USD 0.5 EUR', 'EUR 10 SEK']);
    expect(await ratesAt(T)).toEqual({ EUR: 1, USD: 0.5, SEK: 0.1 });
  });

  it('is the latest that has begun; one without a day has held always', async () => {
    await files([
      `USD 0.8 EUR ${T}`,
      'USD 0.5 EUR',
      'USD 0.7 EUR 2026-01-01',
      `USD 0.9 EUR ${DAY_AFTER}`,
    ]);
    expect(await ratesAt('2025-12-31')).toMatchObject({ USD: 0.5 });
    expect(await ratesAt('2026-01-01')).toMatchObject({ USD: 0.7 });
    expect(await ratesAt(DAY_BEFORE)).toMatchObject({ USD: 0.7 });
    expect(await ratesAt(T)).toMatchObject({ USD: 0.8 });
    expect(await ratesAt(DAY_AFTER)).toMatchObject({ USD: 0.9 });
  });

  it('is none before the first day that is said', async () => {
    await files([`USD 0.8 EUR ${T}`]);
    expect(await ratesAt(DAY_BEFORE)).toEqual({ EUR: 1 });
    expect(await ratesAt(T)).toEqual({ EUR: 1, USD: 0.8 });
  });

  it('is the last of equals: of rows, and of files', async () => {
    const first = [`USD 0.9 EUR ${T}`, `USD 0.5 EUR ${T}`, `USD 0.7 - ${T}`];
    await files(first);
    expect(await ratesAt(T)).toMatchObject({ USD: 0.7 });
    await files(first, [`USD 0.6 EUR ${T}`]);
    expect(await ratesAt(T)).toMatchObject({ USD: 0.6 });
  });

  it('is 1 for the base currency, whatever a file says of it', async () => {
    await files(['EUR 3', 'EUR 2 EUR', 'USD 0.5 USD']);
    expect(await ratesAt(T)).toEqual({ EUR: 1 });
  });

  it('follows the base currency', async () => {
    await files(['USD 0.5 EUR', 'SEK 0.2 EUR']);
    expect(await ratesAt(T, 'USD')).toEqual({ USD: 1, EUR: 2, SEK: 0.4 });
  });
});

describe('a rate that the user typed in', () => {
  it('goes before those of files, in either direction, from its day on', async () => {
    await files([`USD 0.9 EUR ${T}`, 'CHF 1.5 EUR', 'GBP 1.25 EUR']);
    await own(
      { currency: 'USD', rate: 0.5 },
      { currency: 'EUR', rate: 4, per: 'CHF' },
      { currency: 'GBP', rate: 2, valid_from: DAY_AFTER },
    );
    expect(await ratesAt(T)).toEqual({ EUR: 1, USD: 0.5, CHF: 0.25, GBP: 1.25 });
    expect(await ratesAt(DAY_AFTER)).toMatchObject({ GBP: 2 });
  });

  it('is the latest, of equals the last, as in files', async () => {
    await own(
      { currency: 'USD', rate: 0.5, valid_from: T },
      { currency: 'USD', rate: 0.6, per: 'EUR', valid_from: T },
      { currency: 'USD', rate: 0.7 },
    );
    expect(await ratesAt(T)).toEqual({ EUR: 1, USD: 0.6 });
    expect(await ratesAt(DAY_BEFORE)).toEqual({ EUR: 1, USD: 0.7 });
  });
});

describe('laws of revenue', () => {
  const rate = fc.double({ min: 1e-4, max: 1e4, noNaN: true });
  const amount = fc.integer({ min: 1, max: 1_000_000 });

  /** Deals that were won, `A 100 USD`; without a currency `A 100`. */
  async function won(...lines: string[]) {
    const rows = lines.map((line) => {
      const [account = '', worth = '', currency = ''] = line.split(' ');
      return sql`(${account}, ${Number(worth)}, nullif(${currency}, ''), TRUE, ${T}::DATE)`;
    });
    await engine.run(sql`DELETE FROM opportunities`);
    await engine.run(sql`INSERT INTO opportunities BY NAME
SELECT a.account_no, a.account_id, d.amount, d.currency, d.is_won, d.close_date
FROM (VALUES ${joined(rows, ', ')}) AS d(account_id, amount, currency, is_won, close_date)
JOIN accounts AS a USING (account_id)`);
  }

  /** The revenue of each account with rates to the euro. */
  async function revenue(worth: Readonly<Record<string, number>>, base = 'EUR') {
    await own(
      ...Object.entries(worth).map(([currency, one]) => ({ currency, rate: one, per: 'EUR' })),
    );
    await ratesAt(T, base);
    await engine.run(new Sql(accountRevenue));
    const rows = await engine.run(sql`SELECT account_id, revenue FROM account_revenue`);
    return new Map(rows.map((row) => [row.account_id, row.revenue]));
  }

  it('as many times the rate of a currency, as many times the revenue in it', async () => {
    await won('A 123.45 USD', 'B 6.7 USD', 'B 1000 EUR', 'C 3 USD');
    const factor = fc.double({ min: 0.01, max: 100, noNaN: true });
    await fc.assert(
      fc.asyncProperty(rate, factor, async (dollar, times) => {
        const before = await revenue({ USD: dollar });
        const after = await revenue({ USD: dollar * times });
        for (const id of ['A', 'C'])
          expect(Number(after.get(id)) / (Number(before.get(id)) * times)).toBeCloseTo(1, 9);
        const dollars = (Number(before.get('B')) - 1000) * times;
        expect(Number(after.get('B')) / (1000 + dollars)).toBeCloseTo(1, 9);
      }),
      law(LAW_RUNS),
    );
  });

  it('another base currency changes every figure in one proportion', async () => {
    await won('A 100 EUR', 'A 20 USD', 'B 300 USD', 'B 5 CHF', 'C 7 CHF');
    await fc.assert(
      fc.asyncProperty(rate, rate, async (dollar, franc) => {
        const euros = await revenue({ USD: dollar, CHF: franc });
        expect(Number(euros.get('A')) / (100 + 20 * dollar)).toBeCloseTo(1, 9);
        // The franc has a rate in dollars by the euro alone.
        const dollars = await revenue({ USD: dollar, CHF: franc }, 'USD');
        for (const id of ['A', 'B', 'C'])
          expect((Number(dollars.get(id)) * dollar) / Number(euros.get(id))).toBeCloseTo(1, 9);
      }),
      law(LAW_RUNS),
    );
  });

  it('what has a rate is in the total, and nothing else', async () => {
    const currency = fc.constantFrom('EUR', 'USD', 'CHF', 'SEK', '');
    const deals = fc.array(fc.tuple(amount, currency), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(deals, fc.subarray(['USD', 'CHF', 'SEK']), async (written, rated) => {
        await won(...written.map(([worth, code]) => `A ${worth} ${code}`.trimEnd()));
        const usable = written.flatMap(([worth, code]) => {
          if (code === 'EUR' || code === '') return [worth];
          return rated.includes(code) ? [2 * worth] : [];
        });
        const found = await revenue(Object.fromEntries(rated.map((code) => [code, 2])));
        const total = usable.reduce((sum, worth) => sum + worth, 0);
        expect(found.get('A')).toBe(usable.length === 0 ? null : total);
        expect(found.get('B')).toBe(0);
      }),
      law(LAW_RUNS),
    );
  });
});
