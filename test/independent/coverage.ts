/** Coverage: per dimension and segment what is asked for, what is claimed and what is true. */

import type { Demand } from './deals';
import type { SegmentFigures, StandingFigures } from './figures';
import { type AccountSegments, addDemand } from './segments';
import type { Settings } from './settings';
import { isCandidate } from './standing';
import type { SegmentStrategy, Strategy } from './strategy';

/** Where accounts stand that have no value in a dimension. */
export const UNKNOWN_SEGMENT = 'unknown';

/** An account with all that coverage needs of it. */
export interface CoveredAccount {
  readonly segments: AccountSegments;
  readonly demand: Demand;
  readonly standing: StandingFigures;
}

/** The target of the strategy, otherwise one reference for every so many open opportunities. */
export function targetOf(
  strategy: SegmentStrategy | undefined,
  openOpportunities: number,
  { opportunitiesPerReference }: Settings,
): number {
  if (strategy !== undefined && strategy.target !== null) {
    return strategy.target;
  }
  return strategy?.direction === 'exit'
    ? 0
    : Math.ceil(openOpportunities / opportunitiesPerReference);
}

/** The share of the target reached, at most 1; null where there is no need. */
function share(reached: number, target: number | null): number | null {
  return target === null || target === 0 ? null : Math.min(1, reached / target);
}

/** The row of a segment, given the accounts that count in it. */
export function segmentRow(
  dimension: string,
  segment: string,
  accounts: readonly CoveredAccount[],
  targetFor: (openOpportunities: number) => number | null,
): SegmentFigures {
  const demand = addDemand(accounts.map((account) => account.demand));
  const target = targetFor(demand.count);
  const countOf = (holds: (standing: StandingFigures) => boolean): number =>
    accounts.filter(({ standing }) => holds(standing)).length;
  const claimed = countOf(({ programme_stage }) => programme_stage === 'claimed');
  const ready = countOf(({ standing }) => standing === 'ready');
  return {
    dimension,
    segment,
    target,
    claimed,
    ready,
    candidates: countOf(isCandidate),
    gems: countOf(({ standing }) => standing === 'hidden gem'),
    open_opportunities: demand.count,
    open_pipeline: demand.amount,
    gap: target === null ? null : Math.max(0, target - ready),
    coverage: share(ready, target),
    claimed_coverage: share(claimed, target),
  };
}

function rowsOfDimension(
  dimension: string,
  accounts: readonly CoveredAccount[],
  ofDimension: ReadonlyMap<string, SegmentStrategy>,
  settings: Settings,
): SegmentFigures[] {
  const valuesOf = ({ segments }: CoveredAccount): readonly string[] =>
    segments.get(dimension) ?? [];
  const names = new Set([...accounts.flatMap(valuesOf), ...ofDimension.keys()]);
  if (names.size === 0) {
    return [];
  }
  const rows = [...names].sort().map((segment) =>
    segmentRow(
      dimension,
      segment,
      accounts.filter((account) => valuesOf(account).includes(segment)),
      (open) => targetOf(ofDimension.get(segment), open, settings),
    ),
  );
  const withoutValue = accounts.filter((account) => valuesOf(account).length === 0);
  return withoutValue.length === 0
    ? rows
    : [...rows, segmentRow(dimension, UNKNOWN_SEGMENT, withoutValue, () => null)];
}

/** The rows of every dimension that an account or the strategy has, in order of their names. */
export function coverageRows(
  accounts: readonly CoveredAccount[],
  strategy: Strategy,
  settings: Settings,
): SegmentFigures[] {
  const dimensions = new Set([
    ...accounts.flatMap(({ segments }) => [...segments.keys()]),
    ...strategy.rows.keys(),
  ]);
  return [...dimensions]
    .sort()
    .flatMap((dimension) =>
      rowsOfDimension(dimension, accounts, strategy.rows.get(dimension) ?? new Map(), settings),
    );
}
