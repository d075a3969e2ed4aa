import { countInWords, formatMoney } from '../../domain/format';
import type { CoverageRow } from '../../queries/coverage-rows';
import type { ReferenceCounts } from '../../queries/reference-counts';
import type { Standout, Story } from '../../queries/standouts';

export interface Headline {
  counted: string;
  /** Null where nothing is claimed. */
  ready: string | null;
  danger: string | null;
}

/** The three short sentences of the Overview: what is counted, what is ready, what would hurt. */
export function headline({ claimed, ready, land_mines }: ReferenceCounts): Headline {
  if (claimed === 0) return { counted: 'You count no references yet.', ready: null, danger: null };
  const them = land_mines === 1 ? 'it' : 'them';
  return {
    counted: `You count ${claimed} ${claimed === 1 ? 'reference' : 'references'}.`,
    ready: ready === 0 ? 'None is ready.' : `${ready} ${ready === 1 ? 'is' : 'are'} ready.`,
    danger:
      land_mines === 0
        ? null
        : `${sentenceCase(countInWords(land_mines))} would hurt you if you called ${them} today.`,
  };
}

/** The sentences below the headline that follow from counts and coverage. */
export function subHeadline(
  counts: ReferenceCounts,
  coverage: readonly CoverageRow[],
  currency: string,
): string[] {
  const sentences: string[] = [];
  const bare = barestSegment(coverage);
  if (bare)
    sentences.push(
      `${bare.segment} has ${formatMoney(bare.open_pipeline, currency, { compact: true })} of open pipeline and no ready reference.`,
    );
  if (counts.without_signal > 0)
    sentences.push(
      `${sentenceCase(countInWords(counts.without_signal))} claimed ${counts.without_signal === 1 ? 'reference gives' : 'references give'} no current signal.`,
    );
  if (counts.gems > 0)
    sentences.push(
      `${sentenceCase(countInWords(counts.gems))} ${counts.gems === 1 ? 'account nobody nominated is happy and strategic' : 'accounts nobody nominated are happy and strategic'}.`,
    );
  return sentences;
}

/** The segment with the most open pipeline among those that need a reference and have none ready. */
function barestSegment(rows: readonly CoverageRow[]): CoverageRow | undefined {
  return rows
    .filter(
      ({ target, ready, open_pipeline }) => (target ?? 0) > 0 && ready === 0 && open_pipeline > 0,
    )
    .sort((one, other) => other.open_pipeline - one.open_pipeline)[0];
}

/** What the waterfall shows, as its title. */
export function waterfallFinding({ claimed, ready }: ReferenceCounts): string {
  return `Of ${claimed} claimed ${claimed === 1 ? 'reference' : 'references'}, ${ready} ${ready === 1 ? 'is' : 'are'} ready`;
}

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

export interface StandoutSentence {
  story: Story;
  /** The accounts, the most important first. */
  names: string;
  /** What is said of them; follows the names without a space. */
  telling: string;
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
    const others = first.accounts - told.length;
    const names = told.map(({ account_name }) => account_name);
    if (others > 0) names.push(`${countInWords(others)} more`);
    return [{ story, names: listed(names), telling: TELLING[story](first.accounts === 1) }];
  });
}

function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
