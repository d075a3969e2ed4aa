import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Calibration, calibrationQuestion } from '../../src/queries/calibration';
import { ask } from '../../src/queries/question';
import { type Bench, openBench } from '../imports/bench';
import { law } from '../support/law';
import { AS_OF, answersOfCompany, dayNumber, loadNoAnswers, putAnswers } from './answered-company';
import {
  type Answer,
  naivePredictions,
  naiveSentiment,
  type Prediction,
  rootMeanSquare,
} from './naive-backtest';

const WEIGHTS = { relationship: 1, transactional: 0.4 };

let bench: Bench;

beforeAll(async () => {
  bench = await openBench();
  await loadNoAnswers(bench);
});

async function calibration(): Promise<Calibration> {
  const [row, ...more] = await ask(bench.engine, calibrationQuestion, {});
  if (row === undefined) throw new Error('There is no row');
  expect(more).toEqual([]);
  return row;
}

/** The half by the first hexadecimal digit of md5: that of A is 7fc5…, of B 9d5e…. */
const isFit = (account: string) => /^[0-7]/.test(createHash('md5').update(account).digest('hex'));

/** Accounts of each half. */
const ids = Array.from({ length: 40 }, (_, at) => `A-${at}`);
const fitIds = ids.filter(isFit);
const testIds = ids.filter((id) => !isFit(id));

const answer = (account: string, day: string, value: number): Answer => ({
  account,
  day: dayNumber(day),
  kind: 'relationship',
  value,
});

/** The same histories for accounts of one half: values on 1 January 2025, 91 days later, and so on. */
function inHalf(half: readonly string[], histories: readonly (readonly number[])[]): Answer[] {
  return histories.flatMap((values, at) =>
    values.map((value, step) => ({
      ...answer(half[at] ?? '', '2025-01-01', value),
      day: dayNumber('2025-01-01') + 91 * step,
    })),
  );
}

const inBoth = (histories: readonly (readonly number[])[]) => [
  ...inHalf(fitIds, histories),
  ...inHalf(testIds, histories),
];

describe('where the past says nothing', () => {
  beforeAll(() =>
    putAnswers(
      bench,
      inBoth([
        [100, 100],
        [100, -100],
        [-100, 100],
        [-100, -100],
      ]),
    ),
  );

  it('the mean of all accounts, 0, is the best there is, and the nearest pair is the most drawn to it', async () => {
    // ±100 of half a weight drawn to 0 by 8: s = 50/8.5; the errors are 100 − s and 100 + s.
    const drawn = Math.sqrt(10_000 + (50 / 8.5) ** 2);
    expect(await calibration()).toEqual({
      half_life_days: 90,
      shrinkage: 8,
      fit_answers: 4,
      fit_rmse: expect.closeTo(drawn, 9),
      test_answers: 4,
      test_rmse: expect.closeTo(drawn, 9),
      last_value_rmse: expect.closeTo(Math.sqrt(20_000), 9),
      account_mean_rmse: expect.closeTo(Math.sqrt(20_000), 9),
      population_mean_rmse: 100,
      // In force: 365 days and 0.5.
      chosen_rmse: expect.closeTo(
        Math.hypot(100, (100 * 0.5 ** (90 / 365)) / (0.5 ** (90 / 365) + 0.5)),
        9,
      ),
      is_predictive: false,
    });
  });

  it('the settings in force are measured as they are', async () => {
    await bench.set({ as_of: AS_OF, half_life_days: 45, shrinkage: 1 });
    await putAnswers(
      bench,
      inBoth([
        [100, 100],
        [100, -100],
        [-100, 100],
        [-100, -100],
      ]),
    );
    // A weight of a quarter: s = 25/1.25 = 20.
    expect((await calibration()).chosen_rmse).toBeCloseTo(Math.hypot(100, 20), 9);
    await bench.set({ as_of: AS_OF });
  });
});

describe('where accounts stay as they are', () => {
  it('the past predicts, and the least drawn pair is the best', async () => {
    await putAnswers(
      bench,
      inBoth([
        [100, 100],
        [-100, -100],
      ]),
    );
    // The weight of 91 days ago in 1460 days, drawn to 0 by 0.25.
    const weight = 0.5 ** (90 / 1460);
    expect(await calibration()).toMatchObject({
      half_life_days: 1460,
      shrinkage: 0.25,
      test_rmse: expect.closeTo(100 - (100 * weight) / (weight + 0.25), 9),
      last_value_rmse: 0,
      account_mean_rmse: 0,
      population_mean_rmse: 100,
      is_predictive: true,
    });
  });

  it('of pairs that are all without error the longer half-life and the larger shrinkage', async () => {
    await putAnswers(
      bench,
      inBoth([
        [100, 100, 100],
        [100, 100],
      ]),
    );
    expect(await calibration()).toMatchObject({
      half_life_days: 1460,
      shrinkage: 8,
      fit_rmse: expect.closeTo(0, 9),
      population_mean_rmse: 0,
      is_predictive: false,
    });
  });
});

describe('where half the answers, or all, are missing', () => {
  const UNKNOWN = {
    half_life_days: null,
    shrinkage: null,
    fit_answers: 0,
    fit_rmse: null,
    test_answers: 0,
    test_rmse: null,
    last_value_rmse: null,
    account_mean_rmse: null,
    population_mean_rmse: null,
    chosen_rmse: null,
    is_predictive: null,
  };

  it.each([
    ['no answer', []],
    ['first answers only', inBoth([[100], [0]])],
  ])('nothing is known: %s', async (_, answers) => {
    await putAnswers(bench, answers);
    expect(await calibration()).toEqual(UNKNOWN);
  });

  it('a pair that cannot be tested is offered without a test', async () => {
    await putAnswers(bench, [...inHalf(fitIds, [[100, 100]]), ...inHalf(testIds, [[0]])]);
    // Half of 100 drawn to (50 + 0)/1: the lightest shrinkage and the longest half-life err least.
    expect(await calibration()).toEqual({
      ...UNKNOWN,
      half_life_days: 1460,
      shrinkage: 0.25,
      fit_answers: 1,
      fit_rmse: expect.closeTo(50 - (50 * 0.5 ** (90 / 1460)) / (0.5 ** (90 / 1460) + 0.25), 9),
    });
  });

  it('without an answer to fit there is no pair, but the others are tested', async () => {
    await putAnswers(
      bench,
      inHalf(testIds, [
        [100, -100],
        [-100, 100],
      ]),
    );
    expect(await calibration()).toMatchObject({
      half_life_days: null,
      shrinkage: null,
      fit_answers: 0,
      fit_rmse: null,
      test_answers: 2,
      test_rmse: null,
      last_value_rmse: 200,
      population_mean_rmse: 100,
      is_predictive: false,
    });
  });
});

describe('whatever the answers', () => {
  it('the calibration is that of plain loops', async () => {
    await fc.assert(
      fc.asyncProperty(answersOfCompany, async (answers) => {
        await putAnswers(bench, answers);
        const found = await calibration();
        expect(found).toEqual(naiveCalibration(answers));
        expect(await bench.engine.query(calibrationQuestion.sql({}).text)).toEqual([found]);
      }),
      law(8),
    );
  });
});

function naiveCalibration(answers: readonly Answer[]) {
  const predictions = naivePredictions(answers);
  const fit = predictions.filter(({ answer }) => isFit(answer.account));
  const test = predictions.filter(({ answer }) => !isFit(answer.account));
  const rmse = (half: readonly Prediction[], predict: (one: Prediction) => number) =>
    half.length === 0 ? null : rootMeanSquare(half.map((one) => [one.answer.value, predict(one)]));
  const sentiment = (halfLife: number, shrinkage: number) => (one: Prediction) =>
    naiveSentiment(one, halfLife, shrinkage, WEIGHTS);
  // The longest and the largest first: a later pair has to be better.
  const pairs = [1460, 730, 365, 180, 90].flatMap((halfLife) =>
    [8, 4, 2, 1, 0.5, 0.25].map((shrinkage) => ({
      halfLife,
      shrinkage,
      error: rmse(fit, sentiment(halfLife, shrinkage)),
    })),
  );
  const best = pairs.reduce((one, other) =>
    Math.round((other.error ?? 0) * 1e9) < Math.round((one.error ?? 0) * 1e9) ? other : one,
  );
  const tested = {
    test: fit.length === 0 ? null : rmse(test, sentiment(best.halfLife, best.shrinkage)),
    last: rmse(test, ({ lastValue }) => lastValue),
    mean: rmse(test, ({ accountMean }) => accountMean),
    population: rmse(test, ({ populationMean }) => populationMean),
  };
  const near = (number: number | null) => (number === null ? null : expect.closeTo(number, 9));
  const known = [tested.test, tested.last, tested.mean].filter((one) => one !== null);
  return {
    half_life_days: fit.length === 0 ? null : best.halfLife,
    shrinkage: fit.length === 0 ? null : best.shrinkage,
    fit_answers: fit.length,
    fit_rmse: near(best.error),
    test_answers: test.length,
    test_rmse: near(tested.test),
    last_value_rmse: near(tested.last),
    account_mean_rmse: near(tested.mean),
    population_mean_rmse: near(tested.population),
    chosen_rmse: near(rmse(test, sentiment(365, 0.5))),
    is_predictive:
      tested.population === null ? null : Math.min(...known) < 0.98 * tested.population,
  };
}
