/** How the nominations stand at the day, and which of them wait for a decision. */

import { isClaimedStage, isPipelineStage, nominationsAt, stageAt } from './account-history';
import { isoDay } from './cell-values';
import { compareText, countedRows, type Picture } from './picture';
import {
  type Day,
  NOMINATION_STAGES,
  type NominationRow,
  type NominationStage,
} from './sample-rows';
import { sourceOf } from './scorecards';
import { median } from './statistics';

const DAYS_TO_DECIDE = 7;

export interface StageRow {
  readonly stage: NominationStage;
  readonly nominations: number;
  readonly median_days: number | null;
  readonly overdue: number;
}

export interface AgeingRow {
  readonly account_id: string;
  readonly account_name: string;
  readonly contact: string | null;
  readonly source: string;
  readonly stage: NominationStage;
  readonly nominated_at: string;
  readonly days: number;
}

/** Days in the stage: since the nomination, or since the approval; null where none counts. */
function daysInStage(nomination: NominationRow, asOf: Day): number | null {
  const stage = stageAt(nomination, asOf);
  if (isPipelineStage(stage)) {
    return nomination.nominatedAt === null ? null : asOf - nomination.nominatedAt;
  }
  if (isClaimedStage(stage)) {
    return nomination.approvedAt === null ? null : asOf - nomination.approvedAt;
  }
  return null;
}

function isOverdue(nomination: NominationRow, asOf: Day): boolean {
  const days = daysInStage(nomination, asOf);
  return isPipelineStage(stageAt(nomination, asOf)) && days !== null && days > DAYS_TO_DECIDE;
}

/** The question `stages`: all seven, in their order. */
export function stages(picture: Picture): StageRow[] {
  const { rows, asOf } = picture;
  const existing = countedRows(picture, nominationsAt(rows.nominations, asOf));
  return NOMINATION_STAGES.map((stage) => {
    const inStage = existing.filter((nomination) => stageAt(nomination, asOf) === stage);
    const days = inStage.map((nomination) => daysInStage(nomination, asOf));
    return {
      stage,
      nominations: inStage.length,
      median_days: median(days.flatMap((count) => (count === null ? [] : [count]))),
      overdue: inStage.filter((nomination) => isOverdue(nomination, asOf)).length,
    };
  });
}

/** The question `ageing-nominations`: the overdue ones, oldest first, then by account id. */
export function ageingNominations(picture: Picture): AgeingRow[] {
  const { rows, asOf, accounts } = picture;
  return countedRows(picture, nominationsAt(rows.nominations, asOf))
    .filter((nomination) => isOverdue(nomination, asOf))
    .flatMap((nomination) => {
      const { accountId, contact, nominatedAt } = nomination;
      return nominatedAt === null
        ? []
        : [
            {
              account_id: accountId,
              account_name: accounts.get(accountId)?.account_name ?? '',
              contact,
              source: sourceOf(nomination),
              stage: stageAt(nomination, asOf),
              nominated_at: isoDay(nominatedAt),
              days: asOf - nominatedAt,
            },
          ];
    })
    .sort((one, other) => other.days - one.days || compareText(one.account_id, other.account_id));
}
