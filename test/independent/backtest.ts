/** How well past answers would have predicted the next ones. */

import { roundedForComparison, sum } from './arithmetic';
import { asOfDay } from './as-of';
import type { CalculationOptions } from './figures';
import {
  type Answer,
  accountMean,
  answersByTheDay,
  currentSentiment,
  type KindWeights,
  lastValue,
  type PredictedAnswer,
  type Predictor,
  populationMean,
  predictedAnswers,
} from './predictors';
import type { ResponseKind, SampleRows } from './sample-rows';
import { settingsOf } from './settings';
import { averageRanks } from './statistics';

export const HALF_LIVES: readonly number[] = [90, 180, 365, 730, 1460];
export const SHRINKAGES: readonly number[] = [0.25, 0.5, 1, 2, 4, 8];

export interface BacktestRow {
  readonly predictor: 'last value' | 'account mean' | 'population mean' | 'current sentiment';
  readonly half_life_days: number | null;
  readonly shrinkage: number | null;
  readonly kind: 'all' | 'relationship' | 'transactional';
  readonly answers: number;
  readonly rmse: number;
  readonly mae: number;
  readonly auc: number | null;
}

/** An answer's value and what was predicted for it. */
interface Forecast {
  readonly kind: ResponseKind;
  readonly actual: number;
  readonly prediction: number;
}

export function forecasts(predicted: readonly PredictedAnswer[], predict: Predictor): Forecast[] {
  return predicted.flatMap((one) => {
    const prediction = predict(one);
    return prediction === null
      ? []
      : [{ kind: one.answer.kind, actual: one.answer.value, prediction }];
  });
}

/** The root of the mean squared error; null where nothing is predicted. */
export function rootMeanSquaredError(made: readonly Forecast[]): number | null {
  const squares = made.map(({ actual, prediction }) => (prediction - actual) ** 2);
  return made.length === 0 ? null : Math.sqrt(sum(squares) / made.length);
}

function meanAbsoluteError(made: readonly Forecast[]): number {
  return sum(made.map(({ actual, prediction }) => Math.abs(prediction - actual))) / made.length;
}

/**
 * How often an unfavourable answer was predicted to be worse than another one, a tie counting
 * half; null where there are only answers of one class. Counted by ranks: the ranks of the
 * unfavourable ones add up to their least possible sum and one for every pair won.
 */
export function areaUnderCurve(made: readonly Omit<Forecast, 'kind'>[]): number | null {
  const scores = made.map(({ prediction }) => -roundedForComparison(prediction));
  const ranks = averageRanks(scores);
  const positiveRanks = ranks.filter((_, index) => made[index]?.actual === -100);
  const positives = positiveRanks.length;
  const negatives = made.length - positives;
  if (positives === 0 || negatives === 0) {
    return null;
  }
  const leastSum = (positives * (positives + 1)) / 2;
  return (sum(positiveRanks) - leastSum) / (positives * negatives);
}

type NamedPredictor = Pick<BacktestRow, 'predictor' | 'half_life_days' | 'shrinkage'> & {
  readonly predict: Predictor;
};

function namedPredictors(answers: readonly Answer[], weights: KindWeights): NamedPredictor[] {
  const plain = { half_life_days: null, shrinkage: null };
  return [
    { predictor: 'last value', ...plain, predict: lastValue },
    { predictor: 'account mean', ...plain, predict: accountMean },
    { predictor: 'population mean', ...plain, predict: populationMean(answers) },
    ...HALF_LIVES.flatMap((halfLifeDays) => {
      const withShrinkage = currentSentiment(answers, weights, halfLifeDays);
      return SHRINKAGES.map((shrinkage) => ({
        predictor: 'current sentiment' as const,
        half_life_days: halfLifeDays,
        shrinkage,
        predict: withShrinkage(shrinkage),
      }));
    }),
  ];
}

/** The question `backtest`, in order of predictor, half-life, shrinkage and kind. */
export function backtest(rows: SampleRows, options: CalculationOptions): BacktestRow[] {
  const settings = settingsOf(options);
  const answers = answersByTheDay(rows.responses, asOfDay(rows, settings));
  const predicted = predictedAnswers(answers);
  return namedPredictors(answers, settings).flatMap(({ predict, ...name }) => {
    const all = forecasts(predicted, predict);
    return (['all', 'relationship', 'transactional'] as const).flatMap((kind) => {
      const made = all.filter((forecast) => kind === 'all' || forecast.kind === kind);
      const rmse = rootMeanSquaredError(made);
      return rmse === null
        ? []
        : [
            {
              ...name,
              kind,
              answers: made.length,
              rmse,
              mae: meanAbsoluteError(made),
              auc: areaUnderCurve(made),
            },
          ];
    });
  });
}
