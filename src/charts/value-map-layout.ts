import type { Freshness } from '../domain/standings';
import { widestText } from './text-fit';
import type { ValueMapRow } from './value-map-rows';

const NARROW = 520;
/** So that marks at 0 and 100 do not lie upon the edge. */
export const EDGE = 8;
const STRIP = 36;
const STRIP_GAP = 6;
const TICKS_BELOW = 18;
const TITLE = 20;
const SMALLEST = 3;
/** The radius of a mark in a strip; it says nothing of the revenue. */
const STRAY = 3.5;
const LANE = 8;

const FILL_OPACITY: Record<Freshness, number> = {
  fresh: 0.85,
  aging: 0.5,
  stale: 0.22,
  'transactional only': 0.22,
  'no signal': 0,
};

/** An account with its place on the map. */
export interface MapMark {
  row: ValueMapRow;
  x: number;
  y: number;
  radius: number;
  fillOpacity: number;
}

export interface MapLayout {
  isNarrow: boolean;
  width: number;
  height: number;
  plot: { left: number; top: number; right: number; bottom: number };
  /** The accounts with value and sentiment, the largest first, so that small ones lie on top. */
  marks: MapMark[];
  /** The accounts without a signal or without a strategic value, in strips below and at the left. */
  strays: MapMark[];
  /** The middle of the strip without signal, and its accounts; null where there are none. */
  noSignal: { y: number; count: number } | null;
  noValue: { x: number; count: number } | null;
  toX: (value: number) => number;
  toY: (sentiment: number) => number;
}

/** The height of the whole map at a width. */
export function mapHeight(width: number, rows: readonly ValueMapRow[]): number {
  const strip = rows.some(hasNoSignal) ? STRIP + STRIP_GAP : 0;
  const plot = Math.round(Math.min(560, Math.max(300, width * 0.56)));
  return topRoom(width) + plot + strip + TICKS_BELOW + TITLE;
}

/** Puts every account in its place; none is left out. */
export function mapLayout(rows: readonly ValueMapRow[], width: number): MapLayout {
  const height = mapHeight(width, rows);
  const isNarrow = width < NARROW;
  const withoutSignal = rows.filter(hasNoSignal);
  const withoutValue = rows.filter(hasNoValue);
  const tickRoom = Math.ceil(
    widestText(['+100', ...(withoutSignal.length > 0 ? ['no signal'] : [])]),
  );
  const valueStrip = withoutValue.length > 0 ? STRIP + STRIP_GAP : 0;
  const signalStrip = withoutSignal.length > 0 ? STRIP + STRIP_GAP : 0;
  const plot = {
    left: (isNarrow ? 0 : TITLE) + tickRoom + 8 + valueStrip,
    right: width - 1,
    top: topRoom(width),
    bottom: height - TITLE - TICKS_BELOW - signalStrip,
  };
  const toX = (value: number) =>
    plot.left + EDGE + ((plot.right - plot.left - 2 * EDGE) * value) / 100;
  const toY = (sentiment: number) =>
    plot.bottom - EDGE - ((plot.bottom - plot.top - 2 * EDGE) * (sentiment + 100)) / 200;
  const noSignal =
    withoutSignal.length > 0
      ? { y: plot.bottom + STRIP_GAP + STRIP / 2, count: withoutSignal.length }
      : null;
  const noValue =
    withoutValue.length > 0
      ? { x: plot.left - STRIP_GAP - STRIP / 2, count: withoutValue.length }
      : null;
  const most = rows.reduce((top, { revenue }) => Math.max(top, revenue ?? 0), 0);
  const largest = Math.min(28, Math.max(15, width / 24));
  const marks = rows
    .filter((row) => !hasNoSignal(row) && !hasNoValue(row))
    .map((row) => ({
      row,
      x: toX(row.strategic_value ?? 0),
      y: toY(row.current_sentiment ?? 0),
      radius: Math.max(SMALLEST, most > 0 ? largest * Math.sqrt((row.revenue ?? 0) / most) : 0),
      fillOpacity: FILL_OPACITY[row.freshness],
    }))
    .sort((one, other) => other.radius - one.radius);
  const strayMark = (row: ValueMapRow): MapMark => ({
    row,
    x: hasNoValue(row) ? (noValue?.x ?? 0) : toX(row.strategic_value ?? 0),
    y: hasNoSignal(row) ? (noSignal?.y ?? 0) : toY(row.current_sentiment ?? 0),
    radius: STRAY,
    fillOpacity: FILL_OPACITY[row.freshness],
  });
  const below = spread(withoutSignal.map(strayMark), 'x', 'y');
  const beside = spread(withoutValue.filter((row) => !hasNoSignal(row)).map(strayMark), 'y', 'x');
  const strays = [...below, ...beside];
  return { isNarrow, width, height, plot, marks, strays, noSignal, noValue, toX, toY };
}

/** The mark under a point: the topmost one that holds it, or the nearest within a finger's slip. */
export function markAt(layout: MapLayout, x: number, y: number): MapMark | undefined {
  let nearest: MapMark | undefined;
  let least = 10;
  for (const mark of [...layout.marks, ...layout.strays]) {
    const beyond = Math.hypot(mark.x - x, mark.y - y) - mark.radius;
    // A later mark lies above an earlier one: inside both, the later one is meant.
    const distance = Math.max(0, beyond);
    if (distance <= least) {
      least = distance;
      nearest = mark;
    }
  }
  return nearest;
}

/** Marks along one axis, moved across it into lanes where they would lie upon each other. */
function spread(marks: MapMark[], along: 'x' | 'y', across: 'x' | 'y'): MapMark[] {
  const lanes = [0, -LANE, LANE, -1.5 * LANE, 1.5 * LANE].map((shift) => ({ shift, end: -1e9 }));
  return marks
    .sort((one, other) => one[along] - other[along])
    .map((mark) => {
      const room = lanes.find(({ end }) => end + 2 * STRAY <= mark[along]);
      const lane = room ?? lanes.reduce((least, next) => (next.end < least.end ? next : least));
      lane.end = mark[along];
      return { ...mark, [across]: mark[across] + lane.shift };
    });
}

/** Above the plot: the names of the upper quadrants, on a phone in two lines below the axis title. */
function topRoom(width: number): number {
  return width < NARROW ? 58 : 26;
}

function hasNoSignal({ current_sentiment }: ValueMapRow): boolean {
  return current_sentiment === null;
}

function hasNoValue({ strategic_value }: ValueMapRow): boolean {
  return strategic_value === null;
}
