import { formatCount, formatInterval, formatPercent, formatSigned } from '../domain/format';
import { SMALL_NUMBER } from '../domain/settings';

/** A rate between 0 and 1, or a score between −100 and +100. */
export type IntervalScale = 'share' | 'score';

/** One rate or score with the interval in which it may lie. */
export interface IntervalRow {
  id: string;
  label: string;
  /** Null where there is nothing to divide by. */
  value: number | null;
  low: number | null;
  high: number | null;
  /** What it rests on; below SMALL_NUMBER it is greyed. */
  n: number;
  /** The counts in words, "8 of 14". */
  counts: string;
}

const ENDS: Record<IntervalScale, readonly [number, number]> = {
  share: [0, 1],
  score: [-100, 100],
};
const TICKS: Record<IntervalScale, readonly number[]> = {
  share: [0, 0.25, 0.5, 0.75, 1],
  score: [-100, -50, 0, 50, 100],
};

export function ticksOf(scale: IntervalScale): readonly number[] {
  return TICKS[scale];
}

/** Where a value stands between the ends of its scale, from 0 to 1. */
export function placeOf(value: number, scale: IntervalScale): number {
  const [least, most] = ENDS[scale];
  return Math.min(1, Math.max(0, (value - least) / (most - least)));
}

/** Whether so little is known that the figure is shown in grey. */
export function isSmall({ n }: Pick<IntervalRow, 'n'>): boolean {
  return n < SMALL_NUMBER;
}

export function valueText(value: number | null, scale: IntervalScale, locale?: string): string {
  return scale === 'share' ? formatPercent(value, { locale }) : formatSigned(value, { locale });
}

/** The two ends of an interval on its scale, `18 % … 61 %`. */
export function intervalText(
  { low, high }: Pick<IntervalRow, 'low' | 'high'>,
  scale: IntervalScale,
  locale?: string,
): string {
  if (scale === 'score' || low === null || high === null)
    return formatInterval(low, high, { locale });
  return `${formatPercent(low, { locale })} … ${formatPercent(high, { locale })}`;
}

/** A row in one sentence, for those who hear the chart and for the hint on hover. */
export function intervalSentence(row: IntervalRow, scale: IntervalScale, locale?: string): string {
  if (row.value === null) return `${row.label}: no figure yet, ${row.counts}`;
  const few = isSmall(row) ? ', few' : '';
  return `${row.label}: ${valueText(row.value, scale, locale)}, 95 % interval ${intervalText(row, scale, locale)}, ${row.counts}${few}`;
}

/** All rows in one sentence. */
export function intervalSummary(
  rows: readonly IntervalRow[],
  scale: IntervalScale,
  locale?: string,
): string {
  const known = rows.filter(({ value }) => value !== null);
  if (known.length === 0) return 'No figure can be worked out yet.';
  const few = known.filter(isSmall).length;
  const all = known.map((row) => intervalSentence(row, scale, locale)).join('; ');
  return few === 0 ? `${all}.` : `${all}. ${formatCount(few, locale)} rest on few.`;
}
