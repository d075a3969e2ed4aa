import type { ShownFigure, ShownTable } from './figures';
import { type Answer, figuresIn, figuresOf, type ReadTable } from './twin';

const ALL = 'All';

/** Marks of a chart that are no row of its table twin, or rows that no mark tells. */
export function differingMarks(
  { marks, drawn }: Pick<ShownFigure, 'marks' | 'drawn'>,
  twin: ShownTable,
  { places }: ReadTable,
  answer: Answer,
): { surplus: string[]; missing: string[] } {
  const rows = twin.rows.map((cells, at) => ({
    cells,
    figures: new Set([...(places[at] ?? [])].flatMap((place) => figuresOf(answer[place] ?? {}))),
  }));
  // Beside a label stands what it counts.
  const beside = drawn.map((label, at) => `${label}: ${drawn[at + 1] ?? ''}`);
  const tells = (text: string, { cells, figures }: (typeof rows)[number]) => {
    const name = nameIn(text, cells);
    if (name === null) return false;
    const words = text.replace(name, '');
    const told = figuresIn(words);
    return told.length === 0
      ? cells.includes(words.replace(': ', '').trim())
      : told.every((figure) => figures.has(figure));
  };
  return {
    surplus: marks.filter((mark) => !rows.some((row) => tells(mark, row))),
    missing: rows
      .filter((row) => ![...marks, ...beside].some((text) => tells(text, row)))
      .map(({ cells }) => cells.join(' | ')),
  };
}

/** What of a text names a row: the first cell, or in a matrix the first two. */
function nameIn(text: string, [first = '', second = '']: readonly string[]): string | null {
  const both = [first, second].filter((part) => part !== ALL).join(', ') || ALL;
  if (text.startsWith(`${both}: `)) return both;
  return text.includes(first) ? first : null;
}
