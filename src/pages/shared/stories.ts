import type { SegmentChoice } from '../../domain/dimensions';
import { countInWords } from '../../domain/format';
import type { Standout, Story } from '../../queries/standouts';
import { CLAIMED, ofStanding } from './drill-down';
import type { Phrase, Sentence } from './sentence';

/** What is told after the names of a story's accounts, of one account or of several. */
const TELLING: Record<Story, (isOne: boolean) => string> = {
  'largest and unhappy': (isOne) =>
    isOne
      ? ', your largest customer, is claimed as a reference and unhappy.'
      : ', your largest customers, are claimed as references and unhappy.',
  'soured since sales nominated it': (isOne) =>
    isOne
      ? ' was nominated by sales and has soured since.'
      : ' were nominated by sales and have soured since.',
  'happy but being left': (isOne) =>
    ` ${isOne ? 'is' : 'are'} happy, but in a segment you are leaving.`,
  'severe incident': (isOne) =>
    ` ${isOne ? 'is' : 'are'} claimed and in the middle of a severe incident.`,
  'not re-asked': (isOne) =>
    ` ${isOne ? 'has' : 'have'} not said for over a year how the relationship is.`,
  'consent expired': (isOne) => ` ${isOne ? 'is' : 'are'} claimed, but the consent has expired.`,
  'worn out': (isOne) => ` ${isOne ? 'was' : 'were'} used too often of late.`,
  'large but off strategy': (isOne) =>
    ` ${isOne ? 'speaks' : 'speak'} for segments that matter little to the strategy.`,
  'nominated and unhappy': (isOne) =>
    ` ${isOne ? 'is' : 'are'} nominated, but unhappy: decide with care.`,
  'rested by the programme': (isOne) =>
    isOne
      ? ' is happy and was rested by the programme.'
      : ' are happy and were rested by the programme.',
  'ready after an incident': (isOne) =>
    ` had a severe incident within the year and ${isOne ? 'is' : 'are'} ready all the same.`,
  'best of the ready': (isOne) =>
    isOne ? ' is ready to be called.' : ' are ready to be called, the most valuable first.',
  'hidden gem': (isOne) =>
    ` ${isOne ? 'is' : 'are'} happy and strategic, and nobody has nominated ${isOne ? 'it' : 'them'}.`,
};

/** The stories that are told of exactly the accounts of some filters. */
const AMONG: Partial<Record<Story, readonly SegmentChoice[]>> = {
  'severe incident': [CLAIMED, { dimension: '@fails', segment: 'hot incident' }],
  'worn out': [ofStanding('resting')],
  'large but off strategy': [ofStanding('off-strategy')],
  'nominated and unhappy': [ofStanding('in pipeline'), { dimension: '@fails', segment: 'unhappy' }],
  'best of the ready': [ofStanding('ready')],
  'hidden gem': [ofStanding('hidden gem')],
};

export interface StandoutSentence {
  story: Story;
  /** The accounts, the most important first, and what is said of them. */
  sentence: Sentence;
}

/** A sentence per story that is true of some account, in the order of the stories. */
export function standoutSentences(
  standouts: readonly Standout[],
  stories: readonly Story[],
): StandoutSentence[] {
  return stories.flatMap((story) => {
    const told = standouts.filter((standout) => standout.story === story);
    const [first] = told;
    if (!first) return [];
    const named: Phrase[] = told.map(({ account_id, account_name }) => ({
      text: account_name,
      account: account_id,
    }));
    const others = first.accounts - told.length;
    const among = AMONG[story];
    if (others > 0) named.push({ text: `${countInWords(others)} more`, ...(among && { among }) });
    const telling = { text: TELLING[story](first.accounts === 1) };
    return [{ story, sentence: [...listed(named), telling] }];
  });
}

/** Phrases with commas between them and "and" before the last. */
function listed(phrases: readonly Phrase[]): Phrase[] {
  return phrases.flatMap((phrase, at) => {
    if (at === 0) return [phrase];
    return [{ text: at === phrases.length - 1 ? ' and ' : ', ' }, phrase];
  });
}
