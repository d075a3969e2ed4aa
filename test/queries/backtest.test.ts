import { beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../src/engine/sql';
import { type BacktestRow, backtestQuestion } from '../../src/queries/backtest';
import { ask } from '../../src/queries/question';
import { type Bench, openBench } from '../imports/bench';
import * as facts from '../imports/facts';
import { AS_OF, dayNumber, putAnswers } from './answered-company';
import type { Answer } from './naive-backtest';

let bench: Bench;

beforeAll(async () => {
  bench = await openBench();
});

const many = (...ids: string[]) => facts.accounts(...ids.map((id) => `${id}: Retail`));

const backtest = () => ask(bench.engine, backtestQuestion, {});

/** What is told of a predictor, by kind; of current sentiment for one pair. */
function scoresOf(rows: readonly BacktestRow[], predictor: string, pair?: [number, number]) {
  const [half_life_days = null, shrinkage = null] = pair ?? [];
  return Object.fromEntries(
    rows
      .filter((row) => row.predictor === predictor)
      .filter((row) => row.half_life_days === half_life_days && row.shrinkage === shrinkage)
      .map(({ kind, answers, rmse, mae, auc }) => [kind, { answers, rmse, mae, auc }]),
  );
}

/** Answers of one kind, `A 2026-06-30 -100`. */
const ofKind =
  (kind: Answer['kind']) =>
  (...lines: string[]): Answer[] =>
    lines.map((line) => {
      const [account = '', day = '', value = ''] = line.split(' ');
      return { account, day: dayNumber(day), kind, value: Number(value) };
    });
const relationship = ofKind('relationship');
const transactional = ofKind('transactional');

const put = (...answers: Answer[][]) => putAnswers(bench, answers.flat());

const near = (number: number) => expect.closeTo(number, 9);

describe('three answers that have an earlier one', () => {
  let rows: BacktestRow[];

  beforeAll(async () => {
    await bench.load(
      many('A', 'B'),
      facts.nps('A 2026-01-01 10', 'A 2026-01-11 0', 'B 2026-01-06 8', 'B 2026-01-21 0'),
      facts.csat('A 2026-01-31 5'),
    );
    rows = await backtest();
  });

  // The answers of −100, −100 and, of a ticket, +100.
  it('are predicted by the last value as 100, 0 and −100', () => {
    expect(scoresOf(rows, 'last value')).toEqual({
      all: { answers: 3, rmse: near(Math.sqrt(30_000)), mae: near(500 / 3), auc: 0 },
      relationship: { answers: 2, rmse: near(Math.sqrt(25_000)), mae: 150, auc: null },
      transactional: { answers: 1, rmse: 200, mae: 200, auc: null },
    });
  });

  it('by the mean of the account as 100, 0 and 0', () => {
    expect(scoresOf(rows, 'account mean')).toEqual({
      all: { answers: 3, rmse: near(Math.sqrt(20_000)), mae: near(400 / 3), auc: 0.25 },
      relationship: { answers: 2, rmse: near(Math.sqrt(25_000)), mae: 150, auc: null },
      transactional: { answers: 1, rmse: 100, mae: 100, auc: null },
    });
  });

  it('by the mean of all accounts as 50, 0 and −25', () => {
    expect(scoresOf(rows, 'population mean')).toEqual({
      all: { answers: 3, rmse: near(Math.sqrt(48_125 / 3)), mae: 125, auc: 0 },
      relationship: { answers: 2, rmse: near(Math.sqrt(16_250)), mae: 125, auc: null },
      transactional: { answers: 1, rmse: 125, mae: 125, auc: null },
    });
  });

  it('have their rows in order', () => {
    const keys = rows.map((row) => [row.predictor, row.half_life_days, row.shrinkage, row.kind]);
    const kinds = ['all', 'relationship', 'transactional'];
    const plain = ['last value', 'account mean', 'population mean'].map((name) => [
      name,
      null,
      null,
    ]);
    const pairs = [90, 180, 365, 730, 1460].flatMap((halfLife) =>
      [0.25, 0.5, 1, 2, 4, 8].map((shrinkage) => ['current sentiment', halfLife, shrinkage]),
    );
    expect(keys).toEqual(
      [...plain, ...pairs].flatMap((key) => kinds.map((kind) => [...key, kind])),
    );
  });

  it('are the same in the console', async () => {
    expect(await bench.engine.query(backtestQuestion.sql({}).text)).toEqual(rows);
  });
});

describe('current sentiment', () => {
  beforeAll(() => bench.set({ as_of: AS_OF }));

  it('is that of the day before, when an answer of 91 days ago weighs half in 90 days', async () => {
    await put(relationship('A 2025-01-01 100', 'B 2025-01-01 0', 'A 2025-04-02 -100'));
    const rows = await backtest();
    // μ = 50. κ = 0.5: (50 + 25) / (0.5 + 0.5) = 75; κ = 0.25: (50 + 12.5) / 0.75.
    expect(scoresOf(rows, 'current sentiment', [90, 0.5]).all?.mae).toBeCloseTo(175, 9);
    expect(scoresOf(rows, 'current sentiment', [90, 0.25]).all?.mae).toBeCloseTo(
      100 + 62.5 / 0.75,
      9,
    );
    // The weight is √½: (70.711 + 25) / (0.70711 + 0.5).
    expect(scoresOf(rows, 'current sentiment', [180, 0.5]).all?.rmse).toBeCloseTo(
      100 + (100 * Math.SQRT1_2 + 25) / (Math.SQRT1_2 + 0.5),
      9,
    );
  });

  it('weighs by kind as the settings have it', async () => {
    await put(
      relationship('A 2025-01-01 100', 'A 2025-01-02 -100'),
      transactional('B 2025-01-01 -100'),
    );
    // μ = (100 − 40) / 1.4 with the weights 1 and 0.4; κ = 1, the weight of A is 1.
    const [row] = await bench.rows(sql`FROM predictions(365, [1]) WHERE account_id = 'A'`);
    expect(row?.current_sentiment).toBeCloseTo((100 + 60 / 1.4) / 2, 9);
    await bench.set({ as_of: AS_OF, relationship_weight: 0.5, transactional_weight: 0.5 });
    const [even] = await bench.rows(sql`FROM predictions(365, [1]) WHERE account_id = 'A'`);
    expect(even?.current_sentiment).toBeCloseTo(50 / 1.5, 9);
  });

  it('is not there where no answer weighs anything; the other predictors are', async () => {
    await bench.set({ as_of: AS_OF, relationship_weight: 0, transactional_weight: 0 });
    const rows = await backtest();
    expect(rows.map(({ predictor, kind }) => `${predictor}, ${kind}`)).toEqual([
      'last value, all',
      'last value, relationship',
      'account mean, all',
      'account mean, relationship',
      'population mean, all',
      'population mean, relationship',
    ]);
  });
});

describe('answers of one day', () => {
  beforeAll(() => bench.set({ as_of: AS_OF }));

  it('are not history of each other, and the least favourable is the last value', async () => {
    await put(
      relationship('A 2025-01-01 100', 'A 2025-01-01 -100', 'A 2025-01-05 0', 'A 2025-01-05 100'),
    );
    const rows = await bench.rows(
      sql`SELECT responded_at, value, last_value, account_mean FROM predictions(90, [1]) ORDER BY value`,
    );
    expect(rows).toEqual([
      { responded_at: '2025-01-05', value: 0, last_value: -100, account_mean: 0 },
      { responded_at: '2025-01-05', value: 100, last_value: -100, account_mean: 0 },
    ]);
  });
});

describe('an answer after the as-of date', () => {
  it('does not exist', async () => {
    await put(relationship('A 2025-01-01 100', 'A 2025-01-05 0', 'A 2025-01-09 100'));
    expect(scoresOf(await backtest(), 'last value').all?.answers).toBe(2);
    await bench.set({ as_of: '2025-01-08' });
    expect(scoresOf(await backtest(), 'last value').all?.answers).toBe(1);
    await bench.set({ as_of: '2025-01-04' });
    expect(await backtest()).toEqual([]);
    await bench.set({ as_of: AS_OF });
  });
});

describe('the area under the curve', () => {
  it('takes a tie for half', async () => {
    // Predicted by the last value: −100 as 0 and 0 (twice), +100 as 0 and 100.
    await put(
      relationship('A 2025-01-01 0', 'B 2025-01-01 0', 'C 2025-01-01 0', 'D 2025-01-01 100'),
      transactional(
        'A 2025-01-02 -100',
        'B 2025-01-02 -100',
        'C 2025-01-02 100',
        'D 2025-01-02 100',
      ),
    );
    const scores = scoresOf(await backtest(), 'last value');
    expect(scores.all?.auc).toBe(0.75);
    expect(scores.transactional?.auc).toBe(0.75);
  });

  it('is unknown where no answer, or every answer, is unfavourable', async () => {
    await put(relationship('A 2025-01-01 0', 'A 2025-01-02 0', 'A 2025-01-03 100'));
    expect((await backtest()).map(({ auc }) => auc)).toEqual(Array(66).fill(null));
    await put(relationship('A 2025-01-01 0', 'A 2025-01-02 -100', 'A 2025-01-03 -100'));
    expect((await backtest()).map(({ auc }) => auc)).toEqual(Array(66).fill(null));
  });
});

describe('without an answer that has an earlier one', () => {
  it.each([
    ['no answer', []],
    ['first answers only', relationship('A 2025-01-01 0', 'B 2025-01-02 -100', 'A 2025-01-01 100')],
  ])('there are no rows: %s', async (_, answers) => {
    await put(answers);
    expect(await backtest()).toEqual([]);
  });

  it('there are no rows: answers of an unknown account', async () => {
    await bench.load(many('A'), facts.nps('Z 2025-01-01 8', 'Z 2025-01-02 0'));
    expect(await backtest()).toEqual([]);
  });
});
