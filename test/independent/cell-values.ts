/** Reads single cells: each reader takes the cell's trimmed text and rejects what it cannot read. */

import type { Day } from './sample-rows';

const MILLISECONDS_PER_DAY = 86_400_000;

/** Thrown for a record that must be rejected; the message is the reason. */
export class RejectedRecord extends Error {}

const DATE_TEXT =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/;
const NUMBER_TEXT = /^[+-]?\d+(\.\d*)?([eE][+-]?\d+)?$/;

/** The whole UTC day of a calendar date; null where there is no such date. */
function calendarDay(year: number, month: number, dayOfMonth: number): Day | null {
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
  return exists ? date.getTime() / MILLISECONDS_PER_DAY : null;
}

/** Minutes that a written offset lies ahead of UTC: `Z` 0, `-02:00` -120. */
function offsetMinutes(offset: string): number {
  if (offset === '' || offset === 'Z') {
    return 0;
  }
  const hours = Number(offset.slice(1, 3));
  const minutes = Number(offset.slice(-2));
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

/**
 * Reads `2026-05-12`, `2026-05-12 09:14`, `2026-05-12 09:14:03` and ISO instants with an offset.
 * An instant with an offset is shifted to UTC; then the time of day is dropped.
 */
export function readDay(text: string): Day | null {
  if (text === '') {
    return null;
  }
  const parts = DATE_TEXT.exec(text);
  if (parts === null) {
    throw new RejectedRecord(`not a date: ${text}`);
  }
  const numberAt = (index: number): number => Number(parts[index] ?? '0');
  const day = calendarDay(numberAt(1), numberAt(2), numberAt(3));
  if (day === null || numberAt(4) > 23 || numberAt(5) > 59 || numberAt(6) > 59) {
    throw new RejectedRecord(`no such date: ${text}`);
  }
  const minuteOfDay = numberAt(4) * 60 + numberAt(5) - offsetMinutes(parts[7] ?? '');
  return day + Math.floor(minuteOfDay / (24 * 60));
}

/** Like `readDay` for a cell that must not be empty. */
export function readRequiredDay(text: string): Day {
  const day = readDay(text);
  if (day === null) {
    throw new RejectedRecord('a required date is empty');
  }
  return day;
}

/** A day as it is written in a file: `2026-05-12`. */
export function isoDay(day: Day): string {
  return new Date(day * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

/** Reads a plain decimal number; null for an empty cell. */
export function readNumber(text: string): number | null {
  if (text === '') {
    return null;
  }
  if (!NUMBER_TEXT.test(text)) {
    throw new RejectedRecord(`not a number: ${text}`);
  }
  return Number(text);
}

/** Reads a 0/1 flag; an empty cell is false. */
export function readFlag(text: string): boolean {
  if (text !== '' && text !== '0' && text !== '1') {
    throw new RejectedRecord(`not a flag: ${text}`);
  }
  return text === '1';
}

/** The text itself, which must not be empty. */
export function readRequiredText(text: string, field: string): string {
  if (text === '') {
    throw new RejectedRecord(`${field} is empty`);
  }
  return text;
}

export function textOrNull(text: string): string | null {
  return text === '' ? null : text;
}

/** Reads one of the given lower-case words in any case; null for an empty cell. */
export function readWord<Word extends string>(text: string, words: readonly Word[]): Word | null {
  if (text === '') {
    return null;
  }
  const word = words.find((candidate) => candidate === text.toLowerCase());
  if (word === undefined) {
    throw new RejectedRecord(`not one of ${words.join(', ')}: ${text}`);
  }
  return word;
}

/** Splits a cell that holds several values; trimmed, empty ones dropped, each once. */
export function readList(text: string, separator: string): string[] {
  const values = text.split(separator).map((value) => value.trim());
  return [...new Set(values.filter((value) => value !== ''))];
}
