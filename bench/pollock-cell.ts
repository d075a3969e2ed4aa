const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;
const DATE = /^(\d{1,4})[-/. ](\d{1,2})[-/. ](\d{1,4})$/;
const PRICE = /^([$€£¥])\s?(\d[\d,]*(?:\.\d+)?)$/;
const INTEGER = /^[-+]?\d+$/;
const FLOAT = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i;
const TRUTH: Readonly<Record<string, string>> = { true: '1', True: '1', false: '0', False: '0' };
const YEAR_DIGITS = 4;
const MONTHS = 12;

/**
 * A cell as the suite compares it in headers and records (data_types.py): numbers, times, dates and
 * prices by value, texts without case. Both sides go through it, so a date needs no calendar here.
 */
export function normalizeCell(cell: string): string {
  const text = cell.trim();
  if (text === '') return cell;
  const truth = TRUTH[cell];
  if (truth !== undefined) return truth;
  if (INTEGER.test(text)) return String(BigInt(text.replace('+', '')));
  if (FLOAT.test(text)) return String(Number(text));
  return timeOf(text) ?? dateOf(text) ?? priceOf(text) ?? cell.toLowerCase();
}

function timeOf(text: string): string | undefined {
  const found = TIME.exec(text);
  if (!found) return undefined;
  return [found[1], found[2], found[3] ?? '0'].map((part) => part?.padStart(2, '0')).join(':');
}

function dateOf(text: string): string | undefined {
  const found = DATE.exec(text);
  if (!found) return undefined;
  const [first = '', second = '', third = ''] = found.slice(1);
  if (first.length === YEAR_DIGITS) return dated(first, second, third);
  // Month first, unless it cannot be a month.
  return Number(first) > MONTHS ? dated(third, second, first) : dated(third, first, second);
}

function dated(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')} 00:00:00`;
}

function priceOf(text: string): string | undefined {
  const found = PRICE.exec(text);
  return found ? `${found[1]}${Number(found[2]?.replaceAll(',', ''))}` : undefined;
}
