import { dimensionLabel } from '../../domain/dimensions';
import { countInWords, formatCount, formatFixed, formatPercent } from '../../domain/format';
import { PROOF_SECONDS } from '../../domain/plan';
import { listed, sentenceCase } from '../../domain/words';
import type { PlanChoices } from './choices';
import type { CountedDimension, PlanInputs } from './plan-inputs';
import type { PlannedPick, PlanResult } from './plan-result';
import type { Planned } from './use-plan';

const PERCENT = 100;
const ONE_DIGIT = { digits: 1 };
/** What is better by less is told as the same. */
const TOLD = 0.0005;
/** What room for a better plan is told in. */
const ROOM_STEP = 0.001;
const NOISE = 1e-6;

/** A share of the demand as points of coverage, `+2.4`. */
export function pointsText(share: number): string {
  const points = formatFixed(share * PERCENT, ONE_DIGIT);
  return share > 0 ? `+${points}` : points;
}

/** What the plan does, as the page's title. */
export function planHeadline({ picks, before, after }: PlanResult, inputs: PlanInputs): string {
  const count = sentenceCase(countInWords(picks.length));
  const accounts = picks.length === 1 ? 'account' : 'accounts';
  return `${count} ${accounts} would raise coverage from ${formatPercent(before)} to ${formatPercent(after)} of the ${demandWords(inputs.dimensions)}.`;
}

/** Whom the plan chooses among, what it counts, and what it takes for granted. */
export function planText(inputs: PlanInputs): string {
  if (inputs.dimensions.length === 0) return 'No segment needs references.';
  if (inputs.candidates.length === 0) return 'Everybody who could be recruited is left out.';
  const gems = inputs.candidates.filter(({ standing }) => standing === 'hidden gem').length;
  const nominated = inputs.candidates.length - gems;
  const among = [
    gems > 0 ? `${formatCount(gems)} hidden ${gems === 1 ? 'gem' : 'gems'}` : '',
    nominated > 0
      ? `${formatCount(nominated)} ${nominated === 1 ? 'nomination that passes' : 'nominations that pass'} the first three checks`
      : '',
  ].filter(Boolean);
  return `Chosen among ${listed(among)}, each counted as if it became ready. Counted by ${listed(dimensionNames(inputs.dimensions))}${alikeWords(inputs.dimensions)}. ${basisWords(inputs.dimensions)}`.trim();
}

/** How many accounts were asked for, where there are not as many, or not as many that add anything. */
export function shortText(
  { picks }: PlanResult,
  inputs: PlanInputs,
  { picks: asked, most }: Pick<PlanChoices, 'picks' | 'most'>,
): string {
  if (picks.length >= asked || picks.length === 0) return '';
  if (inputs.candidates.length < asked)
    return `${sentenceCase(countInWords(asked))} were asked for; only ${countInWords(inputs.candidates.length)} can be recruited${picks.length < inputs.candidates.length ? `, and only ${countInWords(picks.length)} of them ${picks.length === 1 ? 'adds' : 'add'} anything` : ''}.`;
  return `${sentenceCase(countInWords(asked))} were asked for; beyond ${picks.length === 1 ? 'this one' : `these ${countInWords(picks.length)}`} nobody adds anything${most === null ? '' : ' within the limit'}.`;
}

/** How good the plan is, for a small mark. */
export function proofMark({ status, objective, bound }: Planned): string {
  if (status === 'best') return 'proven best';
  if (status === 'proving') return 'first answer';
  return `best so far, at most ${roomText(objective, bound)} better is possible`;
}

/** The same in sentences, with how it came about. */
export function proofText({ status, objective, bound, first }: Planned): string {
  const room = `at most ${roomText(objective, bound)} better is possible`;
  const ahead =
    objective > first * (1 + TOLD)
      ? ` The first answer, chosen one by one, gained ${pointsText(first)} points; this one gains ${pointsText(objective)}.`
      : '';
  switch (status) {
    case 'best':
      return `No other choice gains more.${ahead}`;
    case 'proving':
      return `Chosen one by one; ${room}. Looking for the best…`;
    case 'in time':
      return `The proof was ended after ${PROOF_SECONDS} seconds.${ahead}`;
    case 'stopped':
      return 'The search was stopped; what had been found stands.';
    case 'failed':
      return `The solver could not be run, so this is the first answer, chosen one by one; ${room}.`;
  }
}

/** How many picks stay, as a sentence; "steady" are those that stay in four of five. */
export function comparedText(
  picks: readonly PlannedPick[],
  before: readonly PlannedPick[],
): string {
  const idsOf = (some: readonly PlannedPick[]) => new Set(some.map(({ account_id }) => account_id));
  const [now, then] = [idsOf(picks), idsOf(before)];
  const added = picks.filter(({ account_id }) => !then.has(account_id));
  const gone = before.filter(({ account_id }) => !now.has(account_id));
  if (added.length + gone.length === 0) return 'The same accounts would be picked.';
  const names = (some: readonly PlannedPick[]) =>
    listed(some.map(({ account_name }) => account_name));
  return [
    `${sentenceCase(countInWords(before.length - gone.length))} of ${countInWords(before.length)} picks ${before.length - gone.length === 1 ? 'stays' : 'stay'}.`,
    added.length > 0 ? `New: ${names(added)}.` : '',
    gone.length > 0 ? `No longer picked: ${names(gone)}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** What coverage is a share of: the open pipeline where that is known of every dimension. */
export function demandWords(dimensions: readonly CountedDimension[]): string {
  return dimensions.every(({ basis }) => basis === 'open pipeline') ? 'open pipeline' : 'demand';
}

/** By how much a plan could be better at most; rounded up, so that it is never more than is said. */
export function roomText(objective: number, bound: number): string {
  const steps = objective > 0 ? (bound / objective - 1) / ROOM_STEP : 0;
  return formatPercent(Math.max(1, Math.ceil(steps - NOISE)) * ROOM_STEP, ONE_DIGIT);
}

function dimensionNames(dimensions: readonly CountedDimension[]): string[] {
  return dimensions.map(({ dimension }) => dimensionLabel(dimension).toLowerCase());
}

function alikeWords(dimensions: readonly CountedDimension[]): string {
  if (dimensions.length < 2) return '';
  const [first] = dimensions;
  return dimensions.every(({ weight }) => weight === first?.weight)
    ? ', each dimension alike'
    : ', each dimension by its weight';
}

/** How demand is counted where no open opportunity has an amount. */
function basisWords(dimensions: readonly CountedDimension[]): string {
  const by = (basis: CountedDimension['basis']) => dimensions.filter((one) => one.basis === basis);
  const sentences = [
    [by('open opportunities'), 'no open opportunity has an amount, so each counts the same'],
    [by('segments'), 'nothing is open, so each segment that needs references counts the same'],
  ] as const;
  return sentences
    .filter(([some]) => some.length > 0)
    .map(([some, words]) => `By ${listed(dimensionNames(some))} ${words}.`)
    .join(' ');
}
