/** What the strategy says of each segment beside what is there. */

import { greatest } from './arithmetic';
import { chosenCoverage } from './chosen-coverage';
import { UNKNOWN_SEGMENT } from './coverage';
import type { CalculationOptions } from './figures';
import type { SampleRows } from './sample-rows';
import { isProgrammeDimension } from './segments';
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

/** Every segment with its row of the strategy, and the priority that its open pipeline alone would give. */
export function strategySegments(
  rows: SampleRows,
  options: CalculationOptions,
): SegmentStrategyFigures[] {
  const { strategy } = viewOf(rows, options, EVERY_ACCOUNT).frame;
  const listedAs = (dimension: string, segment: string) =>
    strategy.derived ? undefined : strategy.rows.get(dimension)?.get(segment);
  const shown = chosenCoverage(rows, options, EVERY_ACCOUNT).filter(
    ({ dimension, segment }) =>
      segment !== UNKNOWN_SEGMENT || listedAs(dimension, segment) !== undefined,
  );
  return shown.map(({ dimension, segment, claimed, ready, open_opportunities, open_pipeline }) => {
    const listed = listedAs(dimension, segment);
    const pipelines = shown
      .filter((row) => row.dimension === dimension)
      .map((row) => row.open_pipeline);
    const largest = greatest(pipelines) ?? 0;
    const isDerivable = !isProgrammeDimension(dimension) && largest > 0;
    return {
      dimension,
      segment,
      direction: listed?.direction ?? null,
      priority: listed?.priority ?? null,
      target: listed?.target ?? null,
      claimed,
      ready,
      open_opportunities,
      open_pipeline,
      derived_priority: isDerivable ? (100 * open_pipeline) / largest : null,
    };
  });
}
