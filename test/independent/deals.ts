/** Revenue and open pipeline: what the opportunities say. */

import { sum } from './arithmetic';
import type { Day, OpportunityRow } from './sample-rows';

/** Open opportunities: how many, and their amount in the base currency. */
export interface Demand {
  readonly count: number;
  readonly amount: number;
}

/** The commonest currency written in the opportunities (of a tie the first in the alphabet). */
export function baseCurrency(opportunities: readonly OpportunityRow[]): string | null {
  const counts = new Map<string, number>();
  for (const { currency } of opportunities) {
    if (currency !== null) {
      counts.set(currency, (counts.get(currency) ?? 0) + 1);
    }
  }
  const ordered = [...counts].sort(
    ([one, oneCount], [other, otherCount]) => otherCount - oneCount || (one < other ? -1 : 1),
  );
  return ordered[0]?.[0] ?? null;
}

/** The amounts that can be added up: written, and in the base currency or in none. */
function usableAmounts(opportunities: readonly OpportunityRow[], base: string | null): number[] {
  return opportunities
    .filter(({ currency }) => currency === null || currency === base)
    .flatMap(({ amount }) => (amount === null ? [] : [amount]));
}

/**
 * Closed-won amounts of the 365 days to the day. Zero without a won deal; null where no won deal
 * has a usable amount.
 */
export function revenueOf(
  opportunities: readonly OpportunityRow[],
  base: string | null,
  asOf: Day,
): number | null {
  const won = opportunities.filter(
    ({ isWon, closeDate }) =>
      isWon && closeDate !== null && closeDate <= asOf && closeDate > asOf - 365,
  );
  const amounts = usableAmounts(won, base);
  return won.length > 0 && amounts.length === 0 ? null : sum(amounts);
}

/** Created by the day, and not closed, or closed after it. */
export function isOpenAt(opportunity: OpportunityRow, asOf: Day): boolean {
  const { createdDate, closeDate, isClosed } = opportunity;
  const exists = createdDate === null || createdDate <= asOf;
  return exists && (!isClosed || (closeDate !== null && closeDate > asOf));
}

export function demandOf(
  opportunities: readonly OpportunityRow[],
  base: string | null,
  asOf: Day,
): Demand {
  const open = opportunities.filter((opportunity) => isOpenAt(opportunity, asOf));
  return { count: open.length, amount: sum(usableAmounts(open, base)) };
}
