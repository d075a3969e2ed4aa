import { UNKNOWN_SEGMENT } from '../domain/dimensions';
import { formatPercent } from '../domain/format';
import { type CoverageRow, type CoverageView, coverageText, shareIn } from './coverage-rows';

/** Where a segment of one dimension meets one of another. */
export interface MatrixCell extends CoverageRow {
  crossed_segment: string;
}

/** A place in the matrix; null stands for all segments of a dimension. */
export interface MatrixPlace {
  segment: string | null;
  crossedSegment: string | null;
}

/** A place with what is counted there; null where nothing is known of it. */
export interface PlacedFigures extends MatrixPlace {
  figures: CoverageRow | null;
}

/** How much of a need is covered, as the ground of a cell shows it. */
export type CoverLevel = 'nothing' | 'little' | 'much' | 'full' | 'no need' | 'no target';

const HALF = 0.5;

export interface MatrixParts {
  /** All accounts; it has no target. */
  corner: CoverageRow;
  /** The segments of the dimension as a whole, in their order. */
  rows: readonly CoverageRow[];
  /** Those of the dimension that crosses it. */
  columns: readonly CoverageRow[];
  cells: readonly MatrixCell[];
}

/** The lines of the matrix from top to bottom: all accounts first, then a line for each segment. */
export function matrixLines({ corner, rows, columns, cells }: MatrixParts): PlacedFigures[][] {
  const found = new Map(cells.map((cell) => [placeKey(cell.segment, cell.crossed_segment), cell]));
  const totals = columns.map((figures) => ({
    segment: null,
    crossedSegment: figures.segment,
    figures,
  }));
  return [
    [{ segment: null, crossedSegment: null, figures: corner }, ...totals],
    ...rows.map((row) => [
      { segment: row.segment, crossedSegment: null, figures: row },
      ...columns.map(({ segment: crossedSegment }) => ({
        segment: row.segment,
        crossedSegment,
        figures: found.get(placeKey(row.segment, crossedSegment)) ?? null,
      })),
    ]),
  ];
}

/** Whether a place is all accounts; only what they count is known there, not what is open. */
export function isCorner({ segment, crossedSegment }: MatrixPlace): boolean {
  return segment === null && crossedSegment === null;
}

/** A text of its own for every place. */
export function placeKey(segment: string | null, crossedSegment: string | null): string {
  return JSON.stringify([segment, crossedSegment]);
}

export function coverLevel(row: CoverageRow, view: CoverageView): CoverLevel {
  if (row.target === null) return 'no target';
  const share = shareIn(row, view);
  if (share === null) return 'no need';
  if (share === 0) return 'nothing';
  if (share === 1) return 'full';
  return share < HALF ? 'little' : 'much';
}

/** The figure that a cell says first: "40 %", "no need", or the references where there is no target. */
export function cellFigure(row: CoverageRow, view: CoverageView, locale?: string): string {
  const share = shareIn(row, view);
  return share === null ? coverageText(row, locale, view) : formatPercent(share, { locale });
}

/** The cells that need references; accounts without a value are none to recruit for. */
export function neededCells(cells: readonly MatrixCell[]): MatrixCell[] {
  return cells.filter(({ segment, target }) => segment !== UNKNOWN_SEGMENT && (target ?? 0) > 0);
}

/** The matrix in one sentence: how many cells need references, and how many of these have none. */
export function matrixSummary(cells: readonly MatrixCell[], view: CoverageView): string {
  const needed = neededCells(cells);
  if (needed.length === 0) return 'No cell needs a reference.';
  const count = (level: CoverLevel) =>
    needed.filter((cell) => coverLevel(cell, view) === level).length;
  const kind = view === 'list' ? 'claimed' : 'ready';
  return `Of ${needed.length} cells that need references, ${count('full')} have enough ${kind} ones and ${count('nothing')} have none.`;
}
