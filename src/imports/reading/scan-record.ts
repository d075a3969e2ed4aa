import type { Line } from './lines';
import type { CsvRecord, Dialect } from './text-table';

/** What the straightforward reading of a record gives. */
export interface Scan {
  cells: CsvRecord;
  /** Lines that the record takes up. */
  lines: number;
  /** A quote stands inside a quoted cell where it neither closes the cell nor is escaped. */
  isMalformed: boolean;
  /** The last cell is quoted and not closed in the lines at hand. */
  isUnclosed: boolean;
  /** Quotes stand only where a cell begins and ends, or doubled inside: every reader of CSV reads the same cells. */
  isStrict: boolean;
}

/** A place in some lines, which reading moves on. */
interface Cursor {
  lines: readonly Line[];
  /** The line, and the character in it. */
  line: number;
  at: number;
}

type Quoting = Dialect & { quote: string };

/** Reads the record that begins with a line; a quoted cell may go on in the lines below. */
export function scanRecord(lines: readonly Line[], first: number, dialect: Dialect): Scan {
  const { separator, quote } = dialect;
  const text = textAt(lines, first);
  if (quote === null || !text.includes(quote))
    return {
      cells: text.split(separator),
      lines: 1,
      isMalformed: false,
      isUnclosed: false,
      isStrict: true,
    };
  return scanQuoting({ lines, line: first, at: 0 }, { ...dialect, quote });
}

function scanQuoting(cursor: Cursor, dialect: Quoting): Scan {
  const { separator } = dialect;
  const first = cursor.line;
  const cells: string[] = [];
  let isMalformed = false;
  let isUnclosed = false;
  let isStrict = dialect.escape === 'doubled';
  do {
    const quoted = readQuoted(cursor, dialect);
    const cell = quoted ? quoted.cell : readPlain(cursor, separator);
    cells.push(cell);
    isMalformed ||= quoted?.isMalformed ?? false;
    isUnclosed = quoted?.isUnclosed ?? false;
    isStrict &&= quoted ? quoted.isStrict : !cell.includes(dialect.quote);
  } while (!isUnclosed && passSeparator(cursor, separator));
  return { cells, lines: cursor.line - first + 1, isMalformed, isUnclosed, isStrict };
}

function passSeparator(cursor: Cursor, separator: string): boolean {
  if (cursor.at >= textAt(cursor.lines, cursor.line).length) return false;
  cursor.at += separator.length;
  return true;
}

function readPlain(cursor: Cursor, separator: string): string {
  const text = textAt(cursor.lines, cursor.line);
  const found = text.indexOf(separator, cursor.at);
  const end = found < 0 ? text.length : found;
  const cell = text.slice(cursor.at, end);
  cursor.at = end;
  return cell;
}

interface QuotedCell {
  cell: string;
  isMalformed: boolean;
  isUnclosed: boolean;
  /** No spaces stand around its quotes. */
  isStrict: boolean;
}

/** The quoted cell at a place; undefined where none opens there, the place then unmoved. */
function readQuoted(cursor: Cursor, dialect: Quoting): QuotedCell | undefined {
  const text = textAt(cursor.lines, cursor.line);
  if (text.startsWith(dialect.quote, cursor.at)) {
    cursor.at += dialect.quote.length;
    return readToClosing(cursor, dialect);
  }
  const opening = paddedOpening(text, cursor.at, dialect);
  if (opening < 0) return undefined;
  // It must close in its own line, or else it is a plain cell with a quote in it.
  const own = cursor.lines.slice(cursor.line, cursor.line + 1);
  const ahead = { lines: own, line: 0, at: opening + dialect.quote.length };
  const cell = readToClosing(ahead, dialect);
  if (cell.isMalformed || cell.isUnclosed) return undefined;
  cursor.at = ahead.at;
  return { ...cell, isStrict: false };
}

/** Where a quote follows nothing but spaces; less than 0 where none does. */
function paddedOpening(text: string, at: number, { quote, separator }: Quoting): number {
  if (separator.startsWith(' ') || text[at] !== ' ') return -1;
  const opening = afterSpaces(text, at);
  return text.startsWith(quote, opening) ? opening : -1;
}

function readToClosing(cursor: Cursor, dialect: Quoting): QuotedCell {
  const { quote, separator } = dialect;
  let content = '';
  let isMalformed = false;
  let from = cursor.at;
  for (;;) {
    const text = textAt(cursor.lines, cursor.line);
    const found = text.indexOf(quote, from);
    if (found < 0) {
      content += text.slice(cursor.at);
      const next = cursor.lines[cursor.line + 1];
      if (!next) {
        cursor.at = text.length;
        return { cell: content, isMalformed, isUnclosed: true, isStrict: false };
      }
      content += cursor.lines[cursor.line]?.end ?? '';
      cursor.line += 1;
      cursor.at = 0;
      from = 0;
      continue;
    }
    const after = found + quote.length;
    if (isEscapedByBackslash(text, found, dialect)) {
      from = after;
      continue;
    }
    const end = closingEnd(text, after, separator);
    if (text.startsWith(quote, after)) {
      from = after + quote.length;
      continue;
    }
    if (end >= 0) {
      content += text.slice(cursor.at, found);
      cursor.at = end;
      const isStrict = !isMalformed && end === after;
      return { cell: unescaped(content, dialect), isMalformed, isUnclosed: false, isStrict };
    }
    isMalformed = true;
    from = after;
  }
}

function isEscapedByBackslash(text: string, at: number, dialect: Dialect): boolean {
  if (dialect.escape !== 'backslash') return false;
  let slashes = 0;
  while (text[at - 1 - slashes] === '\\') slashes += 1;
  return slashes % 2 === 1;
}

/** Where the separator or the line's end is that a closing quote leads to, spaces between them or not. */
function closingEnd(text: string, after: number, separator: string): number {
  if (after === text.length || text.startsWith(separator, after)) return after;
  const end = afterSpaces(text, after);
  return end === text.length || text.startsWith(separator, end) ? end : -1;
}

function afterSpaces(text: string, at: number): number {
  let end = at;
  while (text[end] === ' ') end += 1;
  return end;
}

/** What the inside of a quoted cell says. */
export function unescaped(content: string, dialect: Dialect): string {
  const { quote } = dialect;
  if (quote === null) return content;
  const single = content.includes(quote) ? content.replaceAll(quote + quote, quote) : content;
  if (dialect.escape !== 'backslash' || !single.includes('\\')) return single;
  return single.replaceAll(`\\${quote}`, quote).replaceAll('\\\\', '\\');
}

function textAt(lines: readonly Line[], line: number): string {
  return lines[line]?.text ?? '';
}
