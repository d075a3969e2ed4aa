import { type MapExtent, type Span, WHOLE_MAP } from '../domain/value-map';
import { widestText } from './text-fit';

const NARROW = 520;
/** So that marks at the ends do not lie upon the edge. */
export const EDGE = 8;
/** The width of a strip for what has no place. */
export const STRIP = 36;
export const STRIP_GAP = 6;
const TICKS_BELOW = 18;
const TITLE = 20;

/** The empty map: where its plot lies and which figures stand where. */
export interface MapFrame {
  isNarrow: boolean;
  width: number;
  height: number;
  extent: MapExtent;
  plot: { left: number; top: number; right: number; bottom: number };
  /** The middle of the strip without signal, and its accounts; null where there are none. */
  noSignal: { y: number; count: number } | null;
  noValue: { x: number; count: number } | null;
  toX: (value: number) => number;
  toY: (sentiment: number) => number;
  /** The figures at a point; beyond the plot those of its edge. */
  toValue: (x: number) => number;
  toSentiment: (y: number) => number;
}

export interface MapFrameOptions {
  width: number;
  /** How many accounts have no current sentiment, and how many no strategic value. */
  noSignal: number;
  noValue: number;
  extent?: MapExtent;
}

/**
 * The height of the whole map at a width: the same with the strip without signal and without it, so that
 * nothing below moves while filters come and go.
 */
export function mapHeight(width: number): number {
  const strip = STRIP + STRIP_GAP;
  const plot = Math.round(Math.min(560, Math.max(300, width * 0.56)));
  return topRoom(width) + plot + strip + TICKS_BELOW + TITLE;
}

/** Where the plot, its strips and its figures lie at a width. */
export function mapFrame(options: MapFrameOptions): MapFrame {
  const { width, noSignal, noValue, extent = WHOLE_MAP } = options;
  const height = mapHeight(width);
  const isNarrow = width < NARROW;
  const tickRoom = Math.ceil(widestText(['+100', ...(noSignal > 0 ? ['no signal'] : [])]));
  const valueStrip = noValue > 0 ? STRIP + STRIP_GAP : 0;
  const signalStrip = noSignal > 0 ? STRIP + STRIP_GAP : 0;
  const plot = {
    left: (isNarrow ? 0 : TITLE) + tickRoom + 8 + valueStrip,
    right: width - 1,
    top: topRoom(width),
    bottom: height - TITLE - TICKS_BELOW - signalStrip,
  };
  const across = axis(extent.value, plot.left + EDGE, plot.right - EDGE);
  const up = axis(extent.sentiment, plot.bottom - EDGE, plot.top + EDGE);
  return {
    isNarrow,
    width,
    height,
    extent,
    plot,
    noSignal: noSignal > 0 ? { y: plot.bottom + STRIP_GAP + STRIP / 2, count: noSignal } : null,
    noValue: noValue > 0 ? { x: plot.left - STRIP_GAP - STRIP / 2, count: noValue } : null,
    toX: across.place,
    toY: up.place,
    toValue: across.figure,
    toSentiment: up.figure,
  };
}

/** A figure, or the end of the axis that it lies beyond. */
export function within({ low, high }: Span, figure: number): number {
  return Math.min(high, Math.max(low, figure));
}

/** An axis from the pixel of its lowest figure to that of its highest, and back. */
function axis(span: Span, start: number, end: number) {
  const scale = (end - start) / (span.high - span.low);
  return {
    place: (figure: number) => start + scale * (figure - span.low),
    figure: (pixel: number) => within(span, span.low + (pixel - start) / scale),
  };
}

/** Above the plot: the names of the upper quadrants, on a phone in two lines below the axis title. */
function topRoom(width: number): number {
  return width < NARROW ? 58 : 26;
}
