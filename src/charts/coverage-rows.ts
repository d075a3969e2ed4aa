import { UNKNOWN_SEGMENT } from '../domain/dimensions';
import { formatCount, formatMoney } from '../domain/format';

/** What coverage is told by: the references that are ready, or all that the list claims. */
export type CoverageView = 'truth' | 'list';

/** One segment of a dimension: what it needs, what the list claims, what is ready, what is open. */
export interface CoverageRow {
  segment: string;
  /** Null for accounts without a value, 0 where no reference is needed. */
  target: number | null;
  claimed: number;
  ready: number;
  coverage: number | null;
  claimed_coverage: number | null;
  open_opportunities: number;
  open_pipeline: number;
}

/** The rows as they are shown: in the order given, accounts without a value last. */
export function orderedRows(rows: readonly CoverageRow[]): CoverageRow[] {
  const isUnknown = ({ segment, target }: CoverageRow) =>
    segment === UNKNOWN_SEGMENT && target === null;
  return [...rows.filter((row) => !isUnknown(row)), ...rows.filter(isUnknown)];
}

/** The references that a view counts. */
export function countedIn({ claimed, ready }: CoverageRow, view: CoverageView): number {
  return view === 'list' ? claimed : ready;
}

/** The share of the target that a view sees covered. */
export function shareIn(row: CoverageRow, view: CoverageView): number | null {
  return view === 'list' ? row.claimed_coverage : row.coverage;
}

/** What stands beside a bar: "2 of 8", "no need", or the references where there is no target. */
export function coverageText(
  row: CoverageRow,
  locale?: string,
  view: CoverageView = 'truth',
): string {
  const { target } = row;
  const counted = formatCount(countedIn(row, view), locale);
  if (target === null) return `${counted} ${view === 'list' ? 'claimed' : 'ready'}`;
  if (target === 0) return 'no need';
  return `${counted} of ${formatCount(target, locale)}`;
}

/** The number that a view does not tell: "9 claimed" beside what is ready, "2 ready" beside the list. */
export function otherText(row: CoverageRow, view: CoverageView, locale?: string): string {
  return view === 'list'
    ? `${formatCount(row.ready, locale)} ready`
    : `${formatCount(row.claimed, locale)} claimed`;
}

/** A segment in one sentence, for those who hear the chart and for the hint on hover. */
export function coverageSentence(row: CoverageRow, currency: string, locale?: string): string {
  const { segment, target, claimed, ready, open_opportunities, open_pipeline } = row;
  const need =
    target === null
      ? 'no target'
      : target === 0
        ? 'no reference needed'
        : `target ${formatCount(target, locale)}`;
  const deals = open_opportunities === 1 ? 'opportunity' : 'opportunities';
  return (
    `${segment}: ${formatCount(ready, locale)} ready, ${formatCount(claimed, locale)} claimed, ${need}; ` +
    `${formatMoney(open_pipeline, currency, { locale })} open in ` +
    `${formatCount(open_opportunities, locale)} ${deals}`
  );
}

/** How many segments reach their target. */
export function reachedText(
  rows: readonly CoverageRow[],
  view: CoverageView = 'truth',
  locale?: string,
): string {
  const needed = rows.filter(({ target }) => target !== null && target > 0);
  if (needed.length === 0) return 'No segment needs a reference';
  const reached = needed.filter((row) => countedIn(row, view) >= (row.target ?? 0));
  const kind = view === 'list' ? 'claimed' : 'ready';
  const have = needed.length === 1 ? 'segment has' : 'segments have';
  return `${formatCount(reached.length, locale)} of ${formatCount(needed.length, locale)} ${have} as many ${kind} references as ${needed.length === 1 ? 'it needs' : 'they need'}`;
}

/** Coverage in one sentence: how many segments reach their target, and which fall shortest. */
export function coverageSummary(
  rows: readonly CoverageRow[],
  locale?: string,
  view: CoverageView = 'truth',
): string {
  const gap = (row: CoverageRow) => (row.target ?? 0) - countedIn(row, view);
  const worst = rows
    .filter((row) => gap(row) > 0)
    .sort((one, other) => gap(other) - gap(one))
    .slice(0, 3)
    .map((row) => `${row.segment} ${coverageText(row, locale, view)}`);
  const reached = reachedText(rows, view, locale);
  return worst.length === 0 ? `${reached}.` : `${reached}; shortest: ${worst.join(', ')}.`;
}
