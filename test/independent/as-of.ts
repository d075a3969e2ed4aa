/** The default as-of day: the latest dated fact that is no promise of the future. */

import { greatest } from './arithmetic';
import { readDay } from './cell-values';
import type { CalculationOptions } from './figures';
import type { Day, SampleRows } from './sample-rows';

/** The days of all dated facts that are no promises of the future. */
export function datedFacts(rows: SampleRows): Day[] {
  const days: readonly (Day | null)[] = [
    ...rows.responses.map(({ respondedAt }) => respondedAt),
    ...rows.incidents.flatMap(({ openedAt, closedAt }) => [openedAt, closedAt]),
    ...rows.uses.map(({ usedAt }) => usedAt),
    ...rows.nominations.flatMap((nomination) => [
      nomination.nominatedAt,
      nomination.approvedAt,
      nomination.lastReviewedAt,
    ]),
    ...rows.opportunities.map(({ createdDate }) => createdDate),
    ...rows.opportunities.filter(({ isClosed }) => isClosed).map(({ closeDate }) => closeDate),
  ];
  return days.flatMap((day) => (day === null ? [] : [day]));
}

export function defaultAsOf(rows: SampleRows): Day | null {
  return greatest(datedFacts(rows));
}

/** The as-of day of the settings, else the latest dated fact. */
export function asOfDay(rows: SampleRows, { asOf }: CalculationOptions): Day {
  const day = asOf === null || asOf === undefined ? defaultAsOf(rows) : readDay(asOf);
  if (day === null) {
    throw new Error('No as-of day is given and no dated fact is loaded.');
  }
  return day;
}
