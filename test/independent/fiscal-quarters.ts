/** Fiscal quarters, counted through: quarter 4 · y is the first of the fiscal year begun in y. */

import type { Day } from './sample-rows';

const MILLISECONDS_PER_DAY = 86_400_000;

/** The number of the quarter in which a day lies; the fiscal year starts in a month 1…12. */
export function quarterOf(day: Day, startMonth: number): number {
  const date = new Date(day * MILLISECONDS_PER_DAY);
  const month = 12 * date.getUTCFullYear() + date.getUTCMonth();
  return Math.floor((month - (startMonth - 1)) / 3);
}

/** The first day of a quarter. */
export function quarterStart(quarter: number, startMonth: number): Day {
  const month = 3 * quarter + (startMonth - 1);
  return Date.UTC(Math.floor(month / 12), month % 12, 1) / MILLISECONDS_PER_DAY;
}

/** `FY2026 Q2`: a fiscal year bears the calendar year in which it ends. */
export function quarterLabel(quarter: number, startMonth: number): string {
  const begunIn = Math.floor(quarter / 4);
  const endsIn = startMonth === 1 ? begunIn : begunIn + 1;
  return `FY${endsIn} Q${quarter - 4 * begunIn + 1}`;
}
