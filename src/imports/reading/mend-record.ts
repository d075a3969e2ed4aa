import { unescaped } from './scan-record';
import type { CsvRecord, Dialect } from './text-table';

/** Longer records are left as they are: the search looks at every pair of a first and a last quote. */
const MOST_PIECES = 400;
const MOST_COMPARED = 4_000_000;

/** What a way of reading a cell has to put up with. */
const COST = { stray: 1, strayOpening: 1, quoteAtSeparator: 2 } as const;

interface Step {
  cost: number;
  /** Pieces before the cell. */
  from: number;
  cell: string;
}

/**
 * Reads the text of a record whose quoting is damaged as exactly `width` cells, putting up with the
 * least damage; undefined where there is no such reading. A shortest path over the pieces between
 * separators: each cell is one piece as it stands, or some pieces that begin and end with a quote.
 */
export function mendRecord(text: string, dialect: Dialect, width: number): CsvRecord | undefined {
  const { separator, quote } = dialect;
  const pieces = text.split(separator);
  if (quote === null || pieces.length < width || pieces.length > MOST_PIECES) return undefined;
  const opening = pieces.flatMap((piece, at) => (piece.trimStart().startsWith(quote) ? [at] : []));
  const closing = pieces.filter((piece) => piece.trimEnd().endsWith(quote)).length;
  if (opening.length * closing * text.length > MOST_COMPARED) return undefined;
  const steps = cellSteps(pieces, opening, { ...dialect, quote });
  return cheapestPath(steps, pieces.length, width);
}

/** For each number of pieces, the cells that may end there. */
function cellSteps(
  pieces: readonly string[],
  opening: readonly number[],
  dialect: Dialect & { quote: string },
): Step[][] {
  return pieces.map((piece, at) => {
    const steps: Step[] = /[\r\n]/.test(piece)
      ? []
      : [{ cost: plainCost(piece, dialect.quote), from: at, cell: piece }];
    if (!piece.trimEnd().endsWith(dialect.quote)) return steps;
    for (const from of opening) {
      if (from > at) break;
      const text = pieces.slice(from, at + 1).join(dialect.separator);
      const step = quotedStep(text, from, dialect);
      if (step) steps.push(step);
    }
    return steps;
  });
}

function plainCost(piece: string, quote: string): number {
  const strays = piece.split(quote).length - 1;
  const opens = piece.trimStart().startsWith(quote);
  return strays * COST.stray + (opens ? COST.strayOpening : 0);
}

function quotedStep(
  text: string,
  from: number,
  dialect: Dialect & { quote: string },
): Step | undefined {
  const { quote } = dialect;
  const trimmed = text.trim();
  if (trimmed.length < quote.length * 2) return undefined;
  const content = trimmed.slice(quote.length, -quote.length);
  return { cost: quotedCost(content, dialect), from, cell: unescaped(content, dialect) };
}

/** Every unpaired quote inside a quoted cell is damage, more so where it looks like one that opens or closes. */
function quotedCost(content: string, dialect: Dialect & { quote: string }): number {
  const { quote, separator } = dialect;
  let cost = 0;
  for (let at = content.indexOf(quote); at >= 0; at = content.indexOf(quote, at)) {
    const start = at;
    while (content.startsWith(quote, at)) at += quote.length;
    const isEscaped = dialect.escape === 'backslash' && content[start - 1] === '\\';
    if (((at - start) / quote.length) % 2 === 0 || isEscaped) continue;
    cost += COST.stray;
    if (content.startsWith(separator, at) || content.slice(0, start).endsWith(separator))
      cost += COST.quoteAtSeparator;
  }
  return cost;
}

function cheapestPath(
  steps: readonly Step[][],
  length: number,
  width: number,
): CsvRecord | undefined {
  // best[cells][pieces]: the cheapest way to read so many pieces as so many cells.
  const best: (Step | undefined)[][] = [[{ cost: 0, from: -1, cell: '' }]];
  for (let cells = 1; cells <= width; cells += 1) {
    const row: (Step | undefined)[] = [];
    for (let end = cells; end <= length; end += 1)
      row[end] = cheapest(steps[end - 1] ?? [], best[cells - 1] ?? []);
    best.push(row);
  }
  return walkBack(best, length, width);
}

function cheapest(steps: readonly Step[], before: readonly (Step | undefined)[]): Step | undefined {
  let found: Step | undefined;
  for (const step of steps) {
    const way = before[step.from];
    const cost = way === undefined ? Number.POSITIVE_INFINITY : way.cost + step.cost;
    if (cost < (found?.cost ?? Number.POSITIVE_INFINITY)) found = { ...step, cost };
  }
  return found;
}

function walkBack(
  best: readonly (Step | undefined)[][],
  length: number,
  width: number,
): CsvRecord | undefined {
  const cells: string[] = [];
  let end = length;
  for (let row = width; row > 0; row -= 1) {
    const step = best[row]?.[end];
    if (!step) return undefined;
    cells.unshift(step.cell);
    end = step.from;
  }
  return cells;
}
