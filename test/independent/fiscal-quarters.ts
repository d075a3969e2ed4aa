/** Fiscal quarters: three months each, from the month in which the fiscal year starts. */

import type { Day } from './sample-rows';

const MILLISECONDS_PER_DAY = 86_400_000;

export interface FiscalQuarter {
  /** `FY2026 Q2`, after the calendar year in which the fiscal year ends. */
  readonly label: string;
  readonly startsAt: Day;
  /** Its last day. */
  readonly endsAt: Day;
}

/** The first day of a month; months above 12 run on into the next years. */
export function firstOfMonth(year: number, month: number): Day {
  return Date.UTC(year, month - 1, 1) / MILLISECONDS_PER_DAY;
}

/** The four quarters of the fiscal year that starts in a calendar year. */
function quartersOfYear(startYear: number, startMonth: number): FiscalQuarter[] {
  const endYear = startMonth === 1 ? startYear : startYear + 1;
  return [1, 2, 3, 4].map((quarter) => ({
    label: `FY${endYear} Q${quarter}`,
    startsAt: firstOfMonth(startYear, startMonth + 3 * (quarter - 1)),
    endsAt: firstOfMonth(startYear, startMonth + 3 * quarter) - 1,
  }));
}

/** The quarters that hold one of the days from `first` to `last`, oldest first. */
export function fiscalQuarters(first: Day, last: Day, startMonth: number): FiscalQuarter[] {
  const firstYear = new Date(first * MILLISECONDS_PER_DAY).getUTCFullYear() - 1;
  const lastYear = new Date(last * MILLISECONDS_PER_DAY).getUTCFullYear();
  const quarters: FiscalQuarter[] = [];
  for (let year = firstYear; year <= lastYear; year += 1) {
    quarters.push(...quartersOfYear(year, startMonth));
  }
  return quarters.filter(({ startsAt, endsAt }) => endsAt >= first && startsAt <= last);
}

/** The ends of the last quarters that have ended by the day, oldest first. */
export function lastQuarterEnds(count: number, asOf: Day, startMonth: number): Day[] {
  const daysBack = 100 * (count + 1);
  const ends = fiscalQuarters(asOf - daysBack, asOf, startMonth).map(({ endsAt }) => endsAt);
  return ends.filter((day) => day <= asOf).slice(-count);
}
