import { formatDay, formatInterval, formatSigned } from '../domain/format';

/** Current sentiment with its interval on one day. */
export interface CurveRow {
  day: string;
  current_sentiment: number | null;
  interval_low: number | null;
  interval_high: number | null;
  responses: number;
  /** The mean of all accounts. */
  mean: number | null;
}

/** The curve in one sentence. */
export function curveSummary(rows: readonly CurveRow[], locale?: string): string {
  const known = rows.filter(({ current_sentiment }) => current_sentiment !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return 'No answer, and so no curve.';
  const now = `${formatSigned(last.current_sentiment, { locale })} (${formatInterval(last.interval_low, last.interval_high, { locale })}) on ${formatDay(last.day, locale)}`;
  return first === last
    ? `Current sentiment is ${now}.`
    : `Current sentiment went from ${formatSigned(first.current_sentiment, { locale })} on ${formatDay(first.day, locale)} to ${now}; the mean of all accounts is ${formatSigned(last.mean, { locale })}.`;
}
