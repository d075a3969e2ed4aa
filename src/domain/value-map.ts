import { rangeOf, rangeText, type SegmentChoice, withChosen } from './dimensions';

/** The most accounts that are drawn one by one; beyond them the map shows how many stand where. */
export const MOST_MARKS = 1_500;

/** How many bins a map is at most wide and high; a small map has coarser ones. */
export const BINS_ACROSS = 40;
export const BINS_ACROSS_SMALL = 20;

/** Figures are compared in whole billionths, so that the last bit of a sum decides nothing. */
export const BILLIONTHS = 1e9;

/** A range of a figure, both ends included. */
export interface Span {
  low: number;
  high: number;
}

/** The part of the map that is looked at. */
export interface MapExtent {
  value: Span;
  sentiment: Span;
}

export const WHOLE_MAP: MapExtent = {
  value: { low: 0, high: 100 },
  sentiment: { low: -100, high: 100 },
};

/** The width of a bin in strategic value and its height in current sentiment. */
export interface BinSteps {
  value: number;
  sentiment: number;
}

/** A bin by its edges. What lies on an upper edge is in the next bin, but for the last of all. */
export interface BinEdges {
  value_low: number;
  value_high: number;
  sentiment_low: number;
  sentiment_high: number;
}

const VALUE = '@strategic_value';
const SENTIMENT = '@current_sentiment';

/** A span without width is shown with a little room around it. */
const LEAST_WIDTH = 1;

/** The part of the map in which the choices leave accounts. */
export function mapExtent(filters: readonly SegmentChoice[]): MapExtent {
  return {
    value: chosenSpan(filters, VALUE, WHOLE_MAP.value),
    sentiment: chosenSpan(filters, SENTIMENT, WHOLE_MAP.sentiment),
  };
}

/** Whether a part of the map is chosen. */
export function hasExtent(filters: readonly SegmentChoice[]): boolean {
  return filters.some(({ dimension }) => dimension === VALUE || dimension === SENTIMENT);
}

/** The choices with the ranges of both figures replaced; null lets them go. */
export function withExtent(
  filters: readonly SegmentChoice[],
  extent: MapExtent | null,
): SegmentChoice[] {
  const segment = (span: Span | undefined) => (span ? [rangeText(span.low, span.high)] : []);
  return withChosen(
    withChosen(filters, VALUE, segment(extent?.value)),
    SENTIMENT,
    segment(extent?.sentiment),
  );
}

/** The steps of bins of which at most so many lie across a part of the map. */
export function binSteps({ value, sentiment }: MapExtent, across: number): BinSteps {
  return { value: stepOf(value, across), sentiment: stepOf(sentiment, across) };
}

/** The part of the map that holds exactly the accounts of a bin, within the part that is looked at. */
export function binExtent(bin: BinEdges, within: MapExtent): MapExtent {
  const part = {
    value: binSpan(bin.value_low, bin.value_high, WHOLE_MAP.value),
    sentiment: binSpan(bin.sentiment_low, bin.sentiment_high, WHOLE_MAP.sentiment),
  };
  return partWithin(part, within);
}

/** What two parts of the map have in common. */
export function partWithin(part: MapExtent, within: MapExtent): MapExtent {
  return {
    value: clipped(part.value, within.value),
    sentiment: clipped(part.sentiment, within.sentiment),
  };
}

/** The largest figure that is told from an edge and lies below it. */
export function justBelow(edge: number): number {
  return (Math.round(edge * BILLIONTHS) - 1) / BILLIONTHS;
}

/** A figure as it is compared. */
export function compared(figure: number): number {
  return Math.round(figure * BILLIONTHS) / BILLIONTHS;
}

function binSpan(low: number, high: number, whole: Span): Span {
  return { low, high: high >= whole.high ? whole.high : justBelow(high) };
}

function clipped(span: Span, within: Span): Span {
  return { low: Math.max(span.low, within.low), high: Math.min(span.high, within.high) };
}

/** From the first range's beginning to the last one's end; a little more where that is a single figure. */
function chosenSpan(filters: readonly SegmentChoice[], dimension: string, whole: Span): Span {
  const chosen = filters
    .filter((choice) => choice.dimension === dimension)
    .flatMap(({ segment }) => rangeOf(segment) ?? []);
  if (chosen.length === 0) return whole;
  const span = clipped(
    {
      low: Math.min(...chosen.map(({ low }) => low)),
      high: Math.max(...chosen.map(({ high }) => high)),
    },
    whole,
  );
  if (span.low > span.high) return whole;
  if (span.high > span.low) return span;
  return clipped({ low: span.low - LEAST_WIDTH, high: span.high + LEAST_WIDTH }, whole);
}

/** The smallest of 1, 2, 2.5 and 5, and of these times a power of ten, that has at most so many steps across. */
function stepOf({ low, high }: Span, across: number): number {
  const least = (high - low) / across;
  const power = 10 ** Math.max(-8, Math.floor(Math.log10(least)));
  const step = [1, 2, 2.5, 5, 10].find((factor) => factor * power >= least * (1 - 1e-9)) ?? 10;
  return compared(step * power);
}
