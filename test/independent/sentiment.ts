/** Sentiment of an account at a day: means that forget, and how sure they are. */

import { greatest, sum } from './arithmetic';
import { isoDay } from './cell-values';
import type { Freshness, SentimentFigures } from './figures';
import { type ResponseValue, responseValue } from './response-value';
import type { Day, ResponseRow } from './sample-rows';

const KIND_WEIGHT = { relationship: 1, transactional: 0.4 } as const;
/** Kappa: how much of the average every account is given. */
const PRIOR_EVIDENCE = 0.5;

interface WeighedAnswer {
  readonly weight: number;
  readonly value: ResponseValue;
}

/** The weighted mean and shares of some answers. */
interface WeighedMean {
  readonly evidence: number;
  readonly mean: number;
  readonly favourableShare: number;
  readonly unfavourableShare: number;
}

function decay(respondedAt: Day, asOf: Day, halfLifeDays: number): number {
  return 0.5 ** ((asOf - respondedAt) / halfLifeDays);
}

function weighed(responses: readonly ResponseRow[], asOf: Day, halfLife: number): WeighedAnswer[] {
  return responses.map((response) => ({
    weight: KIND_WEIGHT[response.kind] * decay(response.respondedAt, asOf, halfLife),
    value: responseValue(response),
  }));
}

/** Null where there is no answer. */
function weighedMean(answers: readonly WeighedAnswer[]): WeighedMean | null {
  if (answers.length === 0) {
    return null;
  }
  const evidence = sum(answers.map((answer) => answer.weight));
  const weightOf = (value: ResponseValue): number =>
    sum(answers.filter((answer) => answer.value === value).map((answer) => answer.weight));
  return {
    evidence,
    mean: sum(answers.map((answer) => answer.weight * answer.value)) / evidence,
    favourableShare: weightOf(100) / evidence,
    unfavourableShare: weightOf(-100) / evidence,
  };
}

/** The mean over one kind of answer alone, all of the same weight but for their age. */
function meanOfKind(
  responses: readonly ResponseRow[],
  kind: ResponseRow['kind'],
  asOf: Day,
  halfLifeDays: number,
): number | null {
  const answers = responses
    .filter((response) => response.kind === kind)
    .map((response) => ({
      weight: decay(response.respondedAt, asOf, halfLifeDays),
      value: responseValue(response),
    }));
  return weighedMean(answers)?.mean ?? null;
}

/** An account's own share or mean, pulled towards that of all accounts. */
function shrunk(own: number, evidence: number, overall: number): number {
  return (own * evidence + PRIOR_EVIDENCE * overall) / (evidence + PRIOR_EVIDENCE);
}

function currentSentiment(own: WeighedMean, all: WeighedMean): [number, number, number] {
  const current = shrunk(own.mean, own.evidence, all.mean);
  const n = own.evidence + PRIOR_EVIDENCE;
  const favourable = shrunk(own.favourableShare, own.evidence, all.favourableShare);
  const unfavourable = shrunk(own.unfavourableShare, own.evidence, all.unfavourableShare);
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
): Freshness {
  if (responses === 0) {
    return 'no signal';
  }
  if (newestRelationship === null) {
    return 'transactional only';
  }
  const age = asOf - newestRelationship;
  if (age <= 180) {
    return 'fresh';
  }
  return age <= 365 ? 'aging' : 'stale';
}

/** Of several relationship answers on the newest day the least favourable counts. */
export function newestRelationshipValue(responses: readonly ResponseRow[]): ResponseValue | null {
  const relationship = responses.filter((response) => response.kind === 'relationship');
  const newest = greatest(relationship.map((response) => response.respondedAt));
  const values = relationship
    .filter((response) => response.respondedAt === newest)
    .map((response) => responseValue(response));
  return values.includes(-100) ? -100 : values.includes(0) ? 0 : (values[0] ?? null);
}

/** The figures of one account, given its own answers and those of all accounts, all by the day. */
export function sentimentFigures(
  own: readonly ResponseRow[],
  overall: WeighedMean | null,
  asOf: Day,
  halfLifeDays: number,
): SentimentFigures {
  const relationship = own.filter((response) => response.kind === 'relationship');
  const newest = greatest(relationship.map((response) => response.respondedAt));
  const answers = weighed(own, asOf, halfLifeDays);
  const mean = weighedMean(answers);
  const [current, low, high] =
    mean === null || overall === null ? [null, null, null] : currentSentiment(mean, overall);
  const squares = sum(answers.map((answer) => answer.weight ** 2));
  return {
    responses: own.length,
    relationship_responses: relationship.length,
    transactional_responses: own.length - relationship.length,
    net_sentiment: mean?.mean ?? null,
    evidence: mean?.evidence ?? 0,
    effective_n: mean === null ? 0 : mean.evidence ** 2 / squares,
    current_sentiment: current,
    interval_low: low,
    interval_high: high,
    relationship_sentiment: meanOfKind(own, 'relationship', asOf, halfLifeDays),
    transactional_sentiment: meanOfKind(own, 'transactional', asOf, halfLifeDays),
    newest_relationship_at: newest === null ? null : isoDay(newest),
    freshness: freshnessOf(own.length, newest, asOf),
  };
}

/** The weighted mean and shares over all answers that belong to an account. */
export function overallMean(
  responses: readonly ResponseRow[],
  asOf: Day,
  halfLifeDays: number,
): WeighedMean | null {
  return weighedMean(weighed(responses, asOf, halfLifeDays));
}
