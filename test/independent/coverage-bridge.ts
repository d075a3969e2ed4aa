/** From the pipeline-weighted coverage of one day to that of another: need, losses and gains. */

import type { PlacedAccount } from './calculate';
import { type ComparedAccount, compareDays, isReady } from './comparison';
import { targetOf } from './coverage';
import type { CalculationOptions } from './figures';
import type { SampleRows } from './sample-rows';
import { addDemand } from './segments';
import { type Choice, EVERY_ACCOUNT, isCrossed, isShown, type View } from './view';

export interface CoverageStep {
  readonly step: 'before' | 'need' | 'lost' | 'gained' | 'now';
  readonly coverage: number | null;
}

/** What a segment needs on a day: how many references, and the open pipeline they serve. */
interface Need {
  readonly target: number;
  readonly amount: number;
}

interface SegmentChange {
  readonly needBefore: Need;
  readonly needNow: Need;
  readonly readyBefore: number;
  readonly lost: number;
  readonly readyNow: number;
}

function segmentChange(
  accounts: readonly ComparedAccount[],
  dimension: string,
  segment: string,
  { frame, settings }: View,
  choice: Choice,
): SegmentChange {
  // Crossed cells take the derived target, as where coverage is shown.
  const rowOfStrategy = isCrossed(dimension, choice)
    ? undefined
    : frame.strategy.rows.get(dimension)?.get(segment);
  const needOf = (placed: readonly PlacedAccount[]): Need => {
    const { count, amount } = addDemand(placed.map(({ demand }) => demand));
    return { target: targetOf(rowOfStrategy, count, settings), amount };
  };
  return {
    needBefore: needOf(accounts.map(({ before }) => before)),
    needNow: needOf(accounts.map(({ now }) => now)),
    readyBefore: accounts.filter(({ before }) => isReady(before)).length,
    lost: accounts.filter(({ before, now }) => isReady(before) && !isReady(now)).length,
    readyNow: accounts.filter(({ now }) => isReady(now)).length,
  };
}

/** C(r, need): over the segments with a target; null where they have no open pipeline. */
function weightedCoverage(
  segments: readonly { readonly ready: number; readonly need: Need }[],
): number | null {
  let covered = 0;
  let total = 0;
  for (const { ready, need } of segments) {
    if (need.target > 0) {
      covered += need.amount * Math.min(1, ready / need.target);
      total += need.amount;
    }
  }
  return total === 0 ? null : covered / total;
}

function difference(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : one - other;
}

/** Accounts without a value in the dimension are in neither coverage. */
export function coverageBridge(
  rows: SampleRows,
  options: CalculationOptions,
  comparisonDay: string | null,
  dimension: string,
  choice: Choice = EVERY_ACCOUNT,
): CoverageStep[] {
  const { view, accounts } = compareDays(rows, options, comparisonDay, choice);
  const valuesOf = ({ now }: ComparedAccount): readonly string[] =>
    now.segments.get(dimension) ?? [];
  const names = new Set([
    ...accounts.flatMap(valuesOf),
    ...(view.frame.strategy.rows.get(dimension)?.keys() ?? []),
  ]);
  const shown = [...names].filter((segment) => isShown(dimension, segment, choice));
  const changes = shown.map((segment) =>
    segmentChange(
      accounts.filter((account) => valuesOf(account).includes(segment)),
      dimension,
      segment,
      view,
      choice,
    ),
  );
  const before = weightedCoverage(
    changes.map(({ readyBefore, needBefore }) => ({ ready: readyBefore, need: needBefore })),
  );
  const newNeed = weightedCoverage(
    changes.map(({ readyBefore, needNow }) => ({ ready: readyBefore, need: needNow })),
  );
  const withoutLost = weightedCoverage(
    changes.map(({ readyBefore, lost, needNow }) => ({ ready: readyBefore - lost, need: needNow })),
  );
  const now = weightedCoverage(
    changes.map(({ readyNow, needNow }) => ({ ready: readyNow, need: needNow })),
  );
  return [
    { step: 'before', coverage: before },
    { step: 'need', coverage: difference(newNeed, before) },
    { step: 'lost', coverage: difference(withoutLost, newNeed) },
    { step: 'gained', coverage: difference(now, withoutLost) },
    { step: 'now', coverage: now },
  ];
}
