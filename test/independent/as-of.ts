/** The default as-of day: the latest dated fact that is no promise of the future. */

import { greatest } from './arithmetic';
import type { Day, SampleRows } from './sample-rows';

export function defaultAsOf(rows: SampleRows): Day | null {
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
  return greatest(days.flatMap((day) => (day === null ? [] : [day])));
}
