import { formatCount } from '../domain/format';
import { type Check, STANDING_OF_CHECK } from '../domain/standings';
import { STANDING_COLOR } from '../ui/standing-look';
import { type PlacedStep, STEP_LABEL } from './waterfall-steps';

/** Why a reference is ready at one date and not at the other. */
export type ReadyCause = '' | Check | 'left the programme' | 'newly claimed';

/** A part of the way from the references ready then to those ready now. */
export interface ReadyBridgeRow {
  step: 'before' | 'lost' | 'gained' | 'now';
  cause: ReadyCause;
  /** How many; negative where they are lost. */
  change: number;
}

/** What took a reference away from the ready ones. */
export const LOST_LABEL: Record<Exclude<ReadyCause, ''>, string> = {
  ...STEP_LABEL,
  'left the programme': 'Left the programme',
  'newly claimed': 'Newly claimed',
};

/** What made a reference ready. */
export const GAINED_LABEL: Record<Exclude<ReadyCause, ''>, string> = {
  exiting: 'Segment no longer left',
  unhappy: 'Happy again',
  'hot incident': 'Incident over',
  'no current signal': 'Current signal again',
  'worn out': 'Rested',
  'off-strategy': 'On strategy again',
  'left the programme': 'Back in the programme',
  'newly claimed': 'Newly claimed',
};

/** The name of a step; the two parts tell each from all others. */
export function bridgeStepId({ step, cause }: Pick<ReadyBridgeRow, 'step' | 'cause'>): string {
  return `${step} ${cause}`.trim();
}

/** A step in words; `day` is the date that is compared with. */
export function bridgeStepLabel({ step, cause }: ReadyBridgeRow, day: string): string {
  if (step === 'before') return `Ready on ${day}`;
  if (step === 'now' || cause === '') return 'Ready now';
  return (step === 'lost' ? LOST_LABEL : GAINED_LABEL)[cause];
}

/** Puts each step where the one before it has left off. */
export function placedBridge(
  rows: readonly ReadyBridgeRow[],
  day: string,
  locale?: string,
): PlacedStep[] {
  let left = 0;
  return rows.map((row) => {
    const { step, cause, change } = row;
    const isTotal = step === 'before' || step === 'now';
    const from = isTotal ? 0 : left;
    left = isTotal ? change : left + change;
    const sign = isTotal ? '' : change < 0 ? '\u2212' : '+';
    return {
      step: bridgeStepId(row),
      count: Math.abs(change),
      label: bridgeStepLabel(row, day),
      color: bridgeColor(step, cause),
      isTotal,
      start: Math.min(from, left),
      left,
      text: `${sign}${formatCount(Math.abs(change), locale)}`,
      isFixed: isTotal,
    };
  });
}

/** The bridge in one sentence. */
export function bridgeSummary(
  rows: readonly ReadyBridgeRow[],
  day: string,
  locale?: string,
): string {
  const totalOf = (wanted: 'before' | 'now') =>
    formatCount(rows.find(({ step }) => step === wanted)?.change ?? 0, locale);
  const moved = placedBridge(rows, day, locale).filter(({ isTotal }) => !isTotal);
  const causes = moved.map(({ label, text }) => `${label.toLowerCase()} ${text}`);
  const found = `${totalOf('before')} references were ready on ${day}, ${totalOf('now')} are now`;
  return causes.length === 0 ? `${found}.` : `${found}: ${causes.join(', ')}.`;
}

function bridgeColor(step: ReadyBridgeRow['step'], cause: ReadyCause): string {
  if (step === 'before') return 'var(--chart-claimed)';
  if (step !== 'lost') return STANDING_COLOR.ready;
  const isCheck = cause !== '' && cause !== 'left the programme' && cause !== 'newly claimed';
  return STANDING_COLOR[isCheck ? STANDING_OF_CHECK[cause] : 'outside'];
}
