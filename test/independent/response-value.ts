/** What an answer says: favourable +100, neutral 0 or unfavourable -100. */

import type { Metric, ScoreBands } from './sample-rows';

export type ResponseValue = 100 | 0 | -100;

export interface ScoredAnswer {
  readonly metric: Metric;
  readonly score: number;
  readonly scaleMin: number;
  readonly scaleMax: number;
  readonly bands?: ScoreBands;
}

const BANDS: ScoreBands = { favourableAbove: 0.6, unfavourableBelow: 0.4 };

function npsValue(score: number): ResponseValue {
  if (score >= 9) {
    return 100;
  }
  return score >= 7 ? 0 : -100;
}

/** u > 0.6 is favourable, u < 0.4 unfavourable by default; compared as hundredths so that bounds are exact. */
function scaleValue({ score, scaleMin, scaleMax, bands = BANDS }: ScoredAnswer): ResponseValue {
  const reached = 100 * (score - scaleMin);
  const width = scaleMax - scaleMin;
  if (reached > Math.round(100 * bands.favourableAbove) * width) {
    return 100;
  }
  return reached < Math.round(100 * bands.unfavourableBelow) * width ? -100 : 0;
}

export function responseValue(answer: ScoredAnswer): ResponseValue {
  return answer.metric === 'nps' ? npsValue(answer.score) : scaleValue(answer);
}

/** The least favourable of some answers; null where there are none. */
export function leastFavourable(answers: readonly ScoredAnswer[]): ResponseValue | null {
  const values = answers.map(responseValue);
  return values.includes(-100) ? -100 : values.includes(0) ? 0 : (values[0] ?? null);
}
