/** The accounts that stand behind the counts of the programme, one row each. */

import { isClaimedStage, stageAt } from './account-history';
import { isoDay } from './cell-values';
import type { CalculationOptions, Standing } from './figures';
import { closedByUse } from './influence';
import {
  type CountedRow,
  compareText,
  isCountedUse,
  isInLastDays,
  type Picture,
  pictureOf,
} from './picture';
import { hasRecovered, severeClosings } from './recovery';
import type { Day, MatchedRow, NominationRow, SampleRows } from './sample-rows';
import { existingNominations, isIncentiveGiven, sourceOf } from './scorecards';
import { outcomes, usesByTheDay } from './use-history';
import type { Choice } from './view';

const WINDOW_DAYS = 365;

interface AccountName {
  readonly account_id: string;
  readonly account_name: string;
  readonly standing: Standing;
}

/** A row for each account that has some of the rows, by its name. */
function byAccount<Row extends MatchedRow, Figures extends object>(
  picture: Picture,
  rows: readonly CountedRow<Row>[],
  figures: (own: readonly CountedRow<Row>[], accountId: string) => Figures,
): (AccountName & Figures)[] {
  const ids = [...new Set(rows.map(({ accountId }) => accountId))];
  return ids
    .map((accountId) => {
      const own = rows.filter((row) => row.accountId === accountId);
      const known = picture.accounts.get(accountId);
      if (known === undefined) throw new Error(`No account ${accountId}`);
      return {
        account_id: accountId,
        account_name: known.account_name,
        standing: known.standing,
        ...figures(own, accountId),
      };
    })
    .sort((one, other) => compareText(nameKey(one), nameKey(other)));
}

function nameKey({ account_name, account_id }: AccountName): string {
  return `${account_name}\0${account_id}`;
}

/** The question `nominated-accounts`, of the nominations that belong together. */
export function nominatedAccounts(
  picture: Picture,
  belongs: (nomination: NominationRow) => boolean,
): object[] {
  const stageOf = (nomination: NominationRow) => stageAt(nomination, picture.asOf);
  return byAccount(picture, existingNominations(picture).filter(belongs), (own) => ({
    nominations: own.length,
    is_claimed: own.some((nomination) => isClaimedStage(stageOf(nomination))),
    stages: [...new Set(own.map(stageOf))].sort(compareText),
  }));
}

export const isOfStage = (picture: Picture, stage: string) => (nomination: NominationRow) =>
  stageAt(nomination, picture.asOf) === stage;
export const isOfSource = (source: string) => (nomination: NominationRow) =>
  sourceOf(nomination) === source;
export const isOfIncentive = (isGiven: boolean) => (nomination: NominationRow) =>
  isIncentiveGiven(nomination) === isGiven;

/** The question `reference-uses`, from one day to another; by default over the 365 days to the day. */
export function referenceUses(picture: Picture, from?: Day, to?: Day): object[] {
  const asked = usesByTheDay(picture).filter(({ usedAt }) =>
    from === undefined || to === undefined
      ? isInLastDays(usedAt, WINDOW_DAYS, picture.asOf)
      : usedAt >= from && usedAt <= to,
  );
  return byAccount(picture, asked, (own, accountId) => {
    const ever = usesByTheDay(picture).filter(
      (use) => use.accountId === accountId && isCountedUse(use),
    );
    const { useWindowDays } = picture.settings;
    return {
      uses: own.filter(isCountedUse).length,
      ...outcomes(own),
      uses_90d: ever.filter(({ usedAt }) => isInLastDays(usedAt, useWindowDays, picture.asOf))
        .length,
      last_used_at:
        ever.length === 0 ? null : isoDay(Math.max(...ever.map(({ usedAt }) => usedAt))),
    };
  }).sort((one, other) => other.uses - one.uses || other.uses_90d - one.uses_90d);
}

/** The question `closed-deal-accounts`. */
export function closedDealAccounts(picture: Picture, isUsed: boolean): object[] {
  const closed = closedByUse(picture)[isUsed ? 'withUse' : 'withoutUse'];
  return byAccount(picture, closed, (own) => ({
    closed: own.length,
    won: own.filter(({ isWon }) => isWon).length,
  })).sort((one, other) => other.closed - one.closed);
}

/** The question `recovered-accounts`. */
export function recoveredAccounts(
  rows: SampleRows,
  options: CalculationOptions,
  choice: Choice,
): object[] {
  const picture = pictureOf(rows, options, choice);
  return [...picture.accounts]
    .flatMap(([accountId, { account_name, standing }]) => {
      const own = rows.incidents.filter((incident) => incident.accountId === accountId);
      const answers = rows.responses.filter((response) => response.accountId === accountId);
      const closings = severeClosings(own, picture.asOf);
      return closings.length === 0
        ? []
        : [
            {
              account_id: accountId,
              account_name,
              standing,
              recovered: hasRecovered(own, answers, picture.asOf),
              incidents: closings.length,
              last_closed_at: isoDay(Math.max(...closings)),
            },
          ];
    })
    .sort(
      (one, other) =>
        Number(one.recovered) - Number(other.recovered) ||
        compareText(nameKey(one), nameKey(other)),
    );
}
