/** Coverage among the accounts of a choice. */

import { placeAccounts } from './calculate';
import { coverageRows, segmentRow, targetOf, UNKNOWN_SEGMENT } from './coverage';
import type { CalculationOptions, SegmentFigures } from './figures';
import type { SampleRows } from './sample-rows';
import { type Choice, isCrossed, isShown, segmentsIn, viewOf } from './view';

/**
 * Every segment that any account or the strategy has keeps its row, but only the chosen accounts count
 * in it; a choice in the dimension itself leaves its other segments out. Crossed cells take the derived
 * target, also where the strategy leaves the segment.
 */
export function chosenCoverage(
  rows: SampleRows,
  options: CalculationOptions,
  choice: Choice,
): SegmentFigures[] {
  const { settings, asOf, frame, accountIds } = viewOf(rows, options, choice);
  const placed = placeAccounts(rows, settings, asOf, frame);
  const chosen = placed.filter(({ accountId }) => accountIds.has(accountId));
  return coverageRows(placed, frame.strategy, settings)
    .filter(({ dimension, segment }) => isShown(dimension, segment, choice))
    .map(({ dimension, segment }) => {
      const strategy = isCrossed(dimension, choice)
        ? undefined
        : frame.strategy.rows.get(dimension)?.get(segment);
      return segmentRow(
        dimension,
        segment,
        chosen.filter(({ segments }) => segmentsIn(segments, dimension).includes(segment)),
        (open) => (segment === UNKNOWN_SEGMENT ? null : targetOf(strategy, open, settings)),
      );
    });
}
