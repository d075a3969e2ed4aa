import { formatCount, formatMoney, formatNumber, formatSigned } from '../domain/format';
import { STANDINGS, type Standing } from '../domain/standings';
import type { BinEdges } from '../domain/value-map';

/** How many accounts stand in one bin of the map. */
export interface DensityRow extends BinEdges, Record<Standing, number> {
  accounts: number;
  revenue: number | null;
}

const DIGITS = 2;

/** A bin by the corner it begins in. */
export function binId({ value_low, sentiment_low }: BinEdges): string {
  return `bin ${value_low} ${sentiment_low}`;
}

/** The values of a bin, `50 … 52.5`. */
export function valueRange({ value_low, value_high }: BinEdges, locale?: string): string {
  const format = (value: number) => formatNumber(value, { digits: DIGITS, locale });
  return `${format(value_low)} … ${format(value_high)}`;
}

/** The sentiments of a bin, `−5 … 0`. */
export function sentimentRange(
  { sentiment_low, sentiment_high }: BinEdges,
  locale?: string,
): string {
  const format = (sentiment: number) => formatSigned(sentiment, { digits: DIGITS, locale });
  return `${format(sentiment_low)} … ${format(sentiment_high)}`;
}

/** The standings that are in a bin, with how many accounts have each. */
export function standingsIn(row: DensityRow): { standing: Standing; count: number }[] {
  return STANDINGS.map((standing) => ({ standing, count: row[standing] })).filter(
    ({ count }) => count > 0,
  );
}

/** A bin in one sentence, for those who hear the chart. */
export function binSentence(row: DensityRow, currency: string, locale?: string): string {
  const { accounts, revenue } = row;
  return [
    `${formatCount(accounts, locale)} ${accounts === 1 ? 'account' : 'accounts'}`,
    `strategic value ${valueRange(row, locale)}`,
    `current sentiment ${sentimentRange(row, locale)}`,
    revenue === null ? 'revenue unknown' : `revenue ${formatMoney(revenue, currency, { locale })}`,
    ...standingsIn(row).map(({ standing, count }) => `${formatCount(count, locale)} ${standing}`),
  ].join(', ');
}
