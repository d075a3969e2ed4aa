import { formatCount, formatPercent } from '../../domain/format';
import { SMALL_NUMBER } from '../../domain/settings';
import type { FigureChange } from '../../queries/figure-changes';

export type ChangedFigure = FigureChange['figure'];

/** Which way is better; more gems are neither, for a gem that is nominated is none any more. */
const BETTER: Record<ChangedFigure, 'up' | 'down' | null> = {
  ready: 'up',
  'pipeline covered': 'up',
  'land mines': 'down',
  'without signal': 'down',
  'hidden gems': null,
};

export interface ChangeWords {
  direction: 'up' | 'down' | 'same';
  /** "3", "5 points". */
  amount: string;
  /** Null where it is neither, or too few are counted to make much of it. */
  judgement: 'better' | 'worse' | null;
  /** Both figures: "14 then, 17 now". */
  both: string;
}

/** A figure's change in words; null where either figure is not known. */
export function changeWords({ figure, before, now }: FigureChange): ChangeWords | null {
  if (before === null || now === null) return null;
  const isShare = figure === 'pipeline covered';
  // The difference of what is shown: 50.6 % and 51.4 % are shown as the same.
  const shown = (value: number) => Math.round(isShare ? 100 * value : value);
  const difference = shown(now) - shown(before);
  const direction = difference === 0 ? 'same' : difference > 0 ? 'up' : 'down';
  const amount = formatCount(Math.abs(difference));
  const format = isShare ? formatPercent : formatCount;
  return {
    direction,
    amount: isShare ? `${amount} ${amount === '1' ? 'point' : 'points'}` : amount,
    judgement: judged(figure, direction, !isShare && Math.max(before, now) < SMALL_NUMBER),
    both: `${format(before)} then, ${format(now)} now`,
  };
}

function judged(
  figure: ChangedFigure,
  direction: ChangeWords['direction'],
  isSmall: boolean,
): ChangeWords['judgement'] {
  const better = BETTER[figure];
  if (direction === 'same' || better === null || isSmall) return null;
  return direction === better ? 'better' : 'worse';
}
