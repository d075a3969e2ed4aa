/** What most questions start from: the settings, the day, the frame and the chosen accounts. */

import { asOfDay } from './as-of';
import { UNKNOWN_SEGMENT } from './coverage';
import type { CalculationOptions } from './figures';
import { type Frame, frameAt, NO_SEGMENTS } from './frame';
import type { AccountRow, Day, SampleRows } from './sample-rows';
import type { AccountSegments } from './segments';
import { type Settings, settingsOf } from './settings';

/** The chosen segments by dimension: any of them in a dimension, and all dimensions together. */
export type Choice = ReadonlyMap<string, readonly string[]>;

export const EVERY_ACCOUNT: Choice = new Map();

export interface View {
  readonly settings: Settings;
  readonly asOf: Day;
  readonly frame: Frame;
  readonly accounts: readonly AccountRow[];
  readonly accountIds: ReadonlySet<string>;
  /** Those that an account has a value in or the strategy a row; no other has anyone, 'unknown' or not. */
  readonly dimensions: ReadonlySet<string>;
}

/** The segments of an account in a dimension; 'unknown' where it has no value there. */
export function segmentsIn(segments: AccountSegments, dimension: string): readonly string[] {
  const known = segments.get(dimension) ?? [];
  return known.length === 0 ? [UNKNOWN_SEGMENT] : known;
}

function existingDimensions({ segmentsById, strategy }: Frame): ReadonlySet<string> {
  const dimensions = new Set(strategy.rows.keys());
  for (const segments of segmentsById.values()) {
    for (const [dimension, values] of segments) {
      if (values.length > 0) {
        dimensions.add(dimension);
      }
    }
  }
  return dimensions;
}

function isChosen(segments: AccountSegments, choice: Choice): boolean {
  return [...choice].every(([dimension, chosen]) =>
    segmentsIn(segments, dimension).some((segment) => chosen.includes(segment)),
  );
}

/** Whether a choice in another dimension parts the segments of this one into cells. */
export function isCrossed(dimension: string, choice: Choice): boolean {
  return [...choice.keys()].some((chosen) => chosen !== dimension);
}

/** A choice in the dimension itself leaves its other segments out. */
export function isShown(dimension: string, segment: string, choice: Choice): boolean {
  return choice.get(dimension)?.includes(segment) ?? true;
}

export function viewOf(rows: SampleRows, options: CalculationOptions, choice: Choice): View {
  const settings = settingsOf(options);
  const asOf = asOfDay(rows, settings);
  const frame = frameAt(rows, settings, asOf);
  const dimensions = existingDimensions(frame);
  const accounts = [...choice.keys()].every((dimension) => dimensions.has(dimension))
    ? rows.accounts.filter(({ accountId }) =>
        isChosen(frame.segmentsById.get(accountId) ?? NO_SEGMENTS, choice),
      )
    : [];
  const accountIds = new Set(accounts.map(({ accountId }) => accountId));
  return { settings, asOf, frame, accounts, accountIds, dimensions };
}
