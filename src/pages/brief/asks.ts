import type { SegmentChoice } from '../../domain/dimensions';
import { countInWords, formatCount, formatMoney } from '../../domain/format';
import type { CoverageRow } from '../../queries/coverage-rows';
import type { GemForGap } from '../../queries/gems-for-gaps';
import type { LandMine } from '../../queries/land-mines';
import type { Review } from '../../queries/review-queue';
import { ofStanding } from '../shared/drill-down';
import type { CoveragePlace } from '../shared/headline';
import type { Phrase, Sentence } from '../shared/sentence';
import type { Named } from './account-names';

/** So many accounts are named before "and four more". */
const NAMED = 3;
/** So many segments are asked for, those with the most behind them. */
const SEGMENTS = 3;

/** What the asks rest on. */
export interface AskFacts extends CoveragePlace {
  recruits: readonly GemForGap[];
  coverage: readonly CoverageRow[];
  mines: readonly LandMine[];
  overdue: readonly Review[];
}

/** Something to be decided or done, and why. */
export interface Ask {
  /** What is done, in a word or two. */
  verb: string;
  sentence: Sentence;
}

/** All that is asked for, in the order in which it is told. */
export function asks(facts: AskFacts): Ask[] {
  return [
    ...recruitAsks(facts.recruits, facts.currency),
    ...findAsks(facts.coverage, facts),
    mineAsk(facts.mines),
    reviewAsk(facts.overdue),
  ].filter((ask) => ask !== null);
}

/** The accounts that the asks name, in their order. */
export function askedAccounts(asked: readonly Ask[]): Named[] {
  return asked
    .flatMap(({ sentence }) => sentence)
    .flatMap(({ account, text }) =>
      account === undefined ? [] : { account_id: account, account_name: text },
    );
}

/** The gems to nominate by name, for the segments in which the gap and the demand are largest. */
export function recruitAsks(recruits: readonly GemForGap[], currency: string): Ask[] {
  // The rows come with the largest gap times demand first.
  const segments = [...new Set(recruits.map(({ segment }) => segment))].slice(0, SEGMENTS);
  const asked = new Set<string>();
  return segments.flatMap((segment) => {
    // Nobody is asked for twice: who speaks for several segments is asked for where it counts most.
    const rows = recruits.filter((row) => row.segment === segment);
    const gems = rows
      .filter(({ account_id }) => !asked.has(account_id))
      .slice(0, Math.min(NAMED, rows[0]?.gap ?? 0));
    const [first] = gems;
    if (!first) return [];
    for (const { account_id } of gems) asked.add(account_id);
    const { target, ready, open_pipeline } = first;
    const open = formatMoney(open_pipeline, currency, { compact: true });
    const references = target === 1 ? 'reference' : 'references';
    const are = ready === 1 || target === 1 ? 'is' : 'are';
    const why = ` for ${segment}: ${formatCount(ready)} of ${formatCount(target)} ${references} ${are} ready before ${open} of open pipeline.`;
    return [{ verb: 'Recruit', sentence: [...namedPhrases(gems, gems.length), { text: why }] }];
  });
}

/** The segments that need a reference, have none ready and not even a gem. */
export function findAsks(
  coverage: readonly CoverageRow[],
  { currency, dimension }: CoveragePlace,
): Ask[] {
  return coverage
    .filter(({ target, ready, gems, open_pipeline }) => {
      const isNeeded = (target ?? 0) > 0 && open_pipeline > 0;
      return isNeeded && ready === 0 && gems === 0;
    })
    .sort((one, other) => other.open_pipeline - one.open_pipeline)
    .slice(0, SEGMENTS)
    .map(({ segment, open_pipeline, candidates }) => ({
      verb: 'Find',
      sentence: [
        { text: 'a first ready reference for ' },
        { text: segment, among: [{ dimension, segment }] },
        {
          text: `: ${formatMoney(open_pipeline, currency, { compact: true })} is open, and ${candidateText(candidates)}.`,
        },
      ],
    }));
}

function candidateText(candidates: number): string {
  if (candidates === 0) return 'nobody is in sight';
  return candidates === 1
    ? 'one nomination waits for a decision'
    : `${countInWords(candidates)} nominations wait for a decision`;
}

/** The land mines to be taken off the list; null where there is none. */
export function mineAsk(mines: readonly LandMine[]): Ask | null {
  if (mines.length === 0) return null;
  return {
    verb: 'Take off the list',
    sentence: [
      ...namedPhrases(mines, mines.length, [ofStanding('land mine')]),
      {
        text: ` until ${mines.length === 1 ? 'it passes' : 'they pass'} the first three checks again.`,
      },
    ],
  };
}

/** The claimed references whose review is overdue; null where none is. */
export function reviewAsk(overdue: readonly Review[]): Ask | null {
  if (overdue.length === 0) return null;
  return {
    verb: 'Review',
    sentence: [
      ...namedPhrases(overdue, overdue.length),
      { text: `: ${overdue.length === 1 ? 'its' : 'their'} review is overdue.` },
    ],
  };
}

/** The reviews whose day has passed, and those of references that were never asked. */
export function overdueReviews(reviews: readonly Review[]): Review[] {
  return reviews.filter(({ days_left }) => days_left === null || days_left <= 0);
}

/** The first accounts by name, and how many more; the others lead to the list of them where that is given. */
function namedPhrases(
  accounts: readonly Named[],
  count: number,
  among?: readonly SegmentChoice[],
): Phrase[] {
  const names: Phrase[] = accounts
    .slice(0, NAMED)
    .map(({ account_id, account_name }) => ({ text: account_name, account: account_id }));
  const others = count - names.length;
  if (others > 0) names.push({ text: `${countInWords(others)} more`, ...(among && { among }) });
  return names.flatMap((phrase, at) =>
    at === 0 ? [phrase] : [{ text: at === names.length - 1 ? ' and ' : ', ' }, phrase],
  );
}
