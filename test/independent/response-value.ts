/** What an answer says: favourable +100, neutral 0 or unfavourable -100. */

import type { Metric } from './sample-rows';

export type ResponseValue = 100 | 0 | -100;

export interface ScoredAnswer {
  readonly metric: Metric;
  readonly score: number;
  readonly scaleMin: number;
  readonly scaleMax: number;
}

function npsValue(score: number): ResponseValue {
  if (score >= 9) {
    return 100;
  }
  return score >= 7 ? 0 : -100;
}

/** u > 0.6 is favourable, u < 0.4 unfavourable; compared as tenths so that bounds are exact. */
function scaleValue(answer: ScoredAnswer): ResponseValue {
  const reachedTenths = 10 * (answer.score - answer.scaleMin);
  const width = answer.scaleMax - answer.scaleMin;
  if (reachedTenths > 6 * width) {
    return 100;
  }
  return reachedTenths < 4 * width ? -100 : 0;
}

export function responseValue(answer: ScoredAnswer): ResponseValue {
  return answer.metric === 'nps' ? npsValue(answer.score) : scaleValue(answer);
}

/** The least favourable of some answers; null where there are none. */
export function leastFavourable(answers: readonly ScoredAnswer[]): ResponseValue | null {
  const values = answers.map(responseValue);
  return values.includes(-100) ? -100 : values.includes(0) ? 0 : (values[0] ?? null);
}
