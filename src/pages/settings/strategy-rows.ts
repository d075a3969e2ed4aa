import { PRIORITY_BOUNDS } from '../../domain/setting-bounds';
import type { StrategyRow } from '../../domain/settings';
import type { StrategySegment } from '../../queries/strategy-segments';

/** The priority that a direction has where a row names none. */
export const PRIORITY_OF: Readonly<Record<StrategyRow['direction'], number>> = {
  grow: 100,
  hold: 50,
  exit: 0,
};

export const DIRECTIONS: readonly StrategyRow['direction'][] = ['grow', 'hold', 'exit'];

type Place = Pick<StrategyRow, 'dimension' | 'segment'>;

/**
 * The rows of the strategy in force as they would be written. A priority that is the direction's is left
 * out, so that it follows the direction.
 */
export function rowsInForce(segments: readonly StrategySegment[]): StrategyRow[] {
  return segments.flatMap(({ dimension, segment, direction, priority, target }) =>
    direction === null
      ? []
      : [
          {
            dimension,
            segment,
            direction,
            priority: priority === PRIORITY_OF[direction] ? null : priority,
            target,
          },
        ],
  );
}

/** A strategy to begin with where there is none: each priority as it is derived from open pipeline. */
export function derivedRows(segments: readonly StrategySegment[]): StrategyRow[] {
  return segments.flatMap(({ dimension, segment, derived_priority }) =>
    derived_priority === null
      ? []
      : [
          {
            dimension,
            segment,
            direction: 'hold' as const,
            priority: Math.min(Math.round(derived_priority), PRIORITY_BOUNDS.most),
            target: null,
          },
        ],
  );
}

/** The rows with one changed. */
export function withRow(
  rows: readonly StrategyRow[],
  place: Place,
  edit: Partial<StrategyRow>,
): StrategyRow[] {
  return rows.map((row) => (isAt(row, place) ? { ...row, ...edit } : row));
}

/** The rows with a further one, on hold until more is said of it. */
export function withSegment(rows: readonly StrategyRow[], place: Place): StrategyRow[] {
  return [
    ...withoutSegment(rows, place),
    {
      dimension: place.dimension,
      segment: place.segment,
      direction: 'hold',
      priority: null,
      target: null,
    },
  ];
}

export function withoutSegment(rows: readonly StrategyRow[], place: Place): StrategyRow[] {
  return rows.filter((row) => !isAt(row, place));
}

export function isAt(row: Place, place: Place): boolean {
  return row.dimension === place.dimension && row.segment === place.segment;
}
