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
}

/** The segments of an account in a dimension; 'unknown' where it has no value there. */
export function segmentsIn(segments: AccountSegments, dimension: string): readonly string[] {
  const known = segments.get(dimension) ?? [];
  return known.length === 0 ? [UNKNOWN_SEGMENT] : known;
}

function isChosen(segments: AccountSegments, choice: Choice): boolean {
  return [...choice].every(([dimension, chosen]) =>
    segmentsIn(segments, dimension).some((segment) => chosen.includes(segment)),
  );
}

export function viewOf(rows: SampleRows, options: CalculationOptions, choice: Choice): View {
  const settings = settingsOf(options);
  const asOf = asOfDay(rows, settings);
  const frame = frameAt(rows, settings, asOf);
  const accounts = rows.accounts.filter(({ accountId }) =>
    isChosen(frame.segmentsById.get(accountId) ?? NO_SEGMENTS, choice),
  );
  const accountIds = new Set(accounts.map(({ accountId }) => accountId));
  return { settings, asOf, frame, accounts, accountIds };
}
