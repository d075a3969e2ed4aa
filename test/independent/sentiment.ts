/** Sentiment of an account at a day: means that forget, and how sure they are. */

import { greatest, sum } from './arithmetic';
import { isoDay } from './cell-values';
import type { Freshness, SentimentFigures } from './figures';
import { leastFavourable, type ResponseValue, responseValue } from './response-value';
import type { Day, ResponseRow } from './sample-rows';
import type { Settings } from './settings';

interface WeighedAnswer {
  readonly weight: number;
  readonly value: ResponseValue;
}

/** The weighted sums of some answers; all zero where there is none. */
export interface WeighedSums {
  /** Σ w */
  readonly evidence: number;
  /** Σ w·v */
  readonly values: number;
  readonly favourable: number;
  readonly unfavourable: number;
}

function decay(respondedAt: Day, asOf: Day, halfLifeDays: number): number {
  return 0.5 ** ((asOf - respondedAt) / halfLifeDays);
}

function weighed(
  responses: readonly ResponseRow[],
  asOf: Day,
  settings: Settings,
): WeighedAnswer[] {
  const kindWeight = {
    relationship: settings.relationshipWeight,
    transactional: settings.transactionalWeight,
  } as const;
  return responses.map((response) => ({
    weight: kindWeight[response.kind] * decay(response.respondedAt, asOf, settings.halfLifeDays),
    value: responseValue(response),
  }));
}

function weighedSums(answers: readonly WeighedAnswer[]): WeighedSums {
  const weightOf = (value: ResponseValue): number =>
    sum(answers.filter((answer) => answer.value === value).map((answer) => answer.weight));
  return {
    evidence: sum(answers.map((answer) => answer.weight)),
    values: sum(answers.map((answer) => answer.weight * answer.value)),
    favourable: weightOf(100),
    unfavourable: weightOf(-100),
  };
}

/** Null where nothing has any weight. */
function meanOf({ values, evidence }: WeighedSums): number | null {
  return evidence === 0 ? null : values / evidence;
}

/** S at a day, of answers given by it. */
export function netSentiment(
  responses: readonly ResponseRow[],
  asOf: Day,
  settings: Settings,
): number | null {
  return meanOf(weighedSums(weighed(responses, asOf, settings)));
}

/** The mean over one kind of answer alone, all of the same weight but for their age. */
export function meanOfKind(
  responses: readonly ResponseRow[],
  kind: ResponseRow['kind'],
  asOf: Day,
  settings: Settings,
): number | null {
  const ofKind = responses.filter((response) => response.kind === kind);
  const alike = { ...settings, relationshipWeight: 1, transactionalWeight: 1 };
  return netSentiment(ofKind, asOf, alike);
}

/** Ŝ and its interval; null where nothing at all has any weight. */
function currentSentiment(
  own: WeighedSums,
  all: WeighedSums,
  shrinkage: number,
): readonly [current: number, low: number, high: number] | null {
  const n = own.evidence + shrinkage;
  if (n === 0 || all.evidence === 0) {
    return null;
  }
  const current = (own.values + shrinkage * (all.values / all.evidence)) / n;
  const favourable = (own.favourable + shrinkage * (all.favourable / all.evidence)) / n;
  const unfavourable = (own.unfavourable + shrinkage * (all.unfavourable / all.evidence)) / n;
  const adjustedFavourable = (favourable * n + 0.75) / (n + 3);
  const adjustedUnfavourable = (unfavourable * n + 0.75) / (n + 3);
  const difference = adjustedFavourable - adjustedUnfavourable;
  const variance = (adjustedFavourable + adjustedUnfavourable - difference ** 2) / (n + 3);
  const halfWidth = 196 * Math.sqrt(variance);
  const low = Math.max(-100, 100 * difference - halfWidth);
  const high = Math.min(100, 100 * difference + halfWidth);
  return [current, Math.min(low, current), Math.max(high, current)];
}

export function freshnessOf(
  responses: number,
  newestRelationship: Day | null,
  asOf: Day,
  { freshDays, agingDays }: Settings,
): Freshness {
  if (responses === 0) {
    return 'no signal';
  }
  if (newestRelationship === null) {
    return 'transactional only';
  }
  const age = asOf - newestRelationship;
  if (age <= freshDays) {
    return 'fresh';
  }
  return age <= agingDays ? 'aging' : 'stale';
}

/** Of several relationship answers on the newest day the least favourable counts. */
export function newestRelationshipValue(responses: readonly ResponseRow[]): ResponseValue | null {
  const relationship = responses.filter((response) => response.kind === 'relationship');
  const newest = greatest(relationship.map((response) => response.respondedAt));
  return leastFavourable(relationship.filter(({ respondedAt }) => respondedAt === newest));
}

/** The figures of one account, given its own answers and those of all accounts, all by the day. */
export function sentimentFigures(
  own: readonly ResponseRow[],
  overall: WeighedSums,
  asOf: Day,
  settings: Settings,
): SentimentFigures {
  const relationship = own.filter((response) => response.kind === 'relationship');
  const newest = greatest(relationship.map((response) => response.respondedAt));
  const answers = weighed(own, asOf, settings);
  const sums = weighedSums(answers);
  const [current, low, high] = (own.length === 0
    ? null
    : currentSentiment(sums, overall, settings.shrinkage)) ?? [null, null, null];
  const squares = sum(answers.map((answer) => answer.weight ** 2));
  return {
    responses: own.length,
    relationship_responses: relationship.length,
    transactional_responses: own.length - relationship.length,
    net_sentiment: meanOf(sums),
    evidence: sums.evidence,
    effective_n: squares === 0 ? 0 : sums.evidence ** 2 / squares,
    current_sentiment: current,
    interval_low: low,
    interval_high: high,
    relationship_sentiment: meanOfKind(own, 'relationship', asOf, settings),
    transactional_sentiment: meanOfKind(own, 'transactional', asOf, settings),
    newest_relationship_at: newest === null ? null : isoDay(newest),
    freshness: freshnessOf(own.length, newest, asOf, settings),
  };
}

/** The weighted sums over all answers that belong to an account. */
export function overallSums(
  responses: readonly ResponseRow[],
  asOf: Day,
  settings: Settings,
): WeighedSums {
  return weighedSums(weighed(responses, asOf, settings));
}
