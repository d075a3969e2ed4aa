/** Accounts whose standing differs between two days, and why. */

import { compareDays } from './comparison';
import type { CalculationOptions, ProgrammeStage, Standing } from './figures';
import type { SampleRows } from './sample-rows';
import { type Choice, EVERY_ACCOUNT } from './view';

export interface Mover {
  readonly account_id: string;
  readonly account_name: string;
  readonly standing_before: Standing;
  readonly standing_now: Standing;
  readonly stage_before: ProgrammeStage;
  readonly stage_now: ProgrammeStage;
  readonly reasons_before: readonly string[];
  readonly reasons_now: readonly string[];
  /** Checks that fail now and did not before. */
  readonly failed: readonly string[];
  /** Checks that failed before and do not now. */
  readonly passed: readonly string[];
}

/** In order of the account ids. */
export function movers(
  rows: SampleRows,
  options: CalculationOptions,
  comparisonDay: string | null,
  choice: Choice = EVERY_ACCOUNT,
): Mover[] {
  const { accounts } = compareDays(rows, options, comparisonDay, choice);
  return accounts
    .filter(({ before, now }) => before.standing.standing !== now.standing.standing)
    .map(({ accountId, before: { standing: before }, now: { standing: now } }) => ({
      account_id: accountId,
      account_name: now.account_name,
      standing_before: before.standing,
      standing_now: now.standing,
      stage_before: before.programme_stage,
      stage_now: now.programme_stage,
      reasons_before: before.reasons,
      reasons_now: now.reasons,
      failed: now.reasons.filter((reason) => !before.reasons.includes(reason)),
      passed: before.reasons.filter((reason) => !now.reasons.includes(reason)),
    }));
}
