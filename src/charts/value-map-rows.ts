import { formatCount, formatInterval, formatMoney, formatSigned } from '../domain/format';
import type { Freshness, Standing } from '../domain/standings';

/** One account on the value map. */
export interface ValueMapRow {
  account_id: string;
  account_name: string;
  /** 0 to 100; null where no dimension of the account is known. */
  strategic_value: number | null;
  /** −100 to +100; null where nobody has answered. */
  current_sentiment: number | null;
  interval_low: number | null;
  interval_high: number | null;
  revenue: number | null;
  standing: Standing;
  freshness: Freshness;
  /** How many answers the sentiment rests on. */
  responses: number;
}

/** Where strategic begins and where unhappy ends. */
export interface ValueMapThresholds {
  value: number;
  sentiment: number;
}

export type Quadrant = 'strategic happy' | 'happy' | 'neither' | 'strategic unhappy';

export const QUADRANT_NAME: Record<Quadrant, string> = {
  'strategic happy': 'Strategic and happy',
  happy: 'Happy, off strategy',
  neither: 'Neither',
  'strategic unhappy': 'Strategic, unhappy',
};

/** The quadrant of an account; null where its value or its sentiment is not known. */
export function quadrantOf(row: ValueMapRow, thresholds: ValueMapThresholds): Quadrant | null {
  const { strategic_value: value, current_sentiment: sentiment } = row;
  if (value === null || sentiment === null) return null;
  const isHappy = sentiment >= thresholds.sentiment;
  if (value >= thresholds.value) return isHappy ? 'strategic happy' : 'strategic unhappy';
  return isHappy ? 'happy' : 'neither';
}

/** The ground of each quadrant. */
export const QUADRANT_GROUND: Record<Quadrant, string> = {
  'strategic happy': 'var(--chart-tint-good)',
  happy: 'var(--surface)',
  neither: 'var(--surface)',
  'strategic unhappy': 'var(--chart-tint-bad)',
};

/** How many accounts stand in each quadrant. */
export function quadrantCounts(
  rows: readonly ValueMapRow[],
  thresholds: ValueMapThresholds,
): Record<Quadrant, number> {
  const counts = { 'strategic happy': 0, happy: 0, neither: 0, 'strategic unhappy': 0 };
  for (const row of rows) {
    const quadrant = quadrantOf(row, thresholds);
    if (quadrant !== null) counts[quadrant] += 1;
  }
  return counts;
}

/** The accounts as the arrow keys walk over them: by strategic value, then sentiment; unknown last. */
export function byValue(one: ValueMapRow, other: ValueMapRow): number {
  return (
    order(one.strategic_value) - order(other.strategic_value) ||
    order(one.current_sentiment) - order(other.current_sentiment) ||
    (one.account_id < other.account_id ? -1 : 1)
  );
}

/** An account in one sentence, for those who hear the chart. */
export function accountSentence(row: ValueMapRow, currency: string, locale?: string): string {
  const { strategic_value: value, current_sentiment: sentiment, responses } = row;
  const interval = formatInterval(row.interval_low, row.interval_high, { locale });
  return [
    row.account_name,
    row.standing,
    value === null ? 'no strategic value' : `strategic value ${formatCount(value, locale)}`,
    sentiment === null
      ? 'no signal'
      : `current sentiment ${formatSigned(sentiment, { locale })} (${interval})`,
    row.revenue === null
      ? 'revenue unknown'
      : `revenue ${formatMoney(row.revenue, currency, { locale })}`,
    ...(sentiment === null ? [] : [row.freshness]),
    `${formatCount(responses, locale)} ${responses === 1 ? 'answer' : 'answers'}`,
  ].join(', ');
}

/** The map in one sentence: how many accounts where, and where the largest customer stands. */
export function valueMapSummary(
  rows: readonly ValueMapRow[],
  thresholds: ValueMapThresholds,
  locale?: string,
): string {
  if (rows.length === 0) return 'No accounts.';
  const counts = quadrantCounts(rows, thresholds);
  const count = (number: number) => formatCount(number, locale);
  const noSignal = rows.filter((row) => row.current_sentiment === null).length;
  const noValue = rows.filter((row) => row.strategic_value === null).length;
  const largest = rows.reduce((most, row) =>
    (row.revenue ?? 0) > (most.revenue ?? 0) ? row : most,
  );
  const places = [
    `${count(counts['strategic happy'])} strategic and happy`,
    `${count(counts['strategic unhappy'])} strategic but unhappy`,
    `${count(counts.happy)} happy but off strategy`,
    `${count(counts.neither)} neither`,
    ...(noSignal > 0 ? [`${count(noSignal)} without a signal`] : []),
    ...(noValue > 0 ? [`${count(noValue)} without a strategic value`] : []),
  ];
  const accounts = rows.length === 1 ? 'account' : 'accounts';
  return `${count(rows.length)} ${accounts}: ${places.join(', ')}. The largest by revenue, ${largest.account_name}, is ${largest.standing}, with current sentiment ${formatSigned(largest.current_sentiment, { locale })}.`;
}

function order(value: number | null): number {
  return value ?? 1e9;
}
