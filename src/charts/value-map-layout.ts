import type { Freshness } from '../domain/standings';
import type { MapExtent } from '../domain/value-map';
import { type MapFrame, mapFrame } from './value-map-frame';
import type { ValueMapRow } from './value-map-rows';

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

export interface MapLayout extends MapFrame {
  /** The accounts with value and sentiment, the largest first, so that small ones lie on top. */
  marks: MapMark[];
  /** The accounts without a signal or without a strategic value, in strips below and at the left. */
  strays: MapMark[];
}

/** Puts every account in its place; none is left out. */
export function mapLayout(
  rows: readonly ValueMapRow[],
  width: number,
  extent?: MapExtent,
): MapLayout {
  const withoutSignal = rows.filter(hasNoSignal);
  const withoutValue = rows.filter(hasNoValue);
  const frame = mapFrame({
    width,
    noSignal: withoutSignal.length,
    noValue: withoutValue.length,
    ...(extent && { extent }),
  });
  const marks = placedMarks(
    frame,
    rows.filter((row) => !hasNoSignal(row) && !hasNoValue(row)),
  );
  const { noSignal, noValue, toX, toY } = frame;
  const strayMark = (row: ValueMapRow): MapMark => ({
    row,
    x: hasNoValue(row) ? (noValue?.x ?? 0) : toX(row.strategic_value ?? 0),
    y: hasNoSignal(row) ? (noSignal?.y ?? 0) : toY(row.current_sentiment ?? 0),
    radius: STRAY,
    fillOpacity: FILL_OPACITY[row.freshness],
  });
  const below = spread(withoutSignal.map(strayMark), 'x', 'y');
  const beside = spread(withoutValue.filter((row) => !hasNoSignal(row)).map(strayMark), 'y', 'x');
  return { ...frame, marks, strays: [...below, ...beside] };
}

/** The marks of accounts with value and sentiment, the largest first; the area says the revenue. */
export function placedMarks(
  { toX, toY, width }: MapFrame,
  rows: readonly ValueMapRow[],
): MapMark[] {
  const most = rows.reduce((top, { revenue }) => Math.max(top, revenue ?? 0), 0);
  const largest = Math.min(28, Math.max(15, width / 24));
  return rows
    .map((row) => ({
      row,
      x: toX(row.strategic_value ?? 0),
      y: toY(row.current_sentiment ?? 0),
      radius: Math.max(SMALLEST, most > 0 ? largest * Math.sqrt((row.revenue ?? 0) / most) : 0),
      fillOpacity: FILL_OPACITY[row.freshness],
    }))
    .sort((one, other) => other.radius - one.radius);
}

/** The mark under a point: the topmost one that holds it, or the nearest within a finger's slip. */
export function markAt(
  { marks, strays }: Pick<MapLayout, 'marks' | 'strays'>,
  x: number,
  y: number,
): MapMark | undefined {
  let nearest: MapMark | undefined;
  let least = 10;
  for (const mark of [...marks, ...strays]) {
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

function hasNoSignal({ current_sentiment }: ValueMapRow): boolean {
  return current_sentiment === null;
}

function hasNoValue({ strategic_value }: ValueMapRow): boolean {
  return strategic_value === null;
}
