import { getWeeksInMonth, parseDate, startOfMonth, startOfWeek } from '@internationalized/date';
import type { Day } from '../domain/day';

const DAYS_OF_WEEK = 7;
const MONTH_LENGTH = 'yyyy-mm'.length;

/** A day as many days after another, or before it. */
export function dayAfter(day: Day, days: number): Day {
  return parseDate(day).add({ days }).toString();
}

/** The month of a day, `2026-09`. */
export function monthOf(day: Day): string {
  return day.slice(0, MONTH_LENGTH);
}

/** The month as many months after another, or before it. */
export function monthAfter(month: string, months: number): string {
  return monthOf(parseDate(`${month}-01`).add({ months }).toString());
}

/** The weeks of a month as the locale has them, days of the months around it among them. */
export function weeksOf(month: string, locale: string): Day[][] {
  const first = startOfMonth(parseDate(`${month}-01`));
  const start = startOfWeek(first, locale);
  return Array.from({ length: getWeeksInMonth(first, locale) }, (_, week) =>
    Array.from({ length: DAYS_OF_WEEK }, (_, day) =>
      start.add({ days: week * DAYS_OF_WEEK + day }).toString(),
    ),
  );
}

/** A month as its heading, `September 2026`. */
export function monthTitle(month: string, locale: string): string {
  return inUtc(`${month}-01`, locale, { month: 'long', year: 'numeric' });
}

/** The short name of a day's weekday, `Mon`. */
export function weekdayTitle(day: Day, locale: string): string {
  return inUtc(day, locale, { weekday: 'short' });
}

/** A day in its cell: its number, and its month too where that is not the one looked at, `1 Nov`. */
export function dayTitle(day: Day, month: string, locale: string): string {
  return monthOf(day) === month
    ? String(Number(day.slice(-2)))
    : inUtc(day, locale, { day: 'numeric', month: 'short' });
}

/** What falls on each day, by day. */
export function byDay<Item extends { day: Day }>(items: readonly Item[]): Map<Day, Item[]> {
  const days = new Map<Day, Item[]>();
  for (const item of items) days.set(item.day, [...(days.get(item.day) ?? []), item]);
  return days;
}

function inUtc(day: Day, locale: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}
