import { formatCompact, formatFixed } from '../domain/format';

export type QuickShape = 'bar' | 'line' | 'scatter';

/** A row of any answer: its name or day, and its figures. */
export interface QuickRow {
  name: string;
  figures: readonly (number | null)[];
}

export interface QuickChartData {
  shape: QuickShape;
  /** What the names or days are called. */
  category: string;
  isByDay: boolean;
  /** What the figures are called. */
  figures: readonly string[];
  rows: readonly QuickRow[];
}

const FINE_DIGITS = 2;

/** What a quick chart shows, as its title. */
export function quickFinding(data: QuickChartData, locale?: string): string {
  const { shape, figures, rows } = data;
  const [first = '', second = ''] = figures;
  if (shape === 'scatter') return `${second} against ${first}, ${rows.length} rows`;
  const span = spanOf(data, 0);
  if (!span) return `${first} is not known in any row`;
  if (shape === 'line' && data.isByDay)
    return `${first}: from ${formatCompact(span.first.figure, locale)} to ${formatCompact(span.last.figure, locale)}`;
  return `${nameText(span.highest.name)} has the highest ${first}: ${formatCompact(span.highest.figure, locale)}`;
}

/** A quick chart in words: the ends of each figure. */
export function quickSummary(data: QuickChartData, locale?: string): string {
  const sentences = data.figures.map((figure, at) => {
    const span = spanOf(data, at);
    if (!span) return `${figure}: not known in any row.`;
    const { highest, lowest } = span;
    return `${figure}: highest ${formatFine(highest.figure, locale)} (${nameText(highest.name)}), lowest ${formatFine(lowest.figure, locale)} (${nameText(lowest.name)}).`;
  });
  return `${data.rows.length} rows by ${data.category}. ${sentences.join(' ')}`;
}

/** The figure as a hint has it: whole numbers whole, others with two digits. */
export function formatFine(figure: number | null, locale?: string): string {
  const digits = figure === null || Number.isInteger(figure) ? 0 : FINE_DIGITS;
  return formatFixed(figure, { digits, locale });
}

/** Whether parts of a whole would make no sense on the axis of these figures. */
export function areWhole(figures: readonly (number | null)[]): boolean {
  return figures.every((figure) => figure === null || Number.isInteger(figure));
}

/** A name that can be read aloud, also where it is empty. */
export function nameText(name: string): string {
  return name === '' ? '(empty)' : name;
}

/** The rows in the order of their days, for a line goes forward in time. */
export function byDay(rows: readonly QuickRow[]): QuickRow[] {
  return [...rows].sort((one, other) =>
    one.name < other.name ? -1 : Number(one.name > other.name),
  );
}

interface KnownFigure {
  name: string;
  figure: number;
}

function spanOf({ rows, isByDay }: QuickChartData, at: number) {
  const known = (isByDay ? byDay(rows) : rows).flatMap(({ name, figures }): KnownFigure[] => {
    const figure = figures[at] ?? null;
    return figure === null ? [] : [{ name, figure }];
  });
  const [first] = known;
  const last = known.at(-1);
  if (!first || !last) return null;
  const highest = known.reduce((best, one) => (one.figure > best.figure ? one : best));
  const lowest = known.reduce((best, one) => (one.figure < best.figure ? one : best));
  return { first, last, highest, lowest };
}
