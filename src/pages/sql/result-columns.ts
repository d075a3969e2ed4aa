import { formatFixed } from '../../domain/format';
import type { Cell, Row } from '../../engine/decode';

export type ColumnKind = 'number' | 'day' | 'text' | 'other';

/** A column of an answer and how it is shown. */
export interface ResultColumn {
  name: string;
  kind: ColumnKind;
  /** The cell as one line of text; of NULL and of an empty text it is ''. */
  format: (cell: Cell) => string;
  /** In pixels. */
  width: number;
}

const DAY = /^\d{4}-\d{2}-\d{2}(T[\d:.]+Z)?$/;
/** Numbers that name something; a separator of thousands would only hinder. */
const NAMING = /(^|_)(id|no|year|month|day|quarter|week|row)$/i;

const MOST_DIGITS = 3;
/** Of figures that are all so small that three digits would leave nothing of them. */
const SMALL = 0.1;
const DIGITS_OF_SMALL = 6;

/** So many rows say how wide a column has to be. */
const MEASURED_ROWS = 200;
const LETTER_WIDTH = 7.4;
const CELL_PADDING = 24;
const SORT_MARK_WIDTH = 16;
const NARROWEST = 64;
const WIDEST = 380;

/** The columns of an answer; those of one without rows are not known. */
export function resultColumns(rows: readonly Row[], locale?: string): ResultColumn[] {
  const [first] = rows;
  if (first === undefined) return [];
  return Object.keys(first).map((name) => {
    const kind = kindOf(rows, name);
    const format = kind === 'number' ? numberFormat(rows, name, locale) : cellText;
    return { name, kind, format, width: widthOf(rows, name, format) };
  });
}

/** A cell as text: a list as its items, a struct with the names of its fields. */
export function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (Array.isArray(cell)) return cell.map(innerText).join(', ');
  if (typeof cell === 'object')
    return Object.entries(cell)
      .map(([name, value]) => `${name}: ${innerText(value)}`)
      .join(', ');
  return String(cell);
}

function innerText(cell: Cell): string {
  if (cell === null) return 'NULL';
  return typeof cell === 'object' ? `(${cellText(cell)})` : String(cell);
}

function kindOf(rows: readonly Row[], name: string): ColumnKind {
  const known = rows.map((row) => row[name]).filter((cell) => cell !== null);
  if (known.length === 0) return 'other';
  if (known.every((cell) => typeof cell === 'number')) return 'number';
  if (!known.every((cell) => typeof cell === 'string')) return 'other';
  return known.every((cell) => DAY.test(cell)) ? 'day' : 'text';
}

/** All numbers of a column bear the same digits, so that their points stand below each other. */
function numberFormat(rows: readonly Row[], name: string, locale?: string): ResultColumn['format'] {
  let largest = 0;
  let digits = 0;
  for (const { [name]: cell } of rows) {
    if (typeof cell !== 'number' || !Number.isFinite(cell)) continue;
    largest = Math.max(largest, Math.abs(cell));
    digits = Math.max(digits, digitsOf(cell));
  }
  const most = largest < SMALL ? DIGITS_OF_SMALL : MOST_DIGITS;
  const style = { digits: Math.min(digits, most), isGrouped: !NAMING.test(name), locale };
  return (cell) => (typeof cell === 'number' ? formatFixed(cell, style) : cellText(cell));
}

function digitsOf(figure: number): number {
  if (Number.isInteger(figure)) return 0;
  const [, decimals = ''] = String(figure).split('.');
  return decimals.includes('e') ? DIGITS_OF_SMALL : decimals.length;
}

function widthOf(rows: readonly Row[], name: string, format: ResultColumn['format']): number {
  const texts = rows.slice(0, MEASURED_ROWS).map(({ [name]: cell = null }) => format(cell).length);
  const letters = texts.reduce((longest, length) => Math.max(longest, length), 0);
  const wanted = Math.max(
    letters * LETTER_WIDTH + CELL_PADDING,
    name.length * LETTER_WIDTH + CELL_PADDING + SORT_MARK_WIDTH,
  );
  return Math.round(Math.min(WIDEST, Math.max(NARROWEST, wanted)));
}
