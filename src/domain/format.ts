/** What is shown where a value is not known. Never a zero: unknown is not zero. */
export const UNKNOWN = '–';

const NO_BREAK_SPACE = '\u00a0';
const MINUS = '\u2212';
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const WORDS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
] as const;

type Amount = number | null | undefined;

interface NumberStyle {
  /** At most so many digits after the decimal sign; 0 unless told. */
  digits?: number;
  /** A BCP 47 tag; the user's own locale unless told. */
  locale?: string | undefined;
}

interface MoneyStyle {
  /** `€1.2 M` instead of `€1,234,567`. */
  compact?: boolean;
  locale?: string | undefined;
}

/** An amount of money with its currency; `compact` shortens it to thousands, millions and so on. */
export function formatMoney(amount: Amount, currency: string, style: MoneyStyle = {}): string {
  if (!isKnown(amount)) return UNKNOWN;
  const { compact = false, locale } = style;
  const options: Intl.NumberFormatOptions = compact
    ? { notation: 'compact', ...(Math.abs(amount) >= MILLION ? ONE_DIGIT : {}) }
    : { minimumFractionDigits: Number.isInteger(amount) ? 0 : 2, maximumFractionDigits: 2 };
  try {
    const money = numberFormat(locale, { ...options, style: 'currency', currency });
    return written(money, amount);
  } catch {
    // Not a three-letter code: exports hold such things, and the figure is still worth showing.
    return `${written(numberFormat(locale, options), amount)} ${currency}`.trim();
  }
}

const MILLION = 1_000_000;
/** Millions of a column are compared by their first digit after the sign. */
const ONE_DIGIT = { minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;

/** A day as no reader can mistake it, `30 Sep 2026`; the day written is the day shown, in any time zone. */
export function formatDay(day: string | null | undefined, locale?: string): string {
  return dayText(day, true, locale);
}

/** A day without its year, `30 Sep`, for places where the year stands close by. */
export function formatDayAndMonth(day: string | null | undefined, locale?: string): string {
  return dayText(day, false, locale);
}

/** A moment of today as a clock shows it, `14:05`; in milliseconds since 1970. */
export function formatTime(moment: number, locale?: string): string {
  return timeFormat(locale).format(moment);
}

/** An ISO instant as a day and a time of the reader's own time zone, `30 Sep 2026, 14:05`. */
export function formatInstant(instant: string, locale?: string): string {
  const time = new Date(instant);
  const day = [time.getFullYear(), time.getMonth() + 1, time.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  return `${formatDay(day, locale)}, ${formatTime(time.getTime(), locale)}`;
}

/** A whole number with the grouping of the locale. */
export function formatCount(count: Amount, locale?: string): string {
  return isKnown(count)
    ? written(numberFormat(locale, { maximumFractionDigits: 0 }), count)
    : UNKNOWN;
}

/** A number with exactly so many digits after the decimal sign, for columns of figures. */
export function formatFixed(
  amount: Amount,
  { digits = 0, isGrouped = true, locale }: NumberStyle & { isGrouped?: boolean } = {},
): string {
  if (!isKnown(amount)) return amount === null || amount === undefined ? UNKNOWN : String(amount);
  const options = {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    useGrouping: isGrouped,
  };
  return written(numberFormat(locale, options), amount);
}

/** A number shortened to thousands, millions and so on, for the ticks of an axis. */
export function formatCompact(amount: Amount, locale?: string): string {
  if (!isKnown(amount)) return UNKNOWN;
  return written(numberFormat(locale, { notation: 'compact', maximumFractionDigits: 2 }), amount);
}

/** A share between 0 and 1 as `51 %`. */
export function formatPercent(share: Amount, style: NumberStyle = {}): string {
  if (!isKnown(share)) return UNKNOWN;
  const { digits = 0, locale } = style;
  return written(numberFormat(locale, { style: 'percent', maximumFractionDigits: digits }), share);
}

/** A number without a unit, rounded to whole ones unless told. */
export function formatNumber(amount: Amount, style: NumberStyle = {}): string {
  if (!isKnown(amount)) return UNKNOWN;
  const { digits = 0, locale } = style;
  return written(numberFormat(locale, { maximumFractionDigits: digits }), amount);
}

/** A number that always bears its sign, `+31` or `−4`, with a true minus; zero bears none. */
export function formatSigned(amount: Amount, style: NumberStyle = {}): string {
  if (!isKnown(amount)) return UNKNOWN;
  const { digits = 0, locale } = style;
  const options = { signDisplay: 'exceptZero', maximumFractionDigits: digits } as const;
  return written(numberFormat(locale, options), amount);
}

/** The two ends of an interval, `−80 … −31`; never as ± since the ends need not lie evenly. */
export function formatInterval(low: Amount, high: Amount, style: NumberStyle = {}): string {
  if (!isKnown(low) || !isKnown(high)) return UNKNOWN;
  return `${formatSigned(low, style)} … ${formatSigned(high, style)}`;
}

/** A count as a headline says it: in words up to twelve, in figures above. */
export function countInWords(count: number, locale?: string): string {
  return WORDS[count] ?? formatCount(count, locale);
}

function isKnown(amount: Amount): amount is number {
  return amount !== null && amount !== undefined && Number.isFinite(amount);
}

/** The formatted parts, with a true minus and a no-break space before `M` and `%`. */
function written({ format, hasUnit, texts }: NumberText, amount: number): string {
  const known = texts.get(amount);
  if (known !== undefined) return known;
  // What needs no other sign or space: parts take many times as long.
  const text = !hasUnit && amount > 0 ? format.format(amount) : writtenByParts(format, amount);
  if (texts.size >= MOST_TEXTS) texts.clear();
  // Zero may bear a sign, and is the same key without it.
  if (amount !== 0) texts.set(amount, text);
  return text;
}

function writtenByParts(format: Intl.NumberFormat, amount: number): string {
  let text = '';
  for (const part of format.formatToParts(amount)) {
    const isUnit = part.type === 'compact' || part.type === 'percentSign';
    if (isUnit && /\d$/u.test(text)) text += NO_BREAK_SPACE;
    text += part.type === 'minusSign' ? MINUS : part.value;
  }
  return text;
}

function dayText(day: string | null | undefined, withYear: boolean, locale?: string): string {
  if (day === null || day === undefined || day === '') return UNKNOWN;
  const [, year, month, date] = DAY.exec(day) ?? [];
  const instant = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
  if (Number.isNaN(instant.getTime()) || instant.getUTCDate() !== Number(date)) return day;
  const { format, isEnglish } = dayFormat(locale, withYear);
  if (!isEnglish) return format.format(instant);
  // English orders differ (Sep 30 / 30 Sept): one order for all readers of English.
  const parts = dayFormat('en-US', withYear).format.formatToParts(instant);
  const order = withYear ? ['day', 'month', 'year'] : ['day', 'month'];
  return order.map((type) => parts.find((part) => part.type === type)?.value).join(' ');
}

/** How many texts of a kind are kept. */
const MOST_TEXTS = 2_000;

interface NumberText {
  format: Intl.NumberFormat;
  /** Whether an `M` or a `%` may follow the number. */
  hasUnit: boolean;
  /** What was written of late: the bins of a map say the same few numbers thousands of times. */
  texts: Map<number, string>;
}

const numberFormats = new Map<string, NumberText>();
interface DayText {
  format: Intl.DateTimeFormat;
  isEnglish: boolean;
}

const dayFormats = new Map<string, DayText>();
const timeFormats = new Map<string, Intl.DateTimeFormat>();

function numberFormat(locale: string | undefined, options: Intl.NumberFormatOptions): NumberText {
  let key = locale ?? '';
  for (const name in options) key += ` ${name} ${Reflect.get(options, name)}`;
  const known = numberFormats.get(key);
  if (known) return known;
  const format = new Intl.NumberFormat(locale, options);
  const hasUnit = options.notation === 'compact' || options.style === 'percent';
  const text = { format, hasUnit, texts: new Map<number, string>() };
  numberFormats.set(key, text);
  return text;
}

function dayFormat(locale: string | undefined, withYear: boolean): DayText {
  const key = `${locale ?? ''} ${withYear}`;
  const known = dayFormats.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    ...(withYear ? { year: 'numeric' } : {}),
    calendar: 'gregory',
    timeZone: 'UTC',
  });
  const text = { format, isEnglish: format.resolvedOptions().locale.startsWith('en') };
  dayFormats.set(key, text);
  return text;
}

/** Made once: toLocaleTimeString makes one each time, which takes longer than all else of a list of instants. */
function timeFormat(locale = ''): Intl.DateTimeFormat {
  const known = timeFormats.get(locale);
  if (known) return known;
  const format = new Intl.DateTimeFormat(locale || undefined, {
    hour: '2-digit',
    minute: '2-digit',
  });
  timeFormats.set(locale, format);
  return format;
}
