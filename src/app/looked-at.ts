import { type Day, monthsBefore, quarterEndsUntil } from '../domain/day';
import { COMPARISON_MONTHS } from '../domain/settings';
import type { Address } from '../state/address';
import type { QuickPick } from '../ui/date-chip';

const QUARTERS_OFFERED = 4;

/** What looking at another day changes of an address. The latest day is the default, and defaults stay out. */
export function lookAt(day: Day, latest: Day | null) {
  return ({ comparedWith }: Address): Partial<Address> => ({
    asOf: day === latest ? null : day,
    // A day is compared with an earlier one: what is not earlier any more gives way to the default.
    comparedWith: comparedWith !== null && comparedWith >= day ? null : comparedWith,
  });
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

/** The days to compare a day with that are worth a single click. */
export function comparisonPicks(asOf: Day, firstMonth: number): QuickPick[] {
  const usual = usualComparison(asOf);
  return [
    { label: 'Three months before', day: usual },
    ...quarterEnds(asOf, firstMonth).filter(({ day }) => day !== usual && day < asOf),
  ];
}

function quarterEnds(until: Day, firstMonth: number): QuickPick[] {
  return quarterEndsUntil(until, QUARTERS_OFFERED, firstMonth).map((day) => ({
    label: 'Quarter end',
    day,
  }));
}
