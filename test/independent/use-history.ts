/** How references are used: over the quarters, and by whom the load is carried. */

import { sum } from './arithmetic';
import { isoDay } from './cell-values';
import { fiscalQuarters } from './fiscal-quarters';
import {
  type CountedRow,
  compareText,
  countedRows,
  isCountedUse,
  isInLastDays,
  type Picture,
} from './picture';
import type { UseOutcome, UseRow } from './sample-rows';
import { gini, wilsonRate } from './statistics';

const FATIGUE_DAYS = 365;

interface Outcomes {
  readonly accepted: number;
  readonly declined: number;
  readonly no_answer: number;
}

export interface QuarterRow extends Outcomes {
  readonly quarter: string;
  readonly starts_at: string;
  readonly uses: number;
}

export interface FatigueRow extends Outcomes {
  readonly accounts: number;
  readonly uses: number;
  readonly top_five_share: number | null;
  readonly gini: number | null;
  readonly acceptance_rate: number | null;
  readonly rate_low: number | null;
  readonly rate_high: number | null;
}

export interface IdleRow {
  readonly account_id: string;
  readonly account_name: string;
  readonly last_used_at: string | null;
  readonly revenue: number | null;
  readonly strategic_value: number | null;
  readonly current_sentiment: number | null;
}

/** The uses of counted accounts that are dated by the day. */
export function usesByTheDay(picture: Picture): CountedRow<UseRow>[] {
  return countedRows(picture, picture.rows.uses).filter(({ usedAt }) => usedAt <= picture.asOf);
}

export function outcomes(uses: readonly UseRow[]): Outcomes {
  const countOf = (sought: UseOutcome): number =>
    uses.filter(({ outcome }) => outcome === sought).length;
  return {
    accepted: countOf('accepted'),
    declined: countOf('declined'),
    no_answer: countOf('no answer'),
  };
}

/** The question `uses-by-quarter`: every quarter from the first use, of any outcome, to T's. */
export function usesByQuarter(picture: Picture): QuarterRow[] {
  const uses = usesByTheDay(picture);
  if (uses.length === 0) {
    return [];
  }
  const firstUse = Math.min(...uses.map(({ usedAt }) => usedAt));
  const quarters = fiscalQuarters(firstUse, picture.asOf, picture.settings.fiscalYearStart);
  return quarters.map(({ label, startsAt, endsAt }) => {
    const within = uses.filter(({ usedAt }) => usedAt >= startsAt && usedAt <= endsAt);
    return {
      quarter: label,
      starts_at: isoDay(startsAt),
      uses: within.filter(isCountedUse).length,
      ...outcomes(within),
    };
  });
}

/** The question `fatigue`: over accounts claimed at the day or used in the 365 days before. */
export function fatigue(picture: Picture): FatigueRow {
  const recent = usesByTheDay(picture).filter(({ usedAt }) =>
    isInLastDays(usedAt, FATIGUE_DAYS, picture.asOf),
  );
  const counted = recent.filter(isCountedUse);
  const loads = [...picture.accounts]
    .map(([accountId, { programme_stage }]) => ({
      isClaimed: programme_stage === 'claimed',
      uses: counted.filter((use) => use.accountId === accountId).length,
    }))
    .filter(({ isClaimed, uses }) => isClaimed || uses > 0)
    .map(({ uses }) => uses);
  const topFive = [...loads].sort((one, other) => other - one).slice(0, 5);
  const { accepted, declined, no_answer } = outcomes(recent);
  const rate = wilsonRate(accepted, accepted + declined + no_answer);
  return {
    accounts: loads.length,
    uses: counted.length,
    top_five_share: counted.length === 0 ? null : sum(topFive) / counted.length,
    gini: gini(loads),
    accepted,
    declined,
    no_answer,
    acceptance_rate: rate.rate,
    rate_low: rate.low,
    rate_high: rate.high,
  };
}

/** The question `idle-references`: ready, and not used in 365 days; by account id. */
export function idleReferences({ accounts }: Picture): IdleRow[] {
  return [...accounts]
    .filter(([, { standing, uses_365d }]) => standing === 'ready' && uses_365d === 0)
    .sort(([one], [other]) => compareText(one, other))
    .map(([accountId, figures]) => ({
      account_id: accountId,
      account_name: figures.account_name,
      last_used_at: figures.last_used_at,
      revenue: figures.revenue,
      strategic_value: figures.strategic_value,
      current_sentiment: figures.current_sentiment,
    }));
}
