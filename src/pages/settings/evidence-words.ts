import { formatCount, formatPercent } from '../../domain/format';
import { sentenceCase } from '../../domain/words';
import type { BacktestRow } from '../../queries/backtest';
import type { Calibration } from '../../queries/calibration';
import type { ThresholdEffect } from '../../queries/threshold-effects';
import { numberText } from '../../ui/number-text';
import { NUMBER_WORDS } from './setting-words';

const TENTHS = 10;

/** How far the ready references lie apart with a threshold lower and higher. */
export function spread({ ready_low, ready_high }: ThresholdEffect): number {
  return Math.abs(ready_high - ready_low);
}

/** The thresholds, those first that move most. */
export function bySpread(effects: readonly ThresholdEffect[]): ThresholdEffect[] {
  return [...effects].sort((one, other) => spread(other) - spread(one));
}

/** The least and the most ready references that any threshold leads to. */
export function readyRange(
  effects: readonly ThresholdEffect[],
  ready: number,
): [least: number, most: number] {
  const counts = effects.flatMap(({ ready_low, ready_high }) => [ready_low, ready_high]);
  return [Math.min(ready, ...counts), Math.max(ready, ...counts)];
}

/** Which threshold moves readiness most, as a title. */
export function thresholdFinding(effects: readonly ThresholdEffect[], ready: number): string {
  const [most] = bySpread(effects);
  const [least, highest] = most ? readyRange([most], ready) : [ready, ready];
  if (!most || least === highest)
    return `${ready} references stay ready, whichever threshold moves by a fifth`;
  return `“${NUMBER_WORDS[most.setting].label}” decides most: ${least} to ${highest} ready references instead of ${ready}`;
}

/** What stands beside current sentiment: the error of each way to say what the next answer will be. */
export interface Baseline {
  name: string;
  /** How it comes about, in plain words. */
  says: string;
  rmse: number;
  isSentiment: boolean;
}

/** The ways to predict the next answer, best first; those without an error are left out. */
export function baselines(found: Calibration): Baseline[] {
  const all = [
    baseline('Last value', 'what the account said last', found.last_value_rmse),
    baseline('Account mean', 'all it ever said, each alike', found.account_mean_rmse),
    baseline('Population mean', 'what everybody says', found.population_mean_rmse),
    baseline('Current sentiment, in force', 'your half-life and κ', found.chosen_rmse, true),
    baseline('Current sentiment, best pair', pairText(found), found.test_rmse, true),
  ];
  return all.flat().sort((one, other) => one.rmse - other.rmse);
}

function baseline(
  name: string,
  says: string,
  rmse: number | null,
  isSentiment = false,
): Baseline[] {
  return rmse === null ? [] : [{ name, says, rmse, isSentiment }];
}

function pairText({ half_life_days, shrinkage }: Calibration): string {
  return half_life_days === null || shrinkage === null
    ? 'no pair could be tried'
    : `half-life ${formatCount(half_life_days)} days, κ ${numberText(shrinkage)}`;
}

/** What calibration found, as a title. */
export function calibrationFinding(found: Calibration): string {
  if (found.is_predictive === null) return 'Too few accounts answered twice to tell';
  if (!found.is_predictive) return 'In this data, past answers do not predict the next ones';
  return isBetter(found)
    ? `${sentenceCase(pairText(found))} would predict the next answers ${gainText(found)} better`
    : 'No other half-life and κ predict better than those in force';
}

/** Whether the best pair has a lower error than the one in force, on the accounts it was not chosen by. */
export function isBetter({ test_rmse, chosen_rmse }: Calibration): boolean {
  return test_rmse !== null && chosen_rmse !== null && gain(test_rmse, chosen_rmse) >= 0.001;
}

/** By how much the best pair does better than the one in force. */
function gainText({ test_rmse, chosen_rmse }: Calibration): string {
  return formatPercent(gain(test_rmse ?? 0, chosen_rmse ?? 0), { digits: 1 });
}

function gain(best: number, chosen: number): number {
  return chosen === 0 ? 0 : 1 - best / chosen;
}

/** How the evidence comes about, in plain words. */
export function calibrationProcedure({ fit_answers, test_answers }: Calibration): string {
  return `For every answer with an earlier one of the same account it is asked what would have been said of it the day before. The pair is chosen on one half of the accounts (${formatCount(fit_answers)} answers) and judged on the other (${formatCount(test_answers)}). The error is the root mean squared one, in points of sentiment; lower is better.`;
}

export function errorText(rmse: number): string {
  return numberText(Math.round(rmse * TENTHS) / TENTHS);
}

/** The error over all answers with a half-life and a shrinkage. */
export function rmseOf(
  rows: readonly BacktestRow[],
  halfLife: number,
  shrinkage: number,
): number | null {
  const row = rows.find(
    ({ kind, half_life_days, shrinkage: kappa }) =>
      kind === 'all' && half_life_days === halfLife && kappa === shrinkage,
  );
  return row?.rmse ?? null;
}
