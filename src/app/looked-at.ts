import { type Day, monthsBefore, quarterEndsUntil } from '../domain/day';
import { COMPARISON_MONTHS } from '../domain/settings';
import type { Address } from '../state/address';
import type { QuickPick } from '../ui/date-chip';

const QUARTERS_OFFERED = 4;

/** What looking at another day changes of an address. The latest day is the default, and defaults stay out. */
export function lookAt(day: Day, latest: Day | null) {
  return ({ comparedWith, comparedAsLoaded }: Address): Partial<Address> => ({
    asOf: day === latest ? null : day,
    // A day is compared with an earlier one: what is not earlier any more gives way to the default.
    ...(comparedWith !== null && comparedWith >= day
      ? compareWith(null)
      : { comparedWith, comparedAsLoaded }),
  });
}

/** What comparing with a day, null for the usual one, changes of an address: the data are those of now. */
export function compareWith(day: Day | null): Partial<Address> {
  return { comparedWith: day, comparedAsLoaded: false };
}

/** The day that a day is compared with unless another is chosen. */
export function usualComparison(day: Day): Day {
  return monthsBefore(day, COMPARISON_MONTHS);
}

/** The days to look at that are worth a single click. */
export function asOfPicks(latest: Day | null, firstMonth: number): QuickPick[] {
  if (latest === null) return [];
  return [
    { label: 'Latest in the data', day: latest },
    ...quarterEnds(latest, firstMonth).filter(({ day }) => day !== latest),
  ];
}

/** The days to compare a day with, with the data of now, that are worth a single click. */
export function comparisonPicks(asOf: Day, firstMonth: number): QuickPick[] {
  const usual = usualComparison(asOf);
  return [
    { label: 'Three months before', day: usual },
    ...quarterEnds(asOf, firstMonth).filter(({ day }) => day !== usual && day < asOf),
  ];
}

/** The snapshots with which a day can be compared, newest first: each has the data as loaded then. */
export function snapshotPicks(
  asOf: Day,
  snapshots: readonly { day: Day }[],
  choose: (change: Partial<Address>) => void,
): QuickPick[] {
  return snapshots
    .filter(({ day }) => day < asOf)
    .toReversed()
    .map(({ day }) => ({
      label: 'As loaded then',
      day,
      choose: () => choose({ comparedWith: day, comparedAsLoaded: true }),
    }));
}

function quarterEnds(until: Day, firstMonth: number): QuickPick[] {
  return quarterEndsUntil(until, QUARTERS_OFFERED, firstMonth).map((day) => ({
    label: 'Quarter end',
    day,
  }));
}
