import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../src/engine/sql';
import { backtestQuestion } from '../../src/queries/backtest';
import { ask } from '../../src/queries/question';
import { type Bench, openBench } from '../imports/bench';
import { law } from '../support/law';
import {
  answersOfCompany,
  dayNumber,
  dayText,
  loadNoAnswers,
  putAnswers,
} from './answered-company';
import {
  type Answer,
  naivePredictions,
  naiveScores,
  naiveSentiment,
  type Prediction,
} from './naive-backtest';

const WEIGHTS = { relationship: 1, transactional: 0.4 };
const HALF_LIVES = [90, 180, 365, 730, 1460];
const SHRINKAGES = [0.25, 0.5, 1, 2, 4, 8];
const KINDS = ['all', 'relationship', 'transactional'];

let bench: Bench;

beforeAll(async () => {
  bench = await openBench();
  await loadNoAnswers(bench);
});

const plain = (name: string, predict: (prediction: Prediction) => number) => ({
  name,
  halfLife: null,
  shrinkage: null,
  predict,
});

/** Every predictor with what it predicts, in order. */
const PREDICTORS = [
  plain('last value', ({ lastValue }) => lastValue),
  plain('account mean', ({ accountMean }) => accountMean),
  plain('population mean', ({ populationMean }) => populationMean),
  ...HALF_LIVES.flatMap((halfLife) =>
    SHRINKAGES.map((shrinkage) => ({
      name: 'current sentiment',
      halfLife,
      shrinkage,
      predict: (prediction: Prediction) => naiveSentiment(prediction, halfLife, shrinkage, WEIGHTS),
    })),
  ),
];

/** The rows of the backtest by plain loops, its figures to nine decimals. */
function naiveBacktest(answers: readonly Answer[]) {
  const predictions = naivePredictions(answers);
  const near = (number: number | null) => (number === null ? null : expect.closeTo(number, 9));
  return PREDICTORS.flatMap(({ name, halfLife, shrinkage, predict }) =>
    KINDS.flatMap((kind) => {
      const predicted = predictions.filter(({ answer }) => kind === 'all' || kind === answer.kind);
      if (predicted.length === 0) return [];
      const scores = naiveScores(predicted.map((one) => [one.answer.value, predict(one)]));
      return {
        predictor: name,
        half_life_days: halfLife,
        shrinkage,
        kind,
        answers: scores.answers,
        rmse: near(scores.rmse),
        mae: near(scores.mae),
        auc: near(scores.auc),
      };
    }),
  );
}

describe('whatever the answers', () => {
  it('the scores are those of plain loops, for every pair, kind and predictor', async () => {
    await fc.assert(
      fc.asyncProperty(answersOfCompany, async (answers) => {
        await putAnswers(bench, answers);
        expect(await ask(bench.engine, backtestQuestion, {})).toEqual(naiveBacktest(answers));
      }),
      law(8),
    );
  });

  it('answers of a day or later change no prediction for that day or earlier', async () => {
    const replacement = fc
      .tuple(answersOfCompany, fc.infiniteStream(fc.constantFrom(100, 0, -100)), fc.nat())
      .map(([answers, values, at]) => {
        const day = answers[at % answers.length]?.day ?? 0;
        const changed = answers.map((answer) =>
          answer.day < day ? answer : { ...answer, value: values.next().value },
        );
        return { answers, changed, day };
      });
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(replacement, async ({ answers, changed, day }) => {
        await putAnswers(bench, answers);
        const before = await predictionsUntil(day);
        await putAnswers(bench, changed);
        expect(await predictionsUntil(day)).toEqual(before);
        compared += before.length;
      }),
      law(12),
    );
    expect(compared).toBeGreaterThan(0);
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
  const at = (account: string, day: string, value: number): Answer => ({
    account,
    day: dayNumber(day),
    kind: 'relationship',
    value,
  });
  const ofTicket = (...parts: Parameters<typeof at>): Answer => ({
    ...at(...parts),
    kind: 'transactional',
  });
  const answers = [
    at('A', '0001-01-01', 100),
    ofTicket('A', '0001-02-01', -100),
    at('A', '0001-03-01', 0),
    at('B', '1900-01-01', -100),
    ofTicket('B', '1900-06-01', 100),
    at('A', '1900-06-02', 100),
    at('B', '1949-04-11', 0),
    at('B', '1949-04-12', 100),
    at('A', '2026-01-01', -100),
    ofTicket('A', '2026-02-01', 100),
    at('B', '2026-02-01', 100),
    at('A', '2026-03-01', 0),
  ];

  beforeAll(() => putAnswers(bench, answers));

  it.each([1, 7, 90, 365, 1460])('are borne with a half-life of %i days', async (halfLife) => {
    const found = await bench.rows(sql`SELECT account_id, responded_at, current_sentiment
FROM predictions(${halfLife}, [0.5]) ORDER BY responded_at, account_id`);
    const expected = naivePredictions(answers).map((prediction) => ({
      account_id: prediction.answer.account,
      responded_at: dayText(prediction.answer.day),
      current_sentiment: expect.closeTo(naiveSentiment(prediction, halfLife, 0.5, WEIGHTS), 9),
    }));
    expect(found).toEqual(expected);
  });

  it('are what an account says as long as it says no more, without the mean of all', async () => {
    const [row] = await bench.rows(sql`SELECT current_sentiment
FROM predictions(1, [0]) WHERE account_id = 'A' AND responded_at = DATE '1900-06-02'`);
    // Beside the newest answer, of 0, one of 28 days earlier and weight 0.4 and one of 59 days earlier.
    const weights = [1, 0.4 * 0.5 ** 28, 0.5 ** 59];
    const [newest = 0, second = 0, first = 0] = weights;
    const expected = (100 * (first - second)) / (newest + second + first);
    expect(Number(row?.current_sentiment) / expected).toBeCloseTo(1, 9);
  });

  it('give scores in the backtest', async () => {
    expect(await ask(bench.engine, backtestQuestion, {})).toEqual(naiveBacktest(answers));
  });
});
