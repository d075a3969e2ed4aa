import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { calendarFile, type DayEvent } from '../../src/domain/calendar-file';
import { law } from '../support/law';

/** The events of a file as an independent reader of calendars finds them. */
function read(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      id: event.uid,
      title: event.summary,
      text: event.description,
      day: event.startDate.toString(),
      ends: event.endDate.toString(),
    };
  });
}

const EVENT: DayEvent = {
  id: 'review-1@refscope',
  day: '2026-12-31',
  title: 'Review Müller, Söhne; & Co',
  text: 'ready; last answered\n1 Jun 2026 \\ "=1+1"',
};

it('is read by a calendar as it was meant, for a whole day', () => {
  const file = calendarFile([EVENT], '2026-09-30');
  expect(read(file)).toEqual([{ ...EVENT, ends: '2027-01-01' }]);
  expect(file).toContain('DTSTAMP:20260930T000000Z\r\n');
});

it('has what the standard demands of every file, one without events too', () => {
  const file = calendarFile([], '2026-09-30');
  expect(file.split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    expect.stringMatching(/^PRODID:/),
    'CALSCALE:GREGORIAN',
    'END:VCALENDAR',
    '',
  ]);
});

it('keeps every text, in lines of at most 75 bytes that end in CR LF', () => {
  const text = fc
    .string({ unit: 'grapheme', maxLength: 200 })
    .map((written) => written.replace(/\p{Cc}/gu, ' '));
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { maxLength: 3 }), (texts) => {
      const events = texts.map(([title, words], at) => ({
        ...EVENT,
        id: `${at}`,
        title,
        text: words,
      }));
      const file = calendarFile(events, '2026-09-30');
      expect(read(file).map(({ title, text }) => [title, text])).toEqual(texts);
      for (const line of file.split('\r\n'))
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    }),
    law(100),
  );
});
