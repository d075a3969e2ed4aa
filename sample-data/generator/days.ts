const millisecondsPerDay = 86_400_000;

/** The day number (days since 1970-01-01) of a date written as 2026-09-30. */
export function dayOf(isoDate: string): number {
  const [year, month, day] = isoDate.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) {
    throw new RangeError(`not a date: ${isoDate}`);
  }
  return Math.round(Date.UTC(year, month - 1, day) / millisecondsPerDay);
}

/** A day number written as 2026-09-30. */
export function dateText(day: number): string {
  return new Date(day * millisecondsPerDay).toISOString().slice(0, 10);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** A minute of the day written as 16:12. */
export function minuteText(minute: number): string {
  return `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`;
}

/** A day, minute and second written as 2026-09-30 16:12:25. */
export function dateTimeText(day: number, minute: number, second: number): string {
  return `${dateText(day)} ${minuteText(minute)}:${twoDigits(second)}`;
}

/** An instant in UTC written in local time with its offset, such as 2026-05-12T23:40:00-02:00. */
export function instantText(
  day: number,
  minute: number,
  second: number,
  offsetMinutes: number,
): string {
  const local = day * 1440 + minute + offsetMinutes;
  const localDay = Math.floor(local / 1440);
  const time = `${minuteText(local - localDay * 1440)}:${twoDigits(second)}`;
  if (offsetMinutes === 0) return `${dateText(localDay)}T${time}Z`;
  const sign = offsetMinutes < 0 ? '-' : '+';
  return `${dateText(localDay)}T${time}${sign}${minuteText(Math.abs(offsetMinutes))}`;
}

/** True on a Saturday or Sunday. */
export function isWeekend(day: number): boolean {
  const weekday = (((day + 4) % 7) + 7) % 7;
  return weekday === 0 || weekday === 6;
}

/** The day itself, or the Friday before it on a weekend. */
export function workday(day: number): number {
  if (!isWeekend(day)) return day;
  return isWeekend(day - 1) ? day - 2 : day - 1;
}
