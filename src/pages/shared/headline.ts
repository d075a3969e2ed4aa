import { countInWords, formatCount, formatMoney } from '../../domain/format';
import { sentenceCase } from '../../domain/words';
import type { CoverageRow } from '../../queries/coverage-rows';
import type { LandMine } from '../../queries/land-mines';
import type { ReferenceCounts } from '../../queries/reference-counts';
import type { WaterfallStep } from '../../queries/waterfall';
import { CLAIMED, ofStanding } from './drill-down';
import type { Sentence } from './sentence';

export interface Headline {
  counted: string;
  /** Null where nothing is claimed. */
  ready: string | null;
  danger: string | null;
}

/** The three short sentences of the Overview: what is counted, what is ready, what would hurt. */
export function headline(
  { claimed, ready, land_mines }: ReferenceCounts,
  isFiltered = false,
): Headline {
  if (claimed === 0)
    return {
      counted: isFiltered ? 'You count no references here.' : 'You count no references yet.',
      ready: null,
      danger: null,
    };
  const them = land_mines === 1 ? 'it' : 'them';
  return {
    counted: `You count ${formatCount(claimed)} ${claimed === 1 ? 'reference' : 'references'}.`,
    ready:
      ready === 0 ? 'None is ready.' : `${formatCount(ready)} ${ready === 1 ? 'is' : 'are'} ready.`,
    danger:
      land_mines === 0
        ? null
        : `${sentenceCase(countInWords(land_mines))} would hurt you if you called ${them} today.`,
  };
}

/** The headline of a programme without nominations, which leads with whom to nominate. */
export function headlineBeforeNominations({ gems }: ReferenceCounts): string {
  if (gems === 0) return 'Nobody is nominated as a reference yet.';
  const them = gems === 1 ? 'One account is' : `${sentenceCase(countInWords(gems))} accounts are`;
  return `Nobody is nominated yet. ${them} worth it.`;
}

/** The sentences below the headline that follow from counts and coverage by a dimension. */
export function subHeadline(
  counts: ReferenceCounts,
  coverage: readonly CoverageRow[],
  place: CoveragePlace,
): Sentence[] {
  return [
    bareSegmentSentence(coverage, place),
    silentSentence(counts),
    gemsSentence(counts),
  ].filter((sentence) => sentence !== null);
}

/** What coverage is told by. */
export interface CoveragePlace {
  currency: string;
  dimension: string;
}

/** The segment with the most open pipeline and no ready reference; null where there is none such. */
export function bareSegmentSentence(
  coverage: readonly CoverageRow[],
  { currency, dimension }: CoveragePlace,
): Sentence | null {
  const bare = barestSegment(coverage);
  if (!bare) return null;
  return [
    { text: bare.segment, among: [{ dimension, segment: bare.segment }] },
    {
      text: ` has ${formatMoney(bare.open_pipeline, currency, { compact: true })} of open pipeline and no ready reference.`,
    },
  ];
}

/** The claimed references of which nobody knows how they feel now; null where there is none. */
export function silentSentence({ without_signal }: ReferenceCounts): Sentence | null {
  if (without_signal === 0) return null;
  const [references, give] = without_signal === 1 ? ['reference', 'gives'] : ['references', 'give'];
  return [
    {
      text: `${sentenceCase(countInWords(without_signal))} claimed ${references}`,
      among: [CLAIMED, { dimension: '@fails', segment: 'no current signal' }],
    },
    { text: ` ${give} no current signal.` },
  ];
}

/** The hidden gems; null where there is none. */
export function gemsSentence({ gems }: ReferenceCounts): Sentence | null {
  if (gems === 0) return null;
  const [accounts, are] = gems === 1 ? ['account', 'is'] : ['accounts', 'are'];
  return [
    {
      text: `${sentenceCase(countInWords(gems))} ${accounts} nobody nominated`,
      among: [ofStanding('hidden gem')],
    },
    { text: ` ${are} happy and strategic.` },
  ];
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
export function waterfallFinding(rows: readonly WaterfallStep[]): string {
  const countOf = (wanted: WaterfallStep['step']) =>
    rows.find(({ step }) => step === wanted)?.count ?? 0;
  const [claimed, ready] = [countOf('claimed'), countOf('ready')];
  if (claimed === 0) return 'No reference is claimed here';
  return `Of ${formatCount(claimed)} claimed ${claimed === 1 ? 'reference' : 'references'}, ${formatCount(ready)} ${ready === 1 ? 'is' : 'are'} ready`;
}

/** What the list of land mines shows, as its title. */
export function landMinesFinding(rows: readonly LandMine[]): string {
  const [largest] = rows;
  if (!largest) return 'No claimed reference is a land mine';
  if (rows.length === 1) return `${largest.account_name} is a land mine`;
  const isKnown = largest.revenue !== null && largest.revenue > 0;
  return `${sentenceCase(countInWords(rows.length))} land mines${isKnown ? `, ${largest.account_name} the largest` : ''}`;
}
