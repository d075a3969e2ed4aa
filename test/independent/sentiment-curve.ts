/** Current sentiment of an account on days from its first answer to the as-of day. */

import { isoDay } from './cell-values';
import type { Picture } from './picture';
import type { Day } from './sample-rows';
import { overallSums, sentimentFigures } from './sentiment';

const DATES = 24;

function curveDays(first: Day, last: Day): Day[] {
  const days = Array.from(
    { length: DATES },
    (_, step) => first + Math.floor(((last - first) * step) / (DATES - 1)),
  );
  return [...new Set(days)];
}

export function sentimentCurve({ rows, settings, asOf }: Picture, accountId: string) {
  const matched = rows.responses.filter((response) => response.accountId !== null);
  const own = matched.filter(
    (response) => response.accountId === accountId && response.respondedAt <= asOf,
  );
  if (own.length === 0) return [];
  const first = Math.min(...own.map(({ respondedAt }) => respondedAt));
  return curveDays(first, asOf).map((day) => {
    const until = matched.filter(({ respondedAt }) => respondedAt <= day);
    const overall = overallSums(until, day, settings);
    const figures = sentimentFigures(
      until.filter((response) => response.accountId === accountId),
      overall,
      day,
      settings,
    );
    return {
      account_id: accountId,
      day: isoDay(day),
      current_sentiment: figures.current_sentiment,
      interval_low: figures.interval_low,
      interval_high: figures.interval_high,
      responses: figures.responses,
      mean: overall.evidence === 0 ? null : overall.values / overall.evidence,
    };
  });
}
