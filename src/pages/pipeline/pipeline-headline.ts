import { countInWords, formatCount, formatPercent } from '../../domain/format';
import { CARRIED_SHARE, DECISION_DAYS, SOON_DAYS, TOP_USED_COUNT } from '../../domain/settings';
import { sentenceCase } from '../../domain/words';
import type { AgeingNomination } from '../../queries/ageing-nominations';
import type { Fatigue } from '../../queries/fatigue';
import type { IdleReference } from '../../queries/idle-references';
import type { LandMine } from '../../queries/land-mines';
import type { Review } from '../../queries/review-queue';
import { reasonText } from '../shared/reasons';
import { dueText, isOverdue, isSoon } from './review-words';
import { counted } from './words';

export interface PipelineHeadline {
  ready: string;
  /** Null where nobody needs a call. */
  calls: string | null;
}

/** Whether the pipeline is healthy: who is ready, and how many should be called. */
export function pipelineHeadline(
  mines: readonly LandMine[],
  reviews: readonly Review[],
): PipelineHeadline {
  if (reviews.length === 0) return { ready: 'No reference is claimed yet.', calls: null };
  const ready = reviews.filter(({ standing }) => standing === 'ready').length;
  const calls = new Set(
    [...mines, ...reviews.filter(isOverdue)].map(({ account_id }) => account_id),
  );
  const readyCalls = reviews.filter(
    ({ account_id, standing }) => standing === 'ready' && calls.has(account_id),
  ).length;
  return {
    ready: `${formatCount(ready)} of ${formatCount(reviews.length)} claimed references ${ready === 1 ? 'is' : 'are'} ready.`,
    calls:
      calls.size === 0
        ? null
        : `${formatCount(calls.size)} ${calls.size === 1 ? 'needs' : 'need'} a call${amongThem(readyCalls)}.`,
  };
}

/** Who is overdue may be ready all the same: those to call are not what is missing to all. */
function amongThem(ready: number): string {
  return ready === 0 ? '' : `, ${countInWords(ready)} of the ready among them`;
}

/** What the sentences below the headline follow from; what is not known yet is empty. */
export interface PipelineFacts {
  mines: readonly LandMine[];
  reviews: readonly Review[];
  ageing: readonly AgeingNomination[];
  idle: readonly IdleReference[];
  fatigue: Fatigue | undefined;
}

/** The sentences below the headline: whom to start with, and what else is not as it should be. */
export function pipelineSentences(facts: PipelineFacts): string[] {
  return [
    startSentence(facts.mines),
    overdueSentence(facts.reviews),
    soonSentence(facts.reviews),
    ageingSentence(facts.ageing),
    carriedSentence(facts.fatigue),
    idleSentence(facts),
  ].flatMap((sentence) => sentence ?? []);
}

function startSentence([largest]: readonly LandMine[]): string | null {
  if (!largest) return null;
  const [reason = 'land mine'] = largest.reasons;
  return `Start with ${largest.account_name}: ${reasonText(reason, largest.current_sentiment)}.`;
}

function overdueSentence(reviews: readonly Review[]): string | null {
  const overdue = reviews.filter(isOverdue);
  const oldest = overdue.find(({ days_left }) => days_left !== null);
  if (overdue.length === 0) return null;
  const most = oldest ? `, ${oldest.account_name} the longest (${dueText(oldest)})` : '';
  return `${sentenceCase(counted(overdue.length, 'review is', 'reviews are'))} overdue${most}.`;
}

function soonSentence(reviews: readonly Review[]): string | null {
  const soon = reviews.filter(isSoon).length;
  if (soon === 0) return null;
  return `${sentenceCase(counted(soon, 'review falls', 'reviews fall'))} due within ${SOON_DAYS} days.`;
}

function ageingSentence(ageing: readonly AgeingNomination[]): string | null {
  const [oldest] = ageing;
  if (!oldest) return null;
  return `${sentenceCase(counted(ageing.length, 'nomination waits', 'nominations wait'))} longer than ${DECISION_DAYS} days for a decision, ${oldest.account_name} for ${formatCount(oldest.days)}.`;
}

function carriedSentence(fatigue: Fatigue | undefined): string | null {
  if (!fatigue || !isCarriedByFew(fatigue)) return null;
  return `${sentenceCase(countInWords(TOP_USED_COUNT))} references carry ${formatPercent(fatigue.top_five_share)} of all uses.`;
}

function idleSentence({ idle, fatigue }: PipelineFacts): string | null {
  // Where no use is known at all, nothing follows from a reference without one.
  if (idle.length === 0 || !fatigue || fatigue.uses === 0) return null;
  return `${sentenceCase(counted(idle.length, 'ready reference was', 'ready references were'))} not used for a year.`;
}

/** Whether so few carry so many of the uses that it should be said. */
export function isCarriedByFew({ top_five_share, accounts }: Fatigue): boolean {
  return accounts > TOP_USED_COUNT && (top_five_share ?? 0) >= CARRIED_SHARE;
}
