import { formatCount, formatInterval, formatMoney, formatSigned } from '../domain/format';
import type { Freshness, Standing } from '../domain/standings';
import { compared, justBelow, type MapExtent, WHOLE_MAP } from '../domain/value-map';

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
  const isHappy = compared(sentiment) >= thresholds.sentiment;
  if (compared(value) >= thresholds.value) return isHappy ? 'strategic happy' : 'strategic unhappy';
  return isHappy ? 'happy' : 'neither';
}

/** The part of the map that holds exactly the accounts of a quadrant. */
export function quadrantExtent(quadrant: Quadrant, thresholds: ValueMapThresholds): MapExtent {
  const isStrategic = quadrant === 'strategic happy' || quadrant === 'strategic unhappy';
  const isHappy = quadrant === 'strategic happy' || quadrant === 'happy';
  const { value, sentiment } = WHOLE_MAP;
  return {
    value: isStrategic
      ? { low: thresholds.value, high: value.high }
      : { low: value.low, high: justBelow(thresholds.value) },
    sentiment: isHappy
      ? { low: thresholds.sentiment, high: sentiment.high }
      : { low: sentiment.low, high: justBelow(thresholds.sentiment) },
  };
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

/** What a map holds in all. */
export interface MapTotals {
  accounts: number;
  quadrants: Record<Quadrant, number>;
  noSignal: number;
  noValue: number;
  standings: Readonly<Partial<Record<Standing, number>>>;
  /** The largest by revenue; null where no revenue is known. */
  largest: Pick<ValueMapRow, 'account_name' | 'standing' | 'current_sentiment'> | null;
}

/** The totals of a map of marks. */
export function totalsOf(rows: readonly ValueMapRow[], thresholds: ValueMapThresholds): MapTotals {
  const standings: Partial<Record<Standing, number>> = {};
  for (const { standing } of rows) standings[standing] = (standings[standing] ?? 0) + 1;
  const largest = rows.reduce<ValueMapRow | null>(
    (most, row) => ((row.revenue ?? 0) > (most?.revenue ?? 0) ? row : most),
    null,
  );
  return {
    accounts: rows.length,
    quadrants: quadrantCounts(rows, thresholds),
    noSignal: rows.filter((row) => row.current_sentiment === null).length,
    noValue: rows.filter((row) => row.strategic_value === null).length,
    standings,
    largest,
  };
}

/** The map in one sentence: how many accounts where, and where the largest customer stands. */
export function mapSummary(totals: MapTotals, locale?: string): string {
  const { accounts, quadrants, noSignal, noValue, largest } = totals;
  if (accounts === 0) return 'No accounts.';
  const count = (number: number) => formatCount(number, locale);
  const places = [
    `${count(quadrants['strategic happy'])} strategic and happy`,
    `${count(quadrants['strategic unhappy'])} strategic but unhappy`,
    `${count(quadrants.happy)} happy but off strategy`,
    `${count(quadrants.neither)} neither`,
    ...(noSignal > 0 ? [`${count(noSignal)} without a signal`] : []),
    ...(noValue > 0 ? [`${count(noValue)} without a strategic value`] : []),
  ];
  const held = `${count(accounts)} ${accounts === 1 ? 'account' : 'accounts'}: ${places.join(', ')}.`;
  return largest === null
    ? held
    : `${held} The largest by revenue, ${largest.account_name}, is ${largest.standing}, with current sentiment ${formatSigned(largest.current_sentiment, { locale })}.`;
}

/** A map of marks in one sentence. */
export function valueMapSummary(
  rows: readonly ValueMapRow[],
  thresholds: ValueMapThresholds,
  locale?: string,
): string {
  return mapSummary(totalsOf(rows, thresholds), locale);
}

function order(value: number | null): number {
  return value ?? 1e9;
}
