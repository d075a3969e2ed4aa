/** The half-life and shrinkage that one half of the accounts calls for, tried on the other. */

import { createHash } from 'node:crypto';
import { roundedForComparison } from './arithmetic';
import { asOfDay } from './as-of';
import { forecasts, HALF_LIVES, rootMeanSquaredError, SHRINKAGES } from './backtest';
import type { CalculationOptions } from './figures';
import {
  accountMean,
  answersByTheDay,
  currentSentiment,
  lastValue,
  type PredictedAnswer,
  type Predictor,
  populationMean,
  predictedAnswers,
} from './predictors';
import type { SampleRows } from './sample-rows';
import { settingsOf } from './settings';

/** Nothing predicts that does not beat the population mean by 2 %. */
const PREDICTIVE_BELOW = 0.98;

export interface CalibrationRow {
  readonly half_life_days: number | null;
  readonly shrinkage: number | null;
  readonly fit_answers: number;
  readonly fit_rmse: number | null;
  readonly test_answers: number;
  readonly test_rmse: number | null;
  readonly last_value_rmse: number | null;
  readonly account_mean_rmse: number | null;
  readonly population_mean_rmse: number | null;
  readonly chosen_rmse: number | null;
  readonly is_predictive: boolean | null;
}

/** Whether an account is of the half that fits: the first digit of its hash is 0 … 7. */
export function isOfFitHalf(accountId: string): boolean {
  return /^[0-7]/.test(createHash('md5').update(accountId).digest('hex'));
}

/** A pair of half-life and shrinkage with its error on the half that fits. */
export interface TriedPair {
  readonly halfLifeDays: number;
  readonly shrinkage: number;
  readonly rmse: number;
}

/** The pair with the least error; of equal error the longer half-life, then the larger shrinkage. */
export function bestPair(tried: readonly TriedPair[]): TriedPair | null {
  const ordered = [...tried].sort(
    (one, other) =>
      roundedForComparison(one.rmse) - roundedForComparison(other.rmse) ||
      other.halfLifeDays - one.halfLifeDays ||
      other.shrinkage - one.shrinkage,
  );
  return ordered[0] ?? null;
}

/** Whether something beats the population mean by 2 %; null where nothing is tested. */
function isPredictive(
  errors: readonly (number | null)[],
  populationError: number | null,
): boolean | null {
  const known = errors.flatMap((error) => (error === null ? [] : [error]));
  return populationError === null || known.length === 0
    ? null
    : Math.min(...known) < PREDICTIVE_BELOW * populationError;
}

/** The question `calibration`. */
export function calibration(rows: SampleRows, options: CalculationOptions): CalibrationRow {
  const settings = settingsOf(options);
  const answers = answersByTheDay(rows.responses, asOfDay(rows, settings));
  const predicted = predictedAnswers(answers);
  const fitHalf = predicted.filter(({ answer }) => isOfFitHalf(answer.accountId));
  const testHalf = predicted.filter(({ answer }) => !isOfFitHalf(answer.accountId));
  const error = (half: readonly PredictedAnswer[], predict: Predictor): number | null =>
    rootMeanSquaredError(forecasts(half, predict));
  const sentiment = (halfLifeDays: number): ((shrinkage: number) => Predictor) =>
    currentSentiment(answers, settings, halfLifeDays);

  const tried = HALF_LIVES.flatMap((halfLifeDays) => {
    const withShrinkage = sentiment(halfLifeDays);
    return SHRINKAGES.flatMap((shrinkage) => {
      const rmse = error(fitHalf, withShrinkage(shrinkage));
      return rmse === null ? [] : [{ halfLifeDays, shrinkage, rmse }];
    });
  });
  const best = bestPair(tried);
  const testError =
    best === null ? null : error(testHalf, sentiment(best.halfLifeDays)(best.shrinkage));
  const lastValueError = error(testHalf, lastValue);
  const accountMeanError = error(testHalf, accountMean);
  const populationMeanError = error(testHalf, populationMean(answers));
  return {
    half_life_days: best?.halfLifeDays ?? null,
    shrinkage: best?.shrinkage ?? null,
    fit_answers: fitHalf.length,
    fit_rmse: best?.rmse ?? null,
    test_answers: testHalf.length,
    test_rmse: testError,
    last_value_rmse: lastValueError,
    account_mean_rmse: accountMeanError,
    population_mean_rmse: populationMeanError,
    chosen_rmse: error(testHalf, sentiment(settings.halfLifeDays)(settings.shrinkage)),
    is_predictive: isPredictive([testError, lastValueError, accountMeanError], populationMeanError),
  };
}
