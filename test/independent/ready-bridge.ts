/** From the ready references of one day to those of another, cause by cause. */

import type { PlacedAccount } from './calculate';
import { compareDays, isReady } from './comparison';
import type { CalculationOptions } from './figures';
import type { SampleRows } from './sample-rows';
import { type Choice, EVERY_ACCOUNT } from './view';

const CHECKS = [
  'exiting',
  'unhappy',
  'hot incident',
  'no current signal',
  'worn out',
  'off-strategy',
];

export interface ReadyStep {
  readonly step: 'before' | 'lost' | 'gained' | 'now';
  readonly cause: string;
  readonly change: number;
}

/** Why a reference is not ready: the first check it fails while claimed, else the other cause. */
function causeOf({ standing }: PlacedAccount, otherwise: string): string {
  const first = CHECKS.find((check) => standing.reasons.includes(check));
  return standing.programme_stage === 'claimed' && first !== undefined ? first : otherwise;
}

/** One step per cause that has any, the checks in their order, then the other cause. */
function stepsOf(
  step: 'lost' | 'gained',
  causes: readonly string[],
  otherwise: string,
  sign: number,
): ReadyStep[] {
  return [...CHECKS, otherwise]
    .map((cause) => ({
      step,
      cause,
      change: sign * causes.filter((found) => found === cause).length,
    }))
    .filter(({ change }) => change !== 0);
}

export function readyBridge(
  rows: SampleRows,
  options: CalculationOptions,
  comparisonDay: string | null,
  choice: Choice = EVERY_ACCOUNT,
): ReadyStep[] {
  const { accounts } = compareDays(rows, options, comparisonDay, choice);
  const left = 'left the programme';
  const joined = 'newly claimed';
  const lost = accounts
    .filter(({ before, now }) => isReady(before) && !isReady(now))
    .map(({ now }) => causeOf(now, left));
  const gained = accounts
    .filter(({ before, now }) => !isReady(before) && isReady(now))
    .map(({ before }) => causeOf(before, joined));
  return [
    { step: 'before', cause: '', change: accounts.filter(({ before }) => isReady(before)).length },
    ...stepsOf('lost', lost, left, -1),
    ...stepsOf('gained', gained, joined, 1),
    { step: 'now', cause: '', change: accounts.filter(({ now }) => isReady(now)).length },
  ];
}
