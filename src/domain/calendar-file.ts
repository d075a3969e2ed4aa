import { type Day, dayNumber, dayOfNumber } from './day';

/** Something that takes a whole day of a calendar. */
export interface DayEvent {
  /** Unique, and the same whenever the same event is written: a calendar then replaces it. */
  id: string;
  day: Day;
  title: string;
  text: string;
}

/** RFC 5545, 3.1: a line has at most so many bytes without its end. */
const LINE_BYTES = 75;
const LINE_END = '\r\n';

/**
 * Events of whole days as an iCalendar file (RFC 5545). `writtenOn` is the day that the file says it was
 * written on: that of the figures, so that the same figures give the same file.
 */
export function calendarFile(events: readonly DayEvent[], writtenOn: Day): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Refscope//Reviews//EN',
    'CALSCALE:GREGORIAN',
    ...events.flatMap(({ id, day, title, text }) => [
      'BEGIN:VEVENT',
      `UID:${escaped(id)}`,
      `DTSTAMP:${compact(writtenOn)}T000000Z`,
      `DTSTART;VALUE=DATE:${compact(day)}`,
      `DTEND;VALUE=DATE:${compact(dayOfNumber(dayNumber(day) + 1))}`,
      `SUMMARY:${escaped(title)}`,
      `DESCRIPTION:${escaped(text)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => folded(line) + LINE_END).join('');
}

function compact(day: Day): string {
  return day.replaceAll('-', '');
}

/** RFC 5545, 3.3.11; control characters have no place in it. */
function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

/** A line in pieces of which each but the first begins with a space; no character is cut. */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let bytes = 0;
  for (const character of line) {
    const more = new TextEncoder().encode(character).length;
    if (bytes + more > LINE_BYTES) {
      pieces.push(piece);
      piece = ' ';
      bytes = 1;
    }
    piece += character;
    bytes += more;
  }
  return [...pieces, piece].join(LINE_END);
}
