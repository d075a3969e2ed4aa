import {
  formatCount,
  formatDay,
  formatDayAndMonth,
  formatFixed,
  formatMoney,
  formatNumber,
  formatPercent,
  formatSigned,
} from '../../../src/domain/format';
import type { ShownTable } from './figures';

export type Answer = readonly Readonly<Record<string, unknown>>[];

const locale = 'en-GB';
/** The base currency of the sample. */
const currency = 'EUR';

/** Every way in which pages write a number of an answer. */
const NUMBER_FORMS: readonly ((value: number) => string)[] = [
  (value) => formatCount(value, locale),
  (value) => formatSigned(value, { locale }),
  (value) => formatSigned(value, { digits: 1, locale }),
  (value) => formatSigned(value, { digits: 2, locale }),
  (value) => formatPercent(value, { locale }),
  (value) => formatPercent(value, { digits: 1, locale }),
  (value) => formatMoney(value, currency, { locale }),
  (value) => formatMoney(value, currency, { compact: true, locale }),
  (value) => formatNumber(value, { digits: 2, locale }),
  (value) => formatFixed(value, { digits: 1, locale }),
  (value) => formatFixed(value, { digits: 2, locale }),
  (value) => formatFixed(value, { digits: 3, locale }),
];

const TEXT_FORMS: readonly ((value: string) => string)[] = [
  (value) => value,
  (value) => formatDay(value, locale),
  (value) => formatDayAndMonth(value, locale),
];

/** A day, or a number with its sign, currency and unit. */
const FIGURE =
  /\d{1,2} [A-Z][a-z]{2}(?: \d{4})?|[+−]?(?:€|[A-Z]{3}\u00a0)?\d+(?:,\d{3})*(?:\.\d+)?(?:\u00a0(?:%|(?:k|m|bn)\b))?/g;

/** Figures that are of no answer: over which days is counted, how sure intervals are, a key. */
const GIVEN = /in 90 days|95\s% interval|100\s% of the target/g;

export function figuresIn(text: string): string[] {
  return text.replace(GIVEN, '').match(FIGURE) ?? [];
}

/** A column of an answer, each value as one form writes it; null where there is no value. */
interface WrittenColumn {
  name: string;
  texts: readonly (string | null)[];
}

/** Which rows of the answer each row of the table may be, by place. */
type Places = readonly ReadonlySet<number>[];

export interface ReadTable {
  /** What the table shows that is not in the answer. */
  faults: string[];
  places: Places;
}

/**
 * Finds the rows of an answer in a table. Each figure of a column has to be one column of the answer,
 * written in one way for all rows, and each row of the table another row of the answer.
 */
export function readTable({ head, rows }: ShownTable, answer: Answer): ReadTable {
  const faults: string[] = [];
  const written = writtenColumns(answer);
  let places: Places = rows.map(() => new Set(answer.keys()));
  for (const [at, name] of head.entries()) {
    const cells = rows.map((row) => row[at] ?? '');
    const meant = meantBy(name, written);
    const named = explainedBy(meant, cells, places);
    places = named ?? places;
    if (named || isQuoted(cells, places, answer)) continue;
    for (const [part, figures] of partsOf(cells).entries()) {
      const left = explainedBy(part === 0 ? meant : written, figures, places);
      if (left) places = left;
      else faults.push(`${name}: no column of the answer is ${figures.slice(0, 5).join(' | ')}`);
    }
  }
  const used = new Set(places.flatMap((left) => [...left]));
  return used.size < rows.length
    ? { faults: [...faults, 'two rows are the same row of the answer'], places }
    : { faults, places };
}

/** Texts with a figure that is neither of the answer nor counts its rows of one kind. */
export function strangers(texts: readonly string[], answer: Answer): string[] {
  const known = new Set([...answer, countsIn(answer)].flatMap(figuresOf));
  return texts.filter((text) => figuresIn(text).some((figure) => !known.has(figure)));
}

/** How many rows have each text in each column. */
function countsIn(answer: Answer): Answer[number] {
  const counts: Record<string, number> = {};
  for (const [name, value] of answer.flatMap((row) => Object.entries(row)))
    if (typeof value === 'string')
      counts[`${name} ${value}`] = (counts[`${name} ${value}`] ?? 0) + 1;
  return counts;
}

/** Every figure that a row may be told by. */
export function figuresOf(row: Answer[number]): string[] {
  return Object.values(row).flatMap((value) => [
    ...NUMBER_FORMS.flatMap((_, form) => writtenAs(value, form) ?? []),
    ...(typeof value === 'string' ? figuresIn(value) : []),
  ]);
}

/** A heading that is the name of a column of the answer means that one. */
function meantBy(heading: string, written: readonly WrittenColumn[]): readonly WrittenColumn[] {
  const own = heading.toLowerCase().replaceAll(' ', '_');
  return written.some(({ name }) => name === own)
    ? written.filter(({ name }) => name === own)
    : written;
}

/** The figures of a column of cells by their order within the cell; a cell without has none. */
function partsOf(cells: readonly string[]): (string | null)[][] {
  const found = cells.map(figuresIn);
  const most = Math.max(0, ...found.map(({ length }) => length));
  return Array.from({ length: most }, (_, part) => found.map((figures) => figures[part] ?? null));
}

/** Whether what looks like figures is words of the rows themselves: numbers of incidents, names. */
function isQuoted(cells: readonly string[], places: Places, answer: Answer): boolean {
  return cells.every((cell, at) =>
    [...(places[at] ?? [])].some((place) => {
      const words = Object.values(answer[place] ?? {}).filter((value) => typeof value === 'string');
      return figuresIn(cell).every((figure) => words.some((word) => word.includes(figure)));
    }),
  );
}

/** The rows that are left where one column of the answer is what cells show; null where none is. */
function explainedBy(
  written: readonly WrittenColumn[],
  cells: readonly (string | null)[],
  places: Places,
): Places | null {
  for (const column of written) {
    const left = places.map(
      (before, at) => new Set([...before].filter((place) => column.texts[place] === cells[at])),
    );
    if (left.every(({ size }) => size > 0)) return left;
  }
  return null;
}

/** Every column of the answer in every form; texts have fewer of them than numbers. */
function writtenColumns(answer: Answer): WrittenColumn[] {
  const names = new Set(answer.flatMap((row) => Object.keys(row)));
  return [...names].flatMap((name) =>
    NUMBER_FORMS.map((_, form) => ({
      name,
      texts: answer.map((row) => writtenAs(row[name], form)),
    })),
  );
}

function writtenAs(value: unknown, form: number): string | null {
  if (typeof value === 'number') return NUMBER_FORMS[form]?.(value) ?? null;
  if (typeof value === 'string') return TEXT_FORMS[form]?.(value) ?? null;
  return null;
}
