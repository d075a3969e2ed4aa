/** Revenue and open pipeline: what the opportunities say. */

import { sum } from './arithmetic';
import type { Conversion } from './currencies';
import type { AccountRow, Day, OpportunityRow } from './sample-rows';
import type { Settings } from './settings';

/** Open opportunities: how many, and their amount in the base currency. */
export interface Demand {
  readonly count: number;
  readonly amount: number;
}

/** The amounts that can be added up, in the base currency. */
function usableAmounts(opportunities: readonly OpportunityRow[], convert: Conversion): number[] {
  return opportunities.flatMap(({ amount, currency }) => {
    const converted = convert(amount, currency);
    return converted === null ? [] : [converted];
  });
}

/**
 * Closed-won amounts of the window to the day, 365 days by default. Zero without a won deal; null
 * where no won deal has a usable amount.
 */
export function revenueOf(
  opportunities: readonly OpportunityRow[],
  convert: Conversion,
  asOf: Day,
  { revenueWindowDays }: Settings,
): number | null {
  const won = opportunities.filter(
    ({ isWon, closeDate }) =>
      isWon && closeDate !== null && closeDate <= asOf && closeDate > asOf - revenueWindowDays,
  );
  const amounts = usableAmounts(won, convert);
  return won.length > 0 && amounts.length === 0 ? null : sum(amounts);
}

/** What an account pays in a year, where the user chose that as revenue; null where it is unknown. */
export function contractValueOf(account: AccountRow, convert: Conversion): number | null {
  return convert(account.annualContractValue, account.currency);
}

/** Created by the day, and not closed, or closed after it. */
export function isOpenAt(opportunity: OpportunityRow, asOf: Day): boolean {
  const { createdDate, closeDate, isClosed } = opportunity;
  const exists = createdDate === null || createdDate <= asOf;
  return exists && (!isClosed || (closeDate !== null && closeDate > asOf));
}

export function demandOf(
  opportunities: readonly OpportunityRow[],
  convert: Conversion,
  asOf: Day,
): Demand {
  const open = opportunities.filter((opportunity) => isOpenAt(opportunity, asOf));
  return { count: open.length, amount: sum(usableAmounts(open, convert)) };
}
