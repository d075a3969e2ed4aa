/** A calendar day as ISO text, `2026-09-30`; it has no time and no time zone. */
export type Day = string;

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTHS_OF_YEAR = 12;
const MONTHS_OF_QUARTER = 3;
const MILLISECONDS_OF_DAY = 86_400_000;

/** Whether a text is a day that exists in the calendar (`2026-02-30` does not). */
export function isDay(text: string): text is Day {
  const parts = ISO_DAY.exec(text);
  if (!parts) return false;
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
}

/** A day as a number that counts up by one from day to day, as a slider takes it. */
export function dayNumber(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / MILLISECONDS_OF_DAY;
}

/** The day of a number that `dayNumber` gave. */
export function dayOfNumber(number: number): Day {
  return new Date(number * MILLISECONDS_OF_DAY).toISOString().slice(0, 10);
}

/** The day so many months before; the last day of its month where that month has no such day. */
export function monthsBefore(day: Day, months: number): Day {
  const month = Number(day.slice(0, 4)) * MONTHS_OF_YEAR + Number(day.slice(5, 7)) - months;
  const end = lastOfMonth(month);
  const date = day.slice(8);
  return end.slice(8) < date ? end : `${end.slice(0, 8)}${date}`;
}

/**
 * The last days of the `count` quarters that end on or before a day, newest first. Fiscal years start
 * in the month `firstMonth` (1–12).
 */
export function quarterEndsUntil(day: Day, count: number, firstMonth: number): Day[] {
  const newest = newestQuarterEnd(day, firstMonth);
  return Array.from({ length: count }, (_, back) => lastOfMonth(newest - back * MONTHS_OF_QUARTER));
}

/** The last days of the quarters that end from one day to another, oldest first. */
export function quarterEndsBetween(first: Day, last: Day, firstMonth: number): Day[] {
  const ends: Day[] = [];
  let month = newestQuarterEnd(last, firstMonth);
  for (let end = lastOfMonth(month); end >= first; end = lastOfMonth(month)) {
    ends.unshift(end);
    month -= MONTHS_OF_QUARTER;
  }
  return ends;
}

/** The month, counted from year 0, with which the newest quarter ends that is over by the day. */
function newestQuarterEnd(day: Day, firstMonth: number): number {
  let month = Number(day.slice(0, 4)) * MONTHS_OF_YEAR + Number(day.slice(5, 7));
  const isQuarterEnd = () => (month - firstMonth + 1) % MONTHS_OF_QUARTER === 0;
  while (!isQuarterEnd() || lastOfMonth(month) > day) month -= 1;
  return month;
}

/** The last day of a month that is counted from year 0, January being 1. */
function lastOfMonth(month: number): Day {
  const end = new Date(0);
  // Not Date.UTC, to which year 26 is 1926.
  end.setUTCFullYear(0, month, 0);
  return end.toISOString().slice(0, 10);
}
