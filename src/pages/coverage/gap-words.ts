import { formatCount } from '../../domain/format';

/** What is needed in a cell, what is there, and what could still be won. */
export interface Need {
  target: number | null;
  ready: number;
  candidates: number;
  gems: number;
}

/** How far the ready references fall short, and who could fill the gap. */
export function gapWords({ target, ready, candidates, gems }: Need): string {
  if (target === null) return 'There is no target here.';
  if (target === 0)
    return 'No reference is needed here: nothing is open, or the segment is being left.';
  const reached = `${formatCount(ready)} of ${amount(target, 'reference')} ${target === 1 ? 'is' : 'are'} ready`;
  const gap = target - ready;
  if (gap <= 0) return `${reached}: there is no gap.`;
  return `${reached}; ${formatCount(gap)} ${gap === 1 ? 'is' : 'are'} missing. ${filling(gap, candidates, gems)}`;
}

function filling(gap: number, candidates: number, gems: number): string {
  const found = [
    candidates > 0 ? amount(candidates, 'candidate') : '',
    gems > 0 ? amount(gems, 'hidden gem') : '',
  ].filter(Boolean);
  if (found.length === 0) return 'No candidate and no hidden gem is in sight: recruit here.';
  const who = found.join(' and ');
  const left = gap - candidates - gems;
  return left <= 0
    ? `${who} could fill the gap.`
    : `${who} could fill a part of it; ${formatCount(left)} would still be missing.`;
}

function amount(count: number, one: string): string {
  return `${formatCount(count)} ${one}${count === 1 ? '' : 's'}`;
}
