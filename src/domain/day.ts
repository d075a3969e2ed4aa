/** A calendar day as ISO text, `2026-09-30`; it has no time and no time zone. */
export type Day = string;

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const LAST_MONTH = 12;

/** Whether a text is a day that exists in the calendar (`2026-02-30` does not). */
export function isDay(text: string): text is Day {
  const parts = ISO_DAY.exec(text);
  if (!parts) return false;
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
}

/** The last days of the `count` calendar quarters that end on or before a day, newest first. */
export function quarterEndsUntil(day: Day, count: number): Day[] {
  const ends: Day[] = [];
  let year = Number(day.slice(0, 4));
  let month = LAST_MONTH;
  while (ends.length < count) {
    const end = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
    if (end <= day) ends.push(end);
    month -= 3;
    if (month === 0) {
      month = LAST_MONTH;
      year -= 1;
    }
  }
  return ends;
}
