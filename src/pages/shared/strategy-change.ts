import type { StrategyRow } from '../../domain/settings';
import type { StrategySegment } from '../../queries/strategy-segments';

const FULL_PRIORITY = 100;
const PRIORITY_OF: Record<StrategyRow['direction'], number> = {
  grow: FULL_PRIORITY,
  hold: 50,
  exit: 0,
};
const MOST_REFERENCES = 1_000_000;

/**
 * The strategy in force with another target for one segment; a null target is the derived one. Where no
 * strategy is loaded, what is derived from open pipeline is written down, so that priorities stay.
 */
export function withTarget(
  segments: readonly StrategySegment[],
  place: Pick<StrategyRow, 'dimension' | 'segment'>,
  target: number | null,
): StrategyRow[] {
  const rows = strategyInForce(segments);
  const isHere = (row: StrategyRow) =>
    row.dimension === place.dimension && row.segment === place.segment;
  if (rows.some(isHere)) return rows.map((row) => (isHere(row) ? { ...row, target } : row));
  return [...rows, { ...place, direction: 'hold', priority: null, target }];
}

/**
 * The strategy in force with another direction and target for one segment. With another direction the
 * segment's priority is that of the direction; else it stays.
 */
export function withRow(
  rows: readonly StrategyRow[],
  { dimension, segment, direction, target }: Omit<StrategyRow, 'priority'>,
): StrategyRow[] {
  const isHere = (row: StrategyRow) => row.dimension === dimension && row.segment === segment;
  const known = rows.find(isHere);
  const priority = known?.direction === direction ? known.priority : null;
  const row = { dimension, segment, direction, priority, target };
  return known ? rows.map((other) => (isHere(other) ? row : other)) : [...rows, row];
}

/** Whether any segment of a dimension is in the strategy, so that the others there are hold. */
export function isCovered(segments: readonly StrategySegment[], dimension: string): boolean {
  return strategyInForce(segments).some((row) => row.dimension === dimension);
}

/** The target that holds where the strategy sets none. */
export function derivedTarget(
  openOpportunities: number,
  direction: StrategyRow['direction'] | null,
  perReference: number,
): number {
  return direction === 'exit' ? 0 : Math.ceil(openOpportunities / perReference);
}

/** Why a number cannot be a target; undefined where it can. */
export function targetProblem(target: number | null): string | undefined {
  if (target === null) return undefined;
  if (Number.isNaN(target)) return 'This is not a number.';
  if (target < 0) return 'A target cannot be below 0. Leave the field empty for the derived one.';
  if (!Number.isInteger(target)) return 'A target counts references: it must be a whole number.';
  return target > MOST_REFERENCES ? 'A target can be 1,000,000 at most.' : undefined;
}

/** The rows of the strategy as they would be written; those derived from open pipeline where there are none. */
export function strategyInForce(segments: readonly StrategySegment[]): StrategyRow[] {
  const written = segments.flatMap(writtenRow);
  return written.length > 0 ? written : segments.flatMap(derivedRow);
}

/** A priority that is the direction's stays unwritten, so that it follows the direction. */
function writtenRow({ dimension, segment, direction, priority, target }: StrategySegment) {
  if (direction === null) return [];
  const own = priority === PRIORITY_OF[direction] ? null : priority;
  return [{ dimension, segment, direction, priority: own, target }];
}

function derivedRow({ dimension, segment, derived_priority }: StrategySegment): StrategyRow[] {
  if (derived_priority === null) return [];
  const priority = Math.min(FULL_PRIORITY, derived_priority);
  return [{ dimension, segment, direction: 'hold', priority, target: null }];
}
