import type { Day } from '../../src/domain/day';

const MILLISECONDS_PER_DAY = 86_400_000;

/** The day around which the facts of generated companies lie. */
export const T = '2026-06-30';

/** The day so many days after T. */
export function dayAt(offset: number): Day {
  return dayAfter(T, offset);
}

/** The day so many days after another. */
export function dayAfter(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}
