/** Deals with a reference beside deals without one: association, not cause. */

import { fullAccountId } from './account-key';
import { type CountedRow, countedRows, isCountedUse, isInLastDays, type Picture } from './picture';
import type { OpportunityRow } from './sample-rows';
import { wilsonRate } from './statistics';

const WINDOW_DAYS = 365;

export interface InfluenceRow {
  readonly closed: number;
  readonly with_use: number;
  readonly share: number | null;
  readonly share_low: number | null;
  readonly share_high: number | null;
  readonly won_with: number;
  readonly rate_with: number | null;
  readonly rate_with_low: number | null;
  readonly rate_with_high: number | null;
  readonly without_use: number;
  readonly won_without: number;
  readonly rate_without: number | null;
  readonly rate_without_low: number | null;
  readonly rate_without_high: number | null;
}

/** The opportunities that a counted use by the day names, whatever the account of the use. */
function opportunitiesWithUse({ rows, asOf }: Picture): Set<string | null> {
  const uses = rows.uses.filter((use) => use.usedAt <= asOf && isCountedUse(use));
  return new Set(
    uses.flatMap(({ opportunityId }) =>
      opportunityId === null ? [] : [fullAccountId(opportunityId)],
    ),
  );
}

/** The opportunities that closed in the 365 days to the day, by whether a reference was used for them. */
export function closedByUse(picture: Picture): Record<'withUse' | 'withoutUse', ClosedRow[]> {
  const used = opportunitiesWithUse(picture);
  const hasUse = ({ opportunityId }: OpportunityRow): boolean =>
    used.has(fullAccountId(opportunityId));
  const closed = countedRows(picture, picture.rows.opportunities).filter(
    ({ isClosed, closeDate }) =>
      isClosed && closeDate !== null && isInLastDays(closeDate, WINDOW_DAYS, picture.asOf),
  );
  return {
    withUse: closed.filter(hasUse),
    withoutUse: closed.filter((opportunity) => !hasUse(opportunity)),
  };
}

type ClosedRow = CountedRow<OpportunityRow>;

/** The question `influence`, over opportunities that closed in the 365 days to the day. */
export function influence(picture: Picture): InfluenceRow {
  const { withUse, withoutUse } = closedByUse(picture);
  const closed = [...withUse, ...withoutUse];
  const wonWith = withUse.filter(({ isWon }) => isWon).length;
  const wonWithout = withoutUse.filter(({ isWon }) => isWon).length;
  const share = wilsonRate(withUse.length, closed.length);
  const rateWith = wilsonRate(wonWith, withUse.length);
  const rateWithout = wilsonRate(wonWithout, withoutUse.length);
  return {
    closed: closed.length,
    with_use: withUse.length,
    share: share.rate,
    share_low: share.low,
    share_high: share.high,
    won_with: wonWith,
    rate_with: rateWith.rate,
    rate_with_low: rateWith.low,
    rate_with_high: rateWith.high,
    without_use: withoutUse.length,
    won_without: wonWithout,
    rate_without: rateWithout.rate,
    rate_without_low: rateWithout.low,
    rate_without_high: rateWithout.high,
  };
}
