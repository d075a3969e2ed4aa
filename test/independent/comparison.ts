/** Two days compared: every account as it stood before and as it stands now. */

import { type PlacedAccount, placeAccounts } from './calculate';
import { isoDay, readDay } from './cell-values';
import type { AccountFigures, CalculationOptions } from './figures';
import { firstOfMonth } from './fiscal-quarters';
import type { Day, SampleRows } from './sample-rows';
import { type Choice, type View, viewOf } from './view';

const MONTHS_BACK = 3;

/** Three calendar months before; the last day of the month where it has no such day. */
export function defaultComparisonDay(asOf: Day): Day {
  const [year = 0, month = 0, dayOfMonth = 0] = isoDay(asOf).split('-').map(Number);
  const lastOfMonth = firstOfMonth(year, month - MONTHS_BACK + 1) - 1;
  return Math.min(firstOfMonth(year, month - MONTHS_BACK) + dayOfMonth - 1, lastOfMonth);
}

/** One account on both days. */
export interface ComparedAccount {
  readonly accountId: string;
  readonly before: PlacedAccount;
  readonly now: PlacedAccount;
}

export interface Comparison {
  readonly view: View;
  /** The chosen accounts, in order of their ids. */
  readonly accounts: readonly ComparedAccount[];
}

/**
 * Strategy (and with it derived priorities), segments and rates are those of the as-of day on both
 * days. A comparison day of null is the default.
 */
export function compareDays(
  rows: SampleRows,
  options: CalculationOptions,
  comparisonDay: string | null,
  choice: Choice,
): Comparison {
  const view = viewOf(rows, options, choice);
  const { settings, asOf, frame, accountIds } = view;
  const earlier = readDay(comparisonDay ?? '') ?? defaultComparisonDay(asOf);
  const before = placeAccounts(rows, settings, earlier, frame);
  const now = placeAccounts(rows, settings, asOf, frame);
  const accounts: ComparedAccount[] = [];
  for (const placedNow of now.filter(({ accountId }) => accountIds.has(accountId))) {
    const placedBefore = before.find(({ accountId }) => accountId === placedNow.accountId);
    if (placedBefore !== undefined) {
      accounts.push({ accountId: placedNow.accountId, before: placedBefore, now: placedNow });
    }
  }
  accounts.sort((one, other) => (one.accountId < other.accountId ? -1 : 1));
  return { view, accounts };
}

export function isReady({ standing }: { readonly standing: AccountFigures }): boolean {
  return standing.standing === 'ready';
}
