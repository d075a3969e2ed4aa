const MILLISECONDS_PER_DAY = 86_400_000;
const MONTHS_PER_YEAR = 12;
/** The distances between ticks that read well, in months. */
const STEPS = [1, 3, 6, 12, 24, 60, 120];
const SHORT_SPAN_DAYS = 45;

/** Days of a chart from left to right, as ISO days. */
export interface DaySpan {
  first: string;
  last: string;
}

export interface DayTick {
  day: string;
  label: string;
}

/** A day as a number that grows by one a day. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / MILLISECONDS_PER_DAY);
}

/** The day of such a number. */
export function dayOfNumber(number: number): string {
  return new Date(number * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

/** The span of some days up to the last one; widened where it is so short that nothing could be told apart. */
export function daySpan(days: readonly string[], last: string): DaySpan {
  const least = dayNumber(last) - SHORT_SPAN_DAYS;
  const first = days.reduce((earliest, day) => Math.min(earliest, dayNumber(day)), least);
  return { first: dayOfNumber(first), last };
}

/**
 * First days of months, at most so many, as one labels them: the year in January, else the month; the first
 * one says of which year it is.
 */
export function monthTicks({ first, last }: DaySpan, most: number, locale?: string): DayTick[] {
  const step = STEPS.find((months) => months * most >= monthOf(last) - monthOf(first)) ?? 240;
  const ticks: DayTick[] = [];
  for (let month = Math.ceil(monthOf(first) / step) * step; month <= monthOf(last); month += step) {
    const day = firstOf(month);
    if (day < first || day > last) continue;
    ticks.push({ day, label: labelOf(month, day, ticks.length === 0, locale) });
  }
  return ticks;
}

function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * MONTHS_PER_YEAR + Number(day.slice(5, 7)) - 1;
}

function firstOf(month: number): string {
  const year = Math.floor(month / MONTHS_PER_YEAR);
  return `${String(year).padStart(4, '0')}-${String((month % MONTHS_PER_YEAR) + 1).padStart(2, '0')}-01`;
}

function labelOf(month: number, day: string, isFirst: boolean, locale?: string): string {
  if (month % MONTHS_PER_YEAR === 0) return day.slice(0, 4);
  const instant = new Date(`${day}T00:00:00Z`);
  const options = { month: 'short', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(
    locale,
    isFirst ? { ...options, year: 'numeric' } : options,
  ).format(instant);
}
