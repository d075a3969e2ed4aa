import { dimensionLabel } from '../../domain/dimensions';
import { countInWords, formatCount, formatMoney, formatPercent } from '../../domain/format';
import { sentenceCase } from '../../domain/words';
import type { CoverageRow } from '../../queries/coverage-rows';
import type { FigureChange } from '../../queries/figure-changes';
import type { PipelineCoverage } from '../../queries/pipeline-coverage';
import type { ReferenceCounts } from '../../queries/reference-counts';
import type { Standout } from '../../queries/standouts';
import { ofStanding } from '../shared/drill-down';
import {
  bareSegmentSentence,
  type CoveragePlace,
  gemsSentence,
  silentSentence,
} from '../shared/headline';
import type { Sentence } from '../shared/sentence';
import { standoutSentences } from '../shared/stories';

/** What the sentences below the headline rest on. */
export interface LeadFacts extends CoveragePlace {
  counts: ReferenceCounts;
  covered: PipelineCoverage | undefined;
  coverage: readonly CoverageRow[];
  changes: readonly FigureChange[];
  standouts: readonly Standout[];
  /** The comparison date as people read it. */
  comparedDay: string;
}

/** Every sentence that the figures call for, what matters most first. */
export function leadSentences(facts: LeadFacts): Sentence[] {
  return [
    coveredSentence(facts.covered, facts),
    changedSentence(facts.changes, facts.comparedDay),
    bareSegmentSentence(facts.coverage, facts),
    largestSentence(facts.standouts),
    dangerousRevenueSentence(facts.counts, facts.currency),
    silentSentence(facts.counts),
    gemsSentence(facts.counts),
    gemsInGapsSentence(facts.counts),
  ].filter((sentence) => sentence !== null);
}

/** How much of the open pipeline has proof, and what the list would make one believe; null where none needs proof. */
export function coveredSentence(
  covered: PipelineCoverage | undefined,
  { currency, dimension }: CoveragePlace,
): Sentence | null {
  if (!covered || covered.coverage === null) return null;
  const [truth, list] = [formatPercent(covered.coverage), formatPercent(covered.claimed_coverage)];
  const open = formatMoney(covered.open_pipeline, currency, { compact: true });
  const by = dimensionLabel(dimension).toLowerCase();
  const told = truth === list ? 'as the list says' : `the list says ${list}`;
  return [
    {
      text: `Counted by ${by}, ${open} of open pipeline needs proof, and ready references cover ${truth}; ${told}.`,
    },
  ];
}

/** How the ready references and the land mines changed; null where neither did or a date is not known. */
export function changedSentence(changes: readonly FigureChange[], day: string): Sentence | null {
  const told = [
    changeOf(changes, 'ready', 'ready references'),
    changeOf(changes, 'land mines', 'land mines'),
  ].filter((change) => change !== null);
  if (told.length === 0) return null;
  return [{ text: `Since ${day} the ${told.join(' and the ')}.` }];
}

function changeOf(
  changes: readonly FigureChange[],
  figure: FigureChange['figure'],
  name: string,
): string | null {
  const change = changes.find((one) => one.figure === figure);
  if (!change || change.before === null || change.now === null) return null;
  if (change.before === change.now) return null;
  return `${name} went from ${formatCount(change.before)} to ${formatCount(change.now)}`;
}

/** The largest customer, where it is claimed and unhappy. */
export function largestSentence(standouts: readonly Standout[]): Sentence | null {
  return standoutSentences(standouts, ['largest and unhappy'])[0]?.sentence ?? null;
}

/** What the customers bring that must not be called; null where there is none, or their revenue is not known. */
export function dangerousRevenueSentence(
  { land_mines, land_mine_revenue }: ReferenceCounts,
  currency: string,
): Sentence | null {
  if (land_mines === 0 || land_mine_revenue === null || land_mine_revenue <= 0) return null;
  const revenue = formatMoney(land_mine_revenue, currency, { compact: true });
  const [mines, bring] =
    land_mines === 1
      ? ['The one land mine', 'brings']
      : [`The ${countInWords(land_mines)} land mines`, 'bring'];
  return [
    { text: mines, among: [ofStanding('land mine')] },
    { text: ` ${bring} ${revenue} of revenue a year.` },
  ];
}

/** How many gems would fill a gap; null where none would. */
export function gemsInGapsSentence({ gems, gems_in_gaps }: ReferenceCounts): Sentence | null {
  if (gems_in_gaps === 0) return null;
  if (gems === 1) return [{ text: 'It would fill a gap.' }];
  const [gem, stand] =
    gems_in_gaps === 1 ? ['One', 'stands'] : [sentenceCase(countInWords(gems_in_gaps)), 'stand'];
  return [
    { text: `${gem} of the ${countInWords(gems)} hidden gems ${stand} where proof is missing.` },
  ];
}
