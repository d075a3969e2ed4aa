/** More digits than anybody writes, fewer than those of which the last are noise. */
const MOST_DIGITS = 12;

/** A number as its reader would type it: the decimal sign of the locale, no grouping. */
export function numberText(value: number | null, locale?: string): string {
  if (value === null || Number.isNaN(value)) return '';
  return new Intl.NumberFormat(locale, {
    useGrouping: false,
    maximumFractionDigits: MOST_DIGITS,
  }).format(value);
}

/**
 * A number that was typed: with the signs of the locale, or with a point or a comma that can only be
 * decimal. NaN where it is none, null where nothing is typed.
 */
export function readNumber(text: string, locale?: string): number | null {
  const typed = text.trim().replace(/\u2212/g, '-');
  if (typed === '') return null;
  const { group, decimal } = signs(locale);
  const plain = isGrouped(typed, group, decimal)
    ? typed.replaceAll(group, '').replace(decimal, '.')
    : typed.replace(',', '.');
  return /^-?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : Number.NaN;
}

/** Whether groups are written as they should be: three digits after every sign. */
function isGrouped(typed: string, group: string, decimal: string): boolean {
  const [whole = '', ...fraction] = typed.split(decimal);
  const [first = '', ...others] = whole.split(group);
  return (
    others.length > 0 &&
    fraction.length <= 1 &&
    /^-?\d{1,3}$/.test(first) &&
    others.every((digits) => /^\d{3}$/.test(digits))
  );
}

function signs(locale: string | undefined): { group: string; decimal: string } {
  const parts = new Intl.NumberFormat(locale).formatToParts(1_234_567.8);
  const sign = (type: string) => parts.find((part) => part.type === type)?.value;
  return { group: sign('group') ?? ',', decimal: sign('decimal') ?? '.' };
}
