import { formatCount } from '../domain/format';
import type { Box } from './label-placement';
import { fitLines, textWidth, widestText } from './text-fit';
import { type MapFrame, within } from './value-map-frame';
import { QUADRANT_NAME, type Quadrant, type ValueMapThresholds } from './value-map-rows';

const INSET = 8;
const LINE = 15;
/** The least of a quadrant, in pixels, that bears a name. */
const NARROWEST = 64;
const SHALLOWEST = 24;

export interface QuadrantName {
  quadrant: Quadrant;
  x: number;
  anchor: 'start' | 'end';
  lines: { text: string; y: number }[];
  box: Box;
}

/** Where the quadrants meet; upon the edge of a part of the map that lies in some of them alone. */
export function quadrantDivide(
  { plot, toX, toY }: MapFrame,
  { value, sentiment }: ValueMapThresholds,
): { x: number; y: number } {
  return {
    x: within({ low: plot.left, high: plot.right }, toX(value)),
    y: within({ low: plot.top, high: plot.bottom }, toY(sentiment)),
  };
}

/**
 * Each quadrant's name in its outer corner, wrapped to the quadrant's width; left out if too narrow.
 * The upper names stand above the plot, where the happy crowd does not cover them.
 */
export function quadrantNames(
  frame: MapFrame,
  thresholds: ValueMapThresholds,
  counts: Record<Quadrant, number>,
  locale?: string,
): QuadrantName[] {
  const { plot } = frame;
  const { x: divide, y: level } = quadrantDivide(frame, thresholds);
  const corner = (quadrant: Quadrant, isRight: boolean, isTop: boolean): QuadrantName[] => {
    const room = (isRight ? plot.right - divide : divide - plot.left) - 2 * INSET;
    const [name, count] = [QUADRANT_NAME[quadrant], formatCount(counts[quadrant], locale)];
    const depth = isTop ? level - plot.top : plot.bottom - level;
    if (room < NARROWEST || depth < SHALLOWEST) return [];
    const text = `${name} · ${count}`;
    const texts = textWidth(text) <= room ? [text] : [...fitLines(name, room, 2), count];
    const first = isTop
      ? plot.top - INSET - (texts.length - 1) * LINE
      : plot.bottom - INSET - 1 - (texts.length - 1) * LINE;
    const inset = isTop ? 0 : INSET;
    const x = isRight ? plot.right - inset : plot.left + inset;
    const width = widestText(texts);
    const left = isRight ? x - width : x;
    const lines = texts.map((line, index) => ({ text: line, y: first + index * LINE }));
    const box = {
      left,
      right: left + width,
      top: first - 12,
      bottom: first + (texts.length - 1) * LINE + 4,
    };
    return [{ quadrant, x, anchor: isRight ? 'end' : 'start', lines, box }];
  };
  return [
    ...corner('happy', false, true),
    ...corner('strategic happy', true, true),
    ...corner('neither', false, false),
    ...corner('strategic unhappy', true, false),
  ];
}
