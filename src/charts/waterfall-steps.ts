import { formatCount } from '../domain/format';
import { type Check, STANDING_OF_CHECK } from '../domain/standings';
import { STANDING_COLOR } from '../ui/standing-look';

export type WaterfallStep = 'claimed' | Check | 'ready';

/** One step from claimed to ready: how many are claimed, fail a check first, or are ready. */
export interface WaterfallRow {
  step: WaterfallStep;
  count: number;
}

/** A step with its place in a waterfall. */
export interface PlacedStep<Step extends string = string> {
  /** Unlike that of every other step. */
  step: Step;
  /** The length of its bar. */
  count: number;
  label: string;
  color: string;
  /** A total stands on zero; a check takes away from what is left. */
  isTotal: boolean;
  /** Where its bar begins. */
  start: number;
  /** What is left after it, where the connector to the next step stands. */
  left: number;
  /** Its figure as it is written beside the bar. */
  text: string;
  /** Whether there is nothing behind it to choose. */
  isFixed: boolean;
}

export const STEP_LABEL: Record<WaterfallStep, string> = {
  claimed: 'Claimed',
  exiting: 'Exiting segment',
  unhappy: 'Unhappy now',
  'hot incident': 'Open severe incident',
  'no current signal': 'No current signal',
  'worn out': 'Worn out',
  'off-strategy': 'Off strategy',
  ready: 'Ready',
};

/** Puts each step where the one before it has left off. */
export function placedSteps(
  rows: readonly WaterfallRow[],
  locale?: string,
): PlacedStep<WaterfallStep>[] {
  let left = 0;
  return rows.map(({ step, count }) => {
    const isTotal = step === 'claimed' || step === 'ready';
    left = isTotal ? count : left - count;
    const minus = isTotal || count === 0 ? '' : '\u2212';
    return {
      step,
      count,
      label: STEP_LABEL[step],
      color: stepColor(step),
      isTotal,
      start: isTotal ? 0 : Math.max(0, left),
      left: Math.max(0, left),
      text: `${minus}${formatCount(count, locale)}`,
      isFixed: count === 0,
    };
  });
}

/** The waterfall in one sentence. */
export function waterfallSummary(rows: readonly WaterfallRow[], locale?: string): string {
  const countOf = (wanted: WaterfallStep) => rows.find(({ step }) => step === wanted)?.count ?? 0;
  const claimed = countOf('claimed');
  if (claimed === 0) return 'No reference is claimed.';
  const lost = rows
    .filter(({ step, count }) => step !== 'claimed' && step !== 'ready' && count > 0)
    .map(({ step, count }) => `${STEP_LABEL[step].toLowerCase()} ${formatCount(count, locale)}`);
  const found = `Of ${formatCount(claimed, locale)} claimed references, ${formatCount(countOf('ready'), locale)} are ready`;
  return lost.length === 0 ? `${found}.` : `${found}; failing first on: ${lost.join(', ')}.`;
}

function stepColor(step: WaterfallStep): string {
  if (step === 'claimed') return 'var(--chart-claimed)';
  return STANDING_COLOR[step === 'ready' ? 'ready' : STANDING_OF_CHECK[step]];
}
