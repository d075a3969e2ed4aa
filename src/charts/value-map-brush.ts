import type { MapExtent, Span } from '../domain/value-map';
import { type MapFrame, within } from './value-map-frame';

/** A point of the drawing in pixels. */
export interface Point {
  x: number;
  y: number;
}

/** A rectangle of the drawing by two opposite corners. */
export interface Corners {
  from: Point;
  to: Point;
}

/** What is moved less than this, in pixels, is a click. */
const LEAST_DRAG = 4;

/** Whether the pointer has moved far enough to mean a rectangle. */
export function isDrag({ from, to }: Corners): boolean {
  return Math.hypot(to.x - from.x, to.y - from.y) >= LEAST_DRAG;
}

/** A rectangle as far as it lies on the plot. */
export function rectangleOn(
  { plot }: MapFrame,
  { from, to }: Corners,
): { left: number; top: number; width: number; height: number } {
  const across = { low: plot.left, high: plot.right };
  const down = { low: plot.top, high: plot.bottom };
  const [left, right] = inOrder(within(across, from.x), within(across, to.x));
  const [top, bottom] = inOrder(within(down, from.y), within(down, to.y));
  return { left, top, width: right - left, height: bottom - top };
}

/**
 * The part of the map below a rectangle. Its ends are round numbers as fine as the pixels, and outside of
 * the rectangle, so that every account in it is chosen. The margin around the figures belongs to the
 * nearest of them, whose marks reach into it.
 */
export function extentBelow(frame: MapFrame, corners: Corners): MapExtent {
  const { left, top, width, height } = rectangleOn(frame, corners);
  const { plot, extent, toValue, toSentiment } = frame;
  return {
    value: rounded(toValue(left), toValue(left + width), extent.value, plot.right - plot.left),
    sentiment: rounded(
      toSentiment(top + height),
      toSentiment(top),
      extent.sentiment,
      plot.bottom - plot.top,
    ),
  };
}

function rounded(low: number, high: number, whole: Span, pixels: number): Span {
  const digits = Math.ceil(Math.log10(pixels / (whole.high - whole.low)));
  const steps = 10 ** Math.max(0, digits);
  return {
    low: Math.max(whole.low, Math.floor(low * steps) / steps),
    high: Math.min(whole.high, Math.ceil(high * steps) / steps),
  };
}

function inOrder(one: number, other: number): [number, number] {
  return one < other ? [one, other] : [other, one];
}
