import { binId, type DensityRow } from './density-rows';
import { type MapFrame, within } from './value-map-frame';

/** How many shades tell few accounts from many. */
export const SHADES = 5;

/** What a round number begins with. */
const ROUND = [1, 1.5, 2, 3, 4, 5, 7];

/** Between bins, in pixels, where they are wide enough. */
const GAP = 1;

/** A bin with its place on the map. */
export interface DensityCell {
  id: string;
  row: DensityRow;
  /** Its upper left corner and its size. */
  left: number;
  top: number;
  width: number;
  height: number;
  /** From 0 for the fewest. */
  shade: number;
}

/** The fewest accounts of each shade: round numbers that grow by about the same factor. */
export function shadeStarts(most: number): number[] {
  if (most < 1) return [];
  const round: number[] = [];
  for (let power = 1; power <= most; power *= 10)
    round.push(
      ...ROUND.map((factor) => factor * power).filter(
        (number) => Number.isInteger(number) && number <= most,
      ),
    );
  const even = Array.from({ length: SHADES }, (_, shade) =>
    nearest(round, most ** (shade / SHADES)),
  );
  return [...new Set(even)];
}

/** The number whose ratio to another one is nearest to one. */
function nearest(numbers: readonly number[], wanted: number): number {
  const distance = (number: number) => Math.abs(Math.log(number / wanted));
  return numbers.reduce((best, number) => (distance(number) < distance(best) ? number : best), 1);
}

/** Puts every bin in its place, those of a part of the map as far as they lie in it. */
export function densityCells(frame: MapFrame, rows: readonly DensityRow[]): DensityCell[] {
  const { extent, toX, toY } = frame;
  const starts = shadeStarts(rows.reduce((most, { accounts }) => Math.max(most, accounts), 0));
  return rows.map((row) => {
    const left = toX(within(extent.value, row.value_low));
    const right = toX(within(extent.value, row.value_high));
    const top = toY(within(extent.sentiment, row.sentiment_high));
    const bottom = toY(within(extent.sentiment, row.sentiment_low));
    return {
      id: binId(row),
      row,
      left,
      top,
      width: Math.max(1, right - left - GAP),
      height: Math.max(1, bottom - top - GAP),
      shade: starts.findLastIndex((start) => row.accounts >= start),
    };
  });
}

/**
 * The outlines of the squares, one path for each shade from the fewest on: as a thousand elements of their
 * own they would take the browser longer to lay out and paint than a frame lasts.
 */
export function shadeOutlines(cells: readonly DensityCell[]): string[] {
  const outlines: string[] = Array.from({ length: SHADES }, () => '');
  for (const { shade, left, top, width, height } of cells)
    outlines[shade] += `M${left} ${top}h${width}v${height}h${-width}z`;
  return outlines;
}

/** The cell under a point. */
export function cellAt(
  cells: readonly DensityCell[],
  x: number,
  y: number,
): DensityCell | undefined {
  return cells.find(
    ({ left, top, width, height }) =>
      x >= left && x < left + width + GAP && y >= top && y < top + height + GAP,
  );
}

/** The middle of a mark or a cell, by its id. */
export interface Place {
  id: string;
  x: number;
  y: number;
}

const DIRECTION: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** A step aside counts so many times a step ahead. */
const ASIDE = 3;

/** Where an arrow key leads: to the nearest in its direction; undefined where there is none. */
export function neighbour(places: readonly Place[], from: string, key: string): string | undefined {
  const start = places.find(({ id }) => id === from);
  const direction = DIRECTION[key];
  if (!start || !direction) return undefined;
  const [right, down] = direction;
  let nearest: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const { id, x, y } of places) {
    const ahead = (x - start.x) * right + (y - start.y) * down;
    const aside = Math.abs((x - start.x) * down) + Math.abs((y - start.y) * right);
    const distance = ahead + ASIDE * aside;
    if (id === from || ahead <= 0 || distance >= least) continue;
    least = distance;
    nearest = id;
  }
  return nearest;
}
