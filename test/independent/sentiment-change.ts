/** How the answers of an account differ: between the kinds, over time, and of late. */

import { greatest } from './arithmetic';
import { leastFavourable, responseValue } from './response-value';
import type { Day, ResponseRow } from './sample-rows';
import { meanOfKind, netSentiment } from './sentiment';
import type { Settings } from './settings';

export interface SentimentChangeFigures {
  readonly divergence: number | null;
  readonly trend: number | null;
  readonly honeymoon: boolean;
}

function difference(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : one - other;
}

function trendOf(responses: readonly ResponseRow[], asOf: Day, settings: Settings): number | null {
  const before = asOf - settings.trendDays;
  const thenKnown = responses.filter(({ respondedAt }) => respondedAt <= before);
  return difference(
    netSentiment(responses, asOf, settings),
    netSentiment(thenKnown, before, settings),
  );
}

/** The newest answer of any kind is favourable, but one of the last days is unfavourable. */
function isHoneymoon(
  responses: readonly ResponseRow[],
  asOf: Day,
  { honeymoonDays }: Settings,
): boolean {
  const newest = greatest(responses.map(({ respondedAt }) => respondedAt));
  const newestDay = responses.filter(({ respondedAt }) => respondedAt === newest);
  const lastYear = responses.filter(({ respondedAt }) => respondedAt > asOf - honeymoonDays);
  return (
    leastFavourable(newestDay) === 100 &&
    lastYear.some((response) => responseValue(response) === -100)
  );
}

/** Of the answers of one account that were given by the day. */
export function sentimentChangeFigures(
  responses: readonly ResponseRow[],
  asOf: Day,
  settings: Settings,
): SentimentChangeFigures {
  return {
    divergence: difference(
      meanOfKind(responses, 'transactional', asOf, settings),
      meanOfKind(responses, 'relationship', asOf, settings),
    ),
    trend: trendOf(responses, asOf, settings),
    honeymoon: isHoneymoon(responses, asOf, settings),
  };
}
