import { dimensionLabel } from '../../domain/dimensions';
import { formatCount, formatMoney, formatPercent } from '../../domain/format';
import type { CoverageRow } from '../../queries/coverage-rows';
import type { FigureChange } from '../../queries/figure-changes';
import type { PipelineCoverage } from '../../queries/pipeline-coverage';
import type { Standout } from '../../queries/standouts';
import { bareSegmentSentence, type CoveragePlace } from '../shared/headline';
import type { Sentence } from '../shared/sentence';
import { standoutSentences } from '../shared/stories';

/** What the sentences below the headline rest on. */
export interface LeadFacts extends CoveragePlace {
  covered: PipelineCoverage | undefined;
  coverage: readonly CoverageRow[];
  changes: readonly FigureChange[];
  standouts: readonly Standout[];
  /** The comparison date as people read it. */
  comparedDay: string;
}

/** Every sentence that the figures call for; counts by themselves stand in the row of figures below. */
export function leadSentences(facts: LeadFacts): Sentence[] {
  return [
    coveredSentence(facts.covered, facts),
    bareSegmentSentence(facts.coverage, facts),
    largestSentence(facts.standouts),
    changedSentence(facts.changes, facts.comparedDay),
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
  const told = truth === list ? ', as the list says' : `; the list says ${list}`;
  return [
    {
      text: `Counted by ${by}, ${open} of open pipeline needs proof, and ready references cover ${truth}${told}.`,
    },
  ];
}

/** How the ready references and the land mines changed; null where neither did or a date is not known. */
export function changedSentence(changes: readonly FigureChange[], day: string): Sentence | null {
  const told = [
    changeOf(changes, 'ready', 'the ready references'),
    changeOf(changes, 'land mines', 'the land mines'),
  ].filter((change) => change !== null);
  if (told.length === 0) return null;
  return [{ text: `Since ${day} ${told.join(', ')}.` }];
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
