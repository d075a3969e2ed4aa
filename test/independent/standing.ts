/** The six checks and the standing that follows from them. */

import { roundedForComparison } from './arithmetic';
import type { Freshness, ProgrammeStage, Standing, StandingFigures } from './figures';
import type { Settings } from './settings';

/** What is known of an account when it is checked. */
export interface CheckedAccount {
  readonly stage: ProgrammeStage;
  readonly exiting: boolean;
  readonly currentSentiment: number | null;
  readonly newestRelationshipUnfavourable: boolean;
  readonly hot: boolean;
  readonly freshness: Freshness;
  readonly consentExpired: boolean;
  readonly uses90d: number;
  readonly strategicValue: number | null;
  readonly strategyDerived: boolean;
}

interface FailedChecks {
  readonly exiting: boolean;
  readonly unhappy: boolean;
  readonly hotIncident: boolean;
  readonly noCurrentSignal: boolean;
  readonly wornOut: boolean;
  readonly offStrategy: boolean;
}

/** Whether a known value is below a bound; an unknown one is not. */
function isBelow(value: number | null, bound: number): boolean {
  return value !== null && roundedForComparison(value) < bound;
}

/** Whether a known value reaches a bound; an unknown one does not. */
function reaches(value: number | null, bound: number): boolean {
  return value !== null && roundedForComparison(value) >= bound;
}

function failedChecks(account: CheckedAccount, settings: Settings): FailedChecks {
  const current = account.freshness === 'fresh' || account.freshness === 'aging';
  return {
    exiting: account.exiting,
    unhappy: isBelow(account.currentSentiment, 0) || account.newestRelationshipUnfavourable,
    hotIncident: account.hot,
    noCurrentSignal: !current || account.consentExpired,
    wornOut: account.uses90d >= settings.useCap,
    offStrategy:
      !account.strategyDerived && isBelow(account.strategicValue, settings.onStrategyValue),
  };
}

/** Fails none of the first three checks: not exiting, not unhappy, no hot incident. */
function isSafe(failed: FailedChecks): boolean {
  return !failed.exiting && !failed.unhappy && !failed.hotIncident;
}

function claimedStanding(failed: FailedChecks): Standing {
  if (!isSafe(failed)) {
    return 'land mine';
  }
  if (failed.noCurrentSignal) {
    return 're-check';
  }
  if (failed.wornOut) {
    return 'resting';
  }
  return failed.offStrategy ? 'off-strategy' : 'ready';
}

function isGem(account: CheckedAccount, failed: FailedChecks, settings: Settings): boolean {
  return (
    isSafe(failed) &&
    !failed.noCurrentSignal &&
    reaches(account.currentSentiment, settings.gemSentiment) &&
    reaches(account.strategicValue, settings.gemValue)
  );
}

function standingOf(account: CheckedAccount, failed: FailedChecks, settings: Settings): Standing {
  if (account.stage === 'claimed') {
    return claimedStanding(failed);
  }
  if (account.stage === 'in pipeline') {
    return 'in pipeline';
  }
  return account.stage === 'none' && isGem(account, failed, settings) ? 'hidden gem' : 'outside';
}

export function standingFigures(account: CheckedAccount, settings: Settings): StandingFigures {
  const failed = failedChecks(account, settings);
  const reasons: readonly (readonly [fails: boolean, reason: string])[] = [
    [failed.exiting, 'exiting'],
    [failed.unhappy, 'unhappy'],
    [failed.hotIncident, 'hot incident'],
    [failed.noCurrentSignal, 'no current signal'],
    [failed.wornOut, 'worn out'],
    [failed.offStrategy, 'off-strategy'],
    [account.stage === 'resting', 'rested by the programme'],
  ];
  return {
    programme_stage: account.stage,
    standing: standingOf(account, failed, settings),
    reasons: reasons.filter(([fails]) => fails).map(([, reason]) => reason),
  };
}

/** A candidate of a segment: in pipeline, and failing none of the first three checks. */
export function isCandidate({ standing, reasons }: StandingFigures): boolean {
  const unsafe = ['exiting', 'unhappy', 'hot incident'];
  return standing === 'in pipeline' && !reasons.some((reason) => unsafe.includes(reason));
}
