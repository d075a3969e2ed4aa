/** The figures of the Overview on two days. */

import { compareDays } from './comparison';
import { coverageBridge } from './coverage-bridge';
import type { AccountFigures, CalculationOptions } from './figures';
import type { SampleRows } from './sample-rows';
import { type Choice, EVERY_ACCOUNT } from './view';

export interface FigureChange {
  readonly figure: string;
  readonly before: number | null;
  readonly now: number | null;
}

const COUNTED: Readonly<Record<string, (figures: AccountFigures) => boolean>> = {
  ready: ({ standing }) => standing === 'ready',
  'land mines': ({ standing }) => standing === 'land mine',
  'without signal': ({ programme_stage, reasons }) =>
    programme_stage === 'claimed' && reasons.includes('no current signal'),
  'hidden gems': ({ standing }) => standing === 'hidden gem',
};

export function figureChanges(
  rows: SampleRows,
  options: CalculationOptions,
  comparisonDay: string | null,
  dimension: string,
  choice: Choice = EVERY_ACCOUNT,
): FigureChange[] {
  const { accounts } = compareDays(rows, options, comparisonDay, choice);
  const counts = Object.entries(COUNTED).map(([figure, holds]) => ({
    figure,
    before: accounts.filter(({ before }) => holds(before.standing)).length,
    now: accounts.filter(({ now }) => holds(now.standing)).length,
  }));
  const bridge = coverageBridge(rows, options, comparisonDay, dimension, choice);
  const shareAt = (wanted: 'before' | 'now') =>
    bridge.find(({ step }) => step === wanted)?.coverage ?? null;
  const covered = { figure: 'pipeline covered', before: shareAt('before'), now: shareAt('now') };
  return [...counts.slice(0, 1), covered, ...counts.slice(1)];
}
