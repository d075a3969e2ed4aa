/** Coverage of the cells of two dimensions, and the accounts that a cell counts. */

import { type PlacedAccount, placeAccounts } from './calculate';
import { segmentRow, targetOf, UNKNOWN_SEGMENT } from './coverage';
import type { CalculationOptions, SegmentFigures } from './figures';
import type { SampleRows } from './sample-rows';
import type { Settings } from './settings';
import { isCandidate } from './standing';
import { type Choice, segmentsIn, viewOf } from './view';

export interface CrossedFigures extends Omit<SegmentFigures, 'dimension'> {
  readonly crossed_segment: string;
}

/** The chosen accounts as they stand, each with its segments. */
export interface ChosenAccounts {
  readonly settings: Settings;
  readonly accounts: readonly PlacedAccount[];
}

export function chosenAccounts(
  rows: SampleRows,
  options: CalculationOptions,
  choice: Choice,
): ChosenAccounts {
  const { settings, asOf, frame, accountIds } = viewOf(rows, options, choice);
  const placed = placeAccounts(rows, settings, asOf, frame);
  return { settings, accounts: placed.filter(({ accountId }) => accountIds.has(accountId)) };
}

/** What is asked for and there where a segment of one dimension meets one of another. */
export function crossedCell(
  { settings, accounts }: ChosenAccounts,
  [dimension, segment]: readonly [string, string],
  [crossed, crossedSegment]: readonly [string, string],
): CrossedFigures {
  const inBoth = accounts.filter(
    ({ segments }) =>
      segmentsIn(segments, dimension).includes(segment) &&
      segmentsIn(segments, crossed).includes(crossedSegment),
  );
  const { dimension: _, ...figures } = segmentRow(crossed, segment, inBoth, (open) =>
    crossedSegment === UNKNOWN_SEGMENT ? null : targetOf(undefined, open, settings),
  );
  return { ...figures, crossed_segment: crossedSegment };
}

/** As what coverage counts an account; null where it is in none of its figures. */
export function coveragePart({ standing, demand }: PlacedAccount): string | null {
  if (standing.programme_stage === 'claimed') return 'claimed';
  if (standing.standing === 'hidden gem') return 'gem';
  if (isCandidate(standing)) return 'candidate';
  return demand.count > 0 ? 'demand' : null;
}
