import { beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { sql } from '../../src/engine/sql';
import { directReader } from '../../src/imports/direct-reader';
import { importFiles } from '../../src/imports/import-files';
import { currenciesQuestion } from '../../src/queries/currencies';
import { dataNotesQuestion } from '../../src/queries/data-notes';
import { ask } from '../../src/queries/question';
import { chooser } from '../../src/state/choose-decisions';
import { EXPECTED_FILES } from '../files/expected';
import { fixtureBytes } from '../support/fixtures';
import { type Bench, loadedReceipt, openBench, table, undecidedReceipt } from './bench';
import * as facts from './facts';
import { T } from './facts';

let bench: Bench;

beforeAll(async () => {
  bench = await openBench();
});

function fixture(file: string) {
  const expected = EXPECTED_FILES.find((one) => one.file === file);
  if (expected === undefined) throw new Error(`There is no ${file}`);
  return { name: file, content: new Blob([fixtureBytes(expected).slice()]) };
}

async function revenue() {
  const rows = await bench.rows(sql`SELECT account_id, revenue FROM account_revenue ORDER BY ALL`);
  return Object.fromEntries(rows.map((row) => [row.account_id, row.revenue]));
}

const amountsWithoutRate = async () =>
  (await ask(bench.engine, dataNotesQuestion, {}))[0]?.amounts_without_rate;
const company = facts.accounts('A: Retail', 'B: Media', 'C: Toys');
const won = (line: string) => `${line},1,1,${T},`;
const open = (line: string) => `${line},0,0,2026-12-31,2026-01-01`;

describe('a file of rates', () => {
  it('keeps what is a rate, and says of every other record why it is none', async () => {
    const receipt = loadedReceipt(await bench.load(fixture('plain/rates.csv')));
    expect(receipt).toMatchObject({ dataset: 'rates', loaded: 4, rejected: 8, unmatched: 0 });
    const rejects = await bench.rows(sql`SELECT source_row, column_name, value, reason
FROM rejects ORDER BY source_row`);
    const noCode = 'is no ISO code of a currency, like EUR';
    expect(rejects.map((row) => Object.values(row))).toEqual([
      [6, 'Currency code', 'Dollar', noCode],
      // A dollar of which country?
      [7, 'Currency code', '$', noCode],
      [8, 'Exchange rate', '0', 'is not above 0'],
      [9, 'Exchange rate', '-0,08', 'is not above 0'],
      [10, 'Exchange rate', 'none', expect.stringMatching(/^is no number; .* decimal comma/)],
      [11, 'Currency code', '', 'is empty, but needed'],
      [12, 'To currency', 'Euro', noCode],
      [13, 'As of', '31.02.2026', expect.stringMatching(/^is no date/)],
    ]);
  });

  it('is replaced by a later one with the same columns', async () => {
    await bench.load(facts.rates('USD,0.5,EUR,'));
    const receipt = loadedReceipt(await bench.add(facts.rates('CHF,2,EUR,')));
    expect(receipt.replaced).toEqual(['rates.csv']);
    expect(await bench.rows(sql`SELECT currency FROM intake.rates`)).toEqual([{ currency: 'CHF' }]);
  });

  it('sets no day: what a rate says of the future is a promise', async () => {
    await bench.load(company, facts.nps(`A ${T} 9`), facts.rates('USD,0.5,EUR,2027-01-01'));
    expect(await bench.cell(sql`SELECT as_of FROM settings`)).toBe(T);
  });

  it('of Salesforce waits for the currency that its rates are of', async () => {
    const file = fixture('salesforce-data-export/dated-conversion-rate.csv');
    const receipt = undecidedReceipt(await bench.load(file));
    expect(receipt.missing).toEqual(['currency']);
    const outcome = await importFiles(bench.engine, directReader, [file], {
      settings: DEFAULT_SETTINGS,
      decisionsFor: chooser({ mappings: { [file.name]: { constants: { currency: 'USD' } } } }, {}),
    });
    expect(loadedReceipt(outcome.receipts).loaded).toBe(3);
    await bench.set({ as_of: T, base_currency: 'USD' });
    // 1 dollar is 0.8 euros, so that a euro is 1.25 dollars.
    expect(
      await bench.rows(sql`SELECT currency, rate FROM currency_rates ORDER BY currency`),
    ).toEqual([
      { currency: 'EUR', rate: 1.25 },
      { currency: 'USD', rate: 1 },
    ]);
  });
});

describe('amounts', () => {
  it('are revenue and pipeline at the rate of the day, without a rate nothing', async () => {
    await bench.load(
      company,
      facts.opportunities(
        ...['A,100,EUR', 'A,100,USD', 'A,7,', 'A,100,JPY', 'B,40,USD', 'B,,JPY', 'C,9,JPY'].map(
          won,
        ),
        // Won half a year earlier, and still worth what a dollar is worth today.
        'A,10,USD,1,1,2025-12-31,',
        ...['A,10,USD', 'A,3,JPY', 'B,10,JPY'].map(open),
      ),
      facts.rates('USD,0.8,EUR,', `USD,0.5,EUR,${T}`, 'JPY,0.01,EUR,2026-07-01'),
    );
    await bench.set({ as_of: T, base_currency: 'EUR' });
    // A: 100 + 110 · 0.5 + 7; C has nothing but yen.
    expect(await revenue()).toEqual({ A: 162, B: 20, C: null });
    expect(
      await bench.rows(sql`SELECT segment, open_opportunities, open_pipeline
FROM coverage WHERE dimension = 'industry' AND open_opportunities > 0 ORDER BY segment`),
    ).toEqual([
      { segment: 'Media', open_opportunities: 1, open_pipeline: 0 },
      { segment: 'Retail', open_opportunities: 2, open_pipeline: 5 },
    ]);
    // Two yen of A, one of B and C; what has no amount needs no rate.
    expect(await amountsWithoutRate()).toBe(4);
    expect(await ask(bench.engine, currenciesQuestion, {})).toEqual([
      { currency: 'EUR', opportunities: 2, amount: 107, rate: 1, is_base: true },
      { currency: 'JPY', opportunities: 5, amount: 122, rate: null, is_base: false },
      { currency: 'USD', opportunities: 4, amount: 160, rate: 0.5, is_base: false },
    ]);
  });

  it('follow the base currency and the day', async () => {
    await bench.set({ as_of: '2026-07-01', base_currency: 'USD' });
    // A: 100 · 2 + 110 + 7, an amount without a currency being dollars now, + 100 · 0.01 · 2.
    expect(await revenue()).toEqual({ A: 319, B: 40, C: 0.18 });
    expect(await amountsWithoutRate()).toBe(0);
    expect((await ask(bench.engine, currenciesQuestion, {}))[0]).toEqual({
      currency: 'USD',
      opportunities: 5,
      amount: 167,
      rate: 1,
      is_base: true,
    });
  });

  it('of contracts are converted, and counted where they are the revenue', async () => {
    await bench.load(
      table(
        'a.csv',
        'account_id,account_name,ARR,currency',
        'A,A,100,EUR',
        'B,B,200,CHF',
        'C,C,50,',
        'D,D,,SEK',
        'E,E,30,JPY',
      ),
      facts.opportunities(won('A,7,JPY')),
      facts.rates('EUR,2,CHF,'),
    );
    await bench.set({ as_of: T, base_currency: 'EUR', revenue_basis: 'annual_contract_value' });
    expect(await revenue()).toEqual({ A: 100, B: 100, C: 50, D: null, E: null });
    // The contract of E, and the opportunity of A, which would be in no pipeline.
    expect(await amountsWithoutRate()).toBe(2);
    await bench.set({ as_of: T, base_currency: 'EUR' });
    expect(await amountsWithoutRate()).toBe(1);
    expect(await ask(bench.engine, currenciesQuestion, {})).toEqual([
      { currency: 'EUR', opportunities: 0, amount: null, rate: 1, is_base: true },
      { currency: 'JPY', opportunities: 1, amount: 7, rate: null, is_base: false },
      { currency: 'CHF', opportunities: 0, amount: null, rate: 0.5, is_base: false },
    ]);
  });

  it('are in the base currency where nothing names one', async () => {
    await bench.load(company, facts.opportunities(won('A,5,')), facts.rates('USD,0.5,,'));
    expect(await bench.cell(sql`SELECT base_currency FROM settings`)).toBeNull();
    expect(await revenue()).toEqual({ A: 5, B: 0, C: 0 });
    expect(await amountsWithoutRate()).toBe(0);
    expect(await ask(bench.engine, currenciesQuestion, {})).toEqual([]);
  });

  it('meet their rate however the files write the currency', async () => {
    await bench.load(
      company,
      facts.opportunities(...['A,100,eur', 'A,100,Usd', 'B,100,€', 'B,5,Eur', 'C,100,$'].map(won)),
      facts.rates('US$,0.5,€,'),
    );
    expect(await bench.cell(sql`SELECT base_currency FROM settings`)).toBe('EUR');
    // A dollar of any country stays as it is written, and has no rate.
    expect(await revenue()).toEqual({ A: 150, B: 105, C: null });
    expect(await amountsWithoutRate()).toBe(1);
  });
});
