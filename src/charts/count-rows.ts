import { formatCount } from '../domain/format';

/** A count of which a part is marked: nominations of which some are overdue. */
export interface CountRow {
  id: string;
  label: string;
  count: number;
  /** How many of them are marked. */
  marked: number;
  /** What stands beside the bar, the count among it. */
  text: string;
}

/** A row in one sentence, for those who hear the chart and for the hint on hover. */
export function countSentence({ label, text }: CountRow): string {
  return `${label}: ${text}`;
}

/** All rows in one sentence. */
export function countSummary(rows: readonly CountRow[], locale?: string): string {
  const counted = rows.filter(({ count }) => count > 0);
  if (counted.length === 0) return 'There is nothing to count.';
  const total = counted.reduce((sum, { count }) => sum + count, 0);
  return `${formatCount(total, locale)} in all; ${counted.map(countSentence).join('; ')}.`;
}
