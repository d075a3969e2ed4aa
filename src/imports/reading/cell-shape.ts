const NUMBER =
  /^[([]?[-+−]?\s?(?:[$€£¥₹]|USD|EUR|GBP|CHF)?\s?[-+−]?(?:\d{1,3}(?:[,.'’ \u00a0\u202f]\d{3})+|\d+)?(?:[.,]\d+)?(?:e[-+]?\d+)?\s?(?:[$€£¥₹%kKmM]|USD|EUR|GBP|CHF)?[)\]]?$/i;
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const DAY = `(?:\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}|\\d{1,2}[- ]${MONTH}[- ]\\d{2,4}|${MONTH} \\d{1,2},? \\d{4})`;
const CLOCK =
  '\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?(?:\\s?[ap]\\.?m\\.?)?(?:\\s?(?:z|utc|gmt)?(?:[-+]\\d{1,2}(?::?\\d{2})?)?)?';
const DATE = new RegExp(`^${DAY}(?:[ t,]+${CLOCK})?$`, 'i');
const TIME = new RegExp(`^${CLOCK}$`, 'i');
const EMAIL = /^[^\s@,;]+@[^\s@,;]+\.[a-z]{2,}$/i;
const URL = /^(?:https?:\/\/|www\.)\S+$/i;
const TRUTH = /^(?:true|false|yes|no|wahr|falsch)$/i;
const CODE = /^[\p{L}\p{N}_./#+-]+$/u;
const LONGEST_CODE = 40;

/** What a cell looks like: `number`, `date`, …, the pattern of a code (`A-9`), `text`, or `empty`. */
export function shapeOf(cell: string): string {
  const text = cell.trim();
  if (text === '') return 'empty';
  if (/\d/.test(text)) {
    if (NUMBER.test(text)) return 'number';
    if (DATE.test(text)) return 'date';
    if (TIME.test(text)) return 'time';
  }
  if (EMAIL.test(text)) return 'e-mail';
  if (URL.test(text)) return 'url';
  if (TRUTH.test(text)) return 'truth';
  return isCode(text) ? codePattern(text) : 'text';
}

/** Whether a shape says more of a cell than that something stands there. */
export function isTyped(shape: string): boolean {
  return shape !== 'text' && shape !== 'empty';
}

function isCode(text: string): boolean {
  return text.length <= LONGEST_CODE && /\d/.test(text) && CODE.test(text);
}

function codePattern(text: string): string {
  return text.replace(/\p{L}+/gu, 'A').replace(/\d+/g, '9');
}
