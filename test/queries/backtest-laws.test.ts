import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../src/engine/sql';
import { backtestQuestion } from '../../src/queries/backtest';
import { ask } from '../../src/queries/question';
import { type Bench, openBench } from '../imports/bench';
import { law } from '../support/law';
import { answersOfCompany, dayText, filesOf, type GeneratedAnswer } from './answered-company';
import {
  type Answer,
  naivePredictions,
  naiveScores,
  naiveSentiment,
  type Prediction,
} from './naive-backtest';

const AS_OF = '2027-01-01';
const WEIGHTS = { relationship: 1, transactional: 0.4 };
const HALF_LIVES = [90, 180, 365, 730, 1460];
const SHRINKAGES = [0.25, 0.5, 1, 2, 4, 8];

let bench: Bench;

beforeAll(async () => {
  bench = await openBench();
});

async function load(answers: readonly GeneratedAnswer[]) {
  await bench.load(...filesOf(answers));
  await bench.set({ as_of: AS_OF });
}

/** Every predictor with what it predicts. */
const PREDICTORS = [
  {
    name: 'last value',
    pair: [null, null],
    predict: ({ lastValue }: Prediction) => lastValue,
  },
  {
    name: 'account mean',
    pair: [null, null],
    predict: ({ accountMean }: Prediction) => accountMean,
  },
  {
    name: 'population mean',
    pair: [null, null],
    predict: ({ populationMean }: Prediction) => populationMean,
  },
  ...HALF_LIVES.flatMap((halfLife) =>
    SHRINKAGES.map((shrinkage) => ({
      name: 'current sentiment',
      pair: [halfLife, shrinkage],
      predict: (prediction: Prediction) => naiveSentiment(prediction, halfLife, shrinkage, WEIGHTS),
    })),
  ),
];

const isOfKind = (kind: string) => (prediction: Prediction) =>
  kind === 'all' || prediction.answer.kind === kind;

describe('whatever the answers', () => {
  it('the scores are those of plain loops, for every pair, kind and predictor', async () => {
    await fc.assert(
      fc.asyncProperty(answersOfCompany, async (answers) => {
        await load(answers);
        const predictions = naivePredictions(answers);
        const expected = PREDICTORS.flatMap(({ name, pair, predict }) =>
          ['all', 'relationship', 'transactional'].flatMap((kind) => {
            const predicted = predictions.filter(isOfKind(kind));
            if (predicted.length === 0) return [];
            const scores = naiveScores(
              predicted.map((one) => [one.answer.value, predict(one)] as const),
            );
            const [half_life_days, shrinkage] = pair;
            return { predictor: name, half_life_days, shrinkage, kind, ...scores };
          }),
        );
        const near = (number: number | null) => number !== null && expect.closeTo(number, 9);
        expect(await ask(bench.engine, backtestQuestion, {})).toEqual(
          expected.map((row) => ({
            ...row,
            rmse: near(row.rmse),
            mae: near(row.mae),
            auc: row.auc === null ? null : near(row.auc),
          })),
        );
      }),
      law(4),
    );
  });

  it('answers of a day or later change no prediction for that day or earlier', async () => {
    const replaced = fc.record({
      answers: answersOfCompany,
      day: fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 2500 })),
      values: fc.infiniteStream(fc.constantFrom(100 as const, 0 as const, -100 as const)),
    });
    let held = 0;
    await fc.assert(
      fc.asyncProperty(replaced, async ({ answers, day, values }) => {
        const changed = answers.map((answer) =>
          answer.day < day ? answer : { ...answer, value: values.next().value },
        );
        await load(answers);
        const before = await predictionsUntil(day);
        await load(changed);
        expect(await predictionsUntil(day)).toEqual(before);
        held += before.length;
      }),
      law(4),
    );
    expect(held).toBeGreaterThan(0);
  });
});

/** What is predicted on days up to one, without the answers themselves, which may have changed. */
async function predictionsUntil(day: number) {
  return bench.rows(sql`SELECT
  account_id, responded_at, kind, last_value, account_mean, population_mean, half_life_days, shrinkage,
  -- The order in which weights are added up is not settled.
  round(current_sentiment, 9) AS current_sentiment
FROM (
  FROM predictions(90, [0.25, 8])
  UNION ALL
  FROM predictions(1460, [0.25, 8])
)
WHERE responded_at <= ${dayText(day)}::DATE
ORDER BY ALL`);
}

describe('answers of long ago', () => {
  const row = ([account, day, kind, value]: readonly [string, string, Answer['kind'], number]) => ({
    account,
    date: day,
    // JavaScript reads years from 0 to 99 too in this form.
    day: Date.parse(`${day}T00:00:00Z`) / 86_400_000,
    kind,
    value,
  });
  const answers = [
    ['A', '0001-01-01', 'relationship', 100],
    ['A', '0001-02-01', 'transactional', -100],
    ['A', '0001-03-01', 'relationship', 0],
    ['B', '1900-01-01', 'relationship', -100],
    ['B', '1900-06-01', 'transactional', 100],
    ['A', '1900-06-02', 'relationship', 100],
    ['B', '1949-04-11', 'relationship', 0],
    ['B', '1949-04-12', 'relationship', 100],
    ['A', '2026-01-01', 'relationship', -100],
    ['A', '2026-02-01', 'transactional', 100],
    ['B', '2026-02-01', 'relationship', 100],
    ['A', '2026-03-01', 'relationship', 0],
  ] as const;
  const rows = answers.map(row);

  beforeAll(async () => {
    await bench.load(...filesOf([{ account: 'A', day: 0, kind: 'relationship', value: 100 }]));
    await bench.set({ as_of: AS_OF });
    // No export has such days; whatever can stand in the table has to be borne.
    const values = rows.map(
      ({ account, date, kind, value }) => sql`SELECT ${account}, ${date}::DATE, ${kind}, ${value}`,
    );
    await bench.rows(sql`DELETE FROM responses`);
    for (const answer of values)
      await bench.rows(
        sql`INSERT INTO responses (account_id, responded_at, kind, value) ${answer}`,
      );
  });

  it.each([1, 7, 90, 365, 1460])('are borne with a half-life of %i days', async (halfLife) => {
    const found = await bench.rows(sql`SELECT account_id, responded_at, current_sentiment
FROM predictions(${halfLife}, [0.5]) ORDER BY responded_at, account_id`);
    const expected = naivePredictions(rows).map((prediction) => ({
      account_id: prediction.answer.account,
      responded_at: rows.find((one) => one === prediction.answer)?.date,
      current_sentiment: expect.closeTo(scaledSentiment(prediction, halfLife, 0.5), 9),
    }));
    expect(found).toEqual(expected);
  });

  it('still say what they say where the mean of all accounts has no weight', async () => {
    const found = await bench.rows(sql`SELECT current_sentiment
FROM predictions(1, [0]) WHERE account_id = 'A' AND responded_at = DATE '1900-06-02'`);
    // The newest of the year 1, 28 days after one of weight 0.4 and 59 after one of 1.
    const weights = [0.5 ** 59, 0.4 * 0.5 ** 28, 1];
    const [first = 0, second = 0, third = 0] = weights;
    expect(found[0]?.current_sentiment).toBeCloseTo(
      (100 * (first - second)) / (first + second + third),
      9,
    );
  });

  it('give scores in the backtest', async () => {
    const scores = await ask(bench.engine, backtestQuestion, {});
    expect(scores.length).toBe(33 * 3);
    for (const { rmse, mae } of scores) {
      expect(rmse).toBeLessThanOrEqual(200);
      expect(mae).toBeLessThanOrEqual(200);
    }
  });
});

/** The naive sentiment with μ weighed from the newest day before, where its weights cannot vanish. */
function scaledSentiment(prediction: Prediction, halfLife: number, shrinkage: number): number {
  const { answer, earlier, population } = prediction;
  const newest = Math.max(...population.map(({ day }) => day));
  const weight = (from: number) => (one: Answer) =>
    WEIGHTS[one.kind] * 0.5 ** ((from - one.day) / halfLife);
  const sum = (list: readonly Answer[], of: (one: Answer) => number) =>
    list.reduce((total, one) => total + of(one), 0);
  const ofNewest = weight(newest);
  const ofDayBefore = weight(answer.day - 1);
  const average = sum(population, (one) => ofNewest(one) * one.value) / sum(population, ofNewest);
  return (
    (sum(earlier, (one) => ofDayBefore(one) * one.value) + shrinkage * average) /
    (sum(earlier, ofDayBefore) + shrinkage)
  );
}
