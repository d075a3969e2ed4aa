import { formatCount } from '../domain/format';

/** How often references were used in one quarter, and how often they said no or nothing. */
export interface QuarterColumn {
  /** The quarter's first day, which tells it apart. */
  id: string;
  /** `FY2026 Q2`. */
  quarter: string;
  uses: number;
  accepted: number;
  declined: number;
  no_answer: number;
}

export function refusedOf({ declined, no_answer }: QuarterColumn): number {
  return declined + no_answer;
}

/** A quarter in one sentence, for those who hear the chart and for the hint on hover. */
export function quarterSentence(row: QuarterColumn, locale?: string): string {
  const { quarter, uses, accepted, declined, no_answer } = row;
  const count = (number: number) => formatCount(number, locale);
  return `${quarter}: ${count(uses)} ${uses === 1 ? 'use' : 'uses'}, ${count(accepted)} accepted; ${count(declined)} declined, ${count(no_answer)} without an answer`;
}

/** All quarters in one sentence. */
export function quarterSummary(rows: readonly QuarterColumn[], locale?: string): string {
  const last = rows.at(-1);
  if (!last) return 'No use of a reference is known.';
  const most = rows.reduce((best, row) => (row.uses > best.uses ? row : best), last);
  return `${rows.length} quarters; the most uses in ${most.quarter}, ${formatCount(most.uses, locale)}; last ${quarterSentence(last, locale)}.`;
}
