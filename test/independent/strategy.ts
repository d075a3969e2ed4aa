/** The strategy, loaded or derived from open pipeline, and the strategic value it gives. */

import { greatest, sum } from './arithmetic';
import type { Demand } from './deals';
import type { ValueFigures } from './figures';
import type { Direction, StrategyRow } from './sample-rows';
import { type AccountSegments, addDemand, isProgrammeDimension } from './segments';
import type { Settings } from './settings';

export interface SegmentStrategy {
  readonly direction: Direction;
  readonly priority: number;
  /** Null where the target is derived from open opportunities. */
  readonly target: number | null;
}

export interface Strategy {
  readonly derived: boolean;
  /** By dimension and segment. */
  readonly rows: ReadonlyMap<string, ReadonlyMap<string, SegmentStrategy>>;
}

const DEFAULT_PRIORITY: Readonly<Record<Direction, number>> = { grow: 100, hold: 50, exit: 0 };
const HOLD: SegmentStrategy = { direction: 'hold', priority: 50, target: null };

/** Of repeated rows the last counts. */
function loadedStrategy(strategyRows: readonly StrategyRow[]): Strategy {
  const rows = new Map<string, Map<string, SegmentStrategy>>();
  for (const { dimension, segment, direction, priority, target } of strategyRows) {
    const ofDimension = rows.get(dimension) ?? new Map<string, SegmentStrategy>();
    ofDimension.set(segment, {
      direction,
      priority: priority ?? DEFAULT_PRIORITY[direction],
      target,
    });
    rows.set(dimension, ofDimension);
  }
  return { derived: false, rows };
}

/** Segments of a dimension with the demand of every account that stands in them. */
function demandBySegment(
  dimension: string,
  accounts: readonly { readonly segments: AccountSegments; readonly demand: Demand }[],
): Map<string, Demand> {
  const names = new Set(accounts.flatMap(({ segments }) => segments.get(dimension) ?? []));
  const demands = new Map<string, Demand>();
  for (const name of names) {
    const inSegment = accounts.filter(({ segments }) => segments.get(dimension)?.includes(name));
    demands.set(name, addDemand(inSegment.map(({ demand }) => demand)));
  }
  return demands;
}

/** Priority by open pipeline relative to the largest of the dimension; direction hold. */
function derivedStrategy(
  accounts: readonly { readonly segments: AccountSegments; readonly demand: Demand }[],
): Strategy {
  const rows = new Map<string, Map<string, SegmentStrategy>>();
  for (const dimension of accounts[0]?.segments.keys() ?? []) {
    const demands = demandBySegment(dimension, accounts);
    const largest = greatest([...demands.values()].map(({ amount }) => amount)) ?? 0;
    if (!isProgrammeDimension(dimension) && largest > 0) {
      const ofDimension = new Map<string, SegmentStrategy>();
      for (const [segment, { amount }] of demands) {
        const priority = (100 * amount) / largest;
        ofDimension.set(segment, { direction: 'hold', priority, target: null });
      }
      rows.set(dimension, ofDimension);
    }
  }
  return { derived: true, rows };
}

export function strategyOf(
  strategyRows: readonly StrategyRow[],
  accounts: readonly { readonly segments: AccountSegments; readonly demand: Demand }[],
): Strategy {
  return strategyRows.length > 0 ? loadedStrategy(strategyRows) : derivedStrategy(accounts);
}

/**
 * The weighted mean of the best priority in every dimension that the strategy covers and whose value
 * is known; a segment without a row there is hold. Null where no weight is left.
 */
export function valueFigures(
  segments: AccountSegments,
  strategy: Strategy,
  { dimensionWeights }: Settings,
): ValueFigures {
  const best: { readonly weight: number; readonly priority: number }[] = [];
  let exiting = false;
  for (const [dimension, ofDimension] of strategy.rows) {
    const values = isProgrammeDimension(dimension) ? [] : (segments.get(dimension) ?? []);
    const found = values.map((value) => ofDimension.get(value) ?? HOLD);
    const bestPriority = greatest(found.map(({ priority }) => priority));
    if (bestPriority !== null) {
      best.push({ weight: dimensionWeights.get(dimension) ?? 1, priority: bestPriority });
    }
    exiting = exiting || found.some(({ direction }) => direction === 'exit');
  }
  const weights = sum(best.map(({ weight }) => weight));
  const weighed = sum(best.map(({ weight, priority }) => weight * priority));
  return { strategic_value: weights === 0 ? null : weighed / weights, exiting };
}
