import { countInWords, formatCount } from '../../domain/format';
import { SMALL_NUMBER, TOP_COUNT } from '../../domain/settings';
import { sentenceCase } from '../../domain/words';
import type { Exception } from '../../queries/exceptions';
import type { RankCorrelation } from '../../queries/rank-correlations';
import type { TopOverlap } from '../../queries/top-overlaps';

/** From which |ρ| revenue says more than a word allows. */
const WORDS = [
  { from: 0.6, word: 'much' },
  { from: 0.3, word: 'something' },
  { from: 0.1, word: 'little' },
  { from: 0, word: 'nothing' },
] as const;

/** How many of the largest are among the most valuable to the strategy. */
export function overlapFinding(overlaps: readonly TopOverlap[]): string {
  const found = overlaps.find(
    ({ first, second }) => first === 'revenue' && second === 'strategic value',
  );
  if (!found || found.size === 0) return 'Revenue or strategic value is not known of any account';
  const { overlap, size } = found;
  const largest = size === 1 ? 'The largest' : `the ${countInWords(size)} largest`;
  if (size === 1)
    return `${largest} is ${overlap === 1 ? 'also' : 'not'} the most valuable to the strategy`;
  const count = overlap === 0 ? 'None' : sentenceCase(countInWords(overlap));
  return `${count} of ${largest} ${overlap > 1 ? 'are' : 'is'} among the ${countInWords(size)} most valuable to the strategy`;
}

/** What the order by revenue says of value and sentiment. */
export function correlationFinding(correlations: readonly RankCorrelation[]): string {
  const said = correlations.flatMap(({ second, accounts, rho }) =>
    rho === null || accounts < SMALL_NUMBER
      ? []
      : [{ about: second, word: WORDS.find(({ from }) => Math.abs(rho) >= from)?.word }],
  );
  const [one, other] = said;
  if (!one) return 'Too few accounts to say whether revenue tells anything';
  if (!other) return `Revenue says ${one.word} of ${one.about}`;
  return one.word === other.word
    ? `Revenue says ${one.word} of ${one.about} and ${other.about}`
    : `Revenue says ${one.word} of ${one.about}, ${other.word} of ${other.about}`;
}

/** How many of the largest must not be called, and how many gems are not among them. */
export function exceptionFinding(exceptions: readonly Exception[]): string {
  const count = (name: Exception['exception']) =>
    exceptions.find(({ exception }) => exception === name)?.accounts ?? 0;
  const mines = count('big but exasperated');
  const gems = count('gem outside the largest');
  const largest = `the ${countInWords(TOP_COUNT)} largest`;
  const danger =
    mines === 0
      ? `None of ${largest} is a land mine`
      : `${sentenceCase(countInWords(mines))} of ${largest} must not be called`;
  const hidden =
    gems === 0
      ? 'no hidden gem is outside them'
      : `${gems > TOP_COUNT ? formatCount(gems) : countInWords(gems)} hidden ${gems === 1 ? 'gem is' : 'gems are'} not among them`;
  return `${danger}; ${hidden}`;
}
