/** What the strategy says of each segment beside what is there. */

import { chosenCoverage } from './chosen-coverage';
import { UNKNOWN_SEGMENT } from './coverage';
import type { CalculationOptions } from './figures';
import type { SampleRows } from './sample-rows';
import { EVERY_ACCOUNT, viewOf } from './view';

interface SegmentStrategyFigures {
  readonly dimension: string;
  readonly segment: string;
  readonly direction: string | null;
  readonly priority: number | null;
  readonly target: number | null;
  readonly claimed: number;
  readonly ready: number;
  readonly open_opportunities: number;
  readonly open_pipeline: number;
  readonly derived_priority: number | null;
}

/** Every segment with its row of the strategy, and the priority that it would have without any. */
export function strategySegments(
  rows: SampleRows,
  options: CalculationOptions,
): SegmentStrategyFigures[] {
  const { strategy } = viewOf(rows, options, EVERY_ACCOUNT).frame;
  const derived = viewOf({ ...rows, strategy: [] }, options, EVERY_ACCOUNT).frame.strategy;
  return chosenCoverage(rows, options, EVERY_ACCOUNT).flatMap((row) => {
    const { dimension, segment, claimed, ready, open_opportunities, open_pipeline } = row;
    const listed = strategy.derived ? undefined : strategy.rows.get(dimension)?.get(segment);
    if (segment === UNKNOWN_SEGMENT && listed === undefined) {
      return [];
    }
    const derivedRows = derived.rows.get(dimension);
    return [
      {
        dimension,
        segment,
        direction: listed?.direction ?? null,
        priority: listed?.priority ?? null,
        target: listed?.target ?? null,
        claimed,
        ready,
        open_opportunities,
        open_pipeline,
        // A segment of the strategy alone has no pipeline.
        derived_priority:
          derivedRows === undefined ? null : (derivedRows.get(segment)?.priority ?? 0),
      },
    ];
  });
}
