import { formatDay, formatSigned } from '../domain/format';
import { type IntervalRow, intervalText, isSmall } from './interval-rows';

/** A score at the end of a quarter; its id is that day. */
export type ScorePoint = Omit<IntervalRow, 'label'>;

const GRID = 25;

/** A point in one sentence, for those who hear the chart and for the hint on hover. */
export function pointSentence(point: ScorePoint, locale?: string): string {
  const day = formatDay(point.id, locale);
  if (point.value === null) return `${day}: no figure, ${point.counts}`;
  const few = isSmall(point) ? ', few' : '';
  return `${day}: ${formatSigned(point.value, { locale })}, 95 % interval ${intervalText(point, 'score', locale)}, ${point.counts}${few}`;
}

/** All points in one sentence. */
export function lineSummary(points: readonly ScorePoint[], locale?: string): string {
  const known = points.filter(({ value }) => value !== null);
  if (known.length === 0) return 'No score can be worked out for any of these quarter ends.';
  return `${known.map((point) => pointSentence(point, locale)).join('; ')}.`;
}

/** The ends of the axis: zero and every interval within, on lines of the grid. */
export function scoreEnds(points: readonly ScorePoint[]): { least: number; most: number } {
  const lows = points.flatMap(({ low }) => (low === null ? [] : [low]));
  const highs = points.flatMap(({ high }) => (high === null ? [] : [high]));
  return {
    least: Math.floor(Math.min(0, ...lows) / GRID) * GRID,
    most: Math.ceil(Math.max(GRID, ...highs) / GRID) * GRID,
  };
}

/** The lines of the grid between the ends, every 25 or every 50. */
export function scoreTicks({ least, most }: { least: number; most: number }): number[] {
  const step = most - least > 4 * GRID ? 2 * GRID : GRID;
  const first = Math.ceil(least / step) * step;
  return Array.from(
    { length: Math.floor((most - first) / step) + 1 },
    (_, at) => first + at * step,
  );
}
