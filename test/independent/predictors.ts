/** What could have been known of an answer the day before it: the predictors of the backtest. */

import { sum } from './arithmetic';
import { type ResponseValue, responseValue } from './response-value';
import type { Day, ResponseKind, ResponseRow } from './sample-rows';
import type { Settings } from './settings';

export type KindWeights = Pick<Settings, 'relationshipWeight' | 'transactionalWeight'>;

export interface Answer {
  readonly accountId: string;
  readonly day: Day;
  readonly kind: ResponseKind;
  readonly value: ResponseValue;
}

/** An answer to predict, with the answers of its account that are dated before it: one or more. */
export interface PredictedAnswer {
  readonly answer: Answer;
  readonly before: readonly Answer[];
}

/** Null where nothing is predicted: no earlier answer has any weight. */
export type Predictor = (predicted: PredictedAnswer) => number | null;

/** All answers of an account that are dated by the day. */
export function answersByTheDay(responses: readonly ResponseRow[], asOf: Day): Answer[] {
  return responses
    .filter(({ respondedAt }) => respondedAt <= asOf)
    .flatMap((response) =>
      response.accountId === null
        ? []
        : [
            {
              accountId: response.accountId,
              day: response.respondedAt,
              kind: response.kind,
              value: responseValue(response),
            },
          ],
    );
}

/** The answers that have an earlier-dated answer of the same account. */
export function predictedAnswers(answers: readonly Answer[]): PredictedAnswer[] {
  const ofAccount = new Map<string, Answer[]>();
  for (const answer of answers) {
    ofAccount.set(answer.accountId, [...(ofAccount.get(answer.accountId) ?? []), answer]);
  }
  return answers
    .map((answer) => ({
      answer,
      before: (ofAccount.get(answer.accountId) ?? []).filter(({ day }) => day < answer.day),
    }))
    .filter(({ before }) => before.length > 0);
}

/** Computes a figure once for each thing asked about, however often it is asked for. */
function remembered<Asked, Figure>(figureOf: (asked: Asked) => Figure): (asked: Asked) => Figure {
  const known = new Map<Asked, Figure>();
  return (asked) => {
    const figure = known.get(asked) ?? figureOf(asked);
    known.set(asked, figure);
    return figure;
  };
}

function mean(answers: readonly Answer[]): number {
  return sum(answers.map(({ value }) => value)) / answers.length;
}

/** The least favourable value of the newest earlier day. */
export function lastValue({ before }: PredictedAnswer): number {
  const newest = Math.max(...before.map(({ day }) => day));
  return Math.min(...before.filter(({ day }) => day === newest).map(({ value }) => value));
}

/** The plain mean of the account's earlier answers. */
export function accountMean({ before }: PredictedAnswer): number {
  return mean(before);
}

/** The plain mean of all accounts' earlier answers. */
export function populationMean(answers: readonly Answer[]): Predictor {
  const meanBefore = remembered((day: Day) => mean(answers.filter((answer) => answer.day < day)));
  return ({ answer }) => meanBefore(answer.day);
}

/** What was said on a day: Σ k·v and Σ k, not yet decayed. */
interface SaidOnDay {
  readonly day: Day;
  readonly values: number;
  readonly evidence: number;
}

function said({ day, kind, value }: Answer, weights: KindWeights): SaidOnDay {
  const weight = kind === 'relationship' ? weights.relationshipWeight : weights.transactionalWeight;
  return { day, values: weight * value, evidence: weight };
}

/** The answers of every day added up: those of one day are equally old. */
function addUpDays(answers: readonly Answer[], weights: KindWeights): SaidOnDay[] {
  const totals = new Map<Day, SaidOnDay>();
  for (const answer of answers) {
    const { day, values, evidence } = said(answer, weights);
    const total = totals.get(day) ?? { day, values: 0, evidence: 0 };
    totals.set(day, {
      day,
      values: total.values + values,
      evidence: total.evidence + evidence,
    });
  }
  return [...totals.values()];
}

/** Σ w·v and Σ w at a day of what was said by then. */
function decayed(
  whatWasSaid: readonly SaidOnDay[],
  asOf: Day,
  halfLifeDays: number,
): { readonly values: number; readonly evidence: number } {
  let values = 0;
  let evidence = 0;
  for (const one of whatWasSaid) {
    if (one.day <= asOf) {
      const decay = 0.5 ** ((asOf - one.day) / halfLifeDays);
      values += decay * one.values;
      evidence += decay * one.evidence;
    }
  }
  return { values, evidence };
}

/** Current sentiment of the account at the day before, for one half-life and any shrinkage. */
export function currentSentiment(
  answers: readonly Answer[],
  weights: KindWeights,
  halfLifeDays: number,
): (shrinkage: number) => Predictor {
  const byDay = addUpDays(answers, weights);
  const overallMean = remembered((asOf: Day) => {
    const { values, evidence } = decayed(byDay, asOf, halfLifeDays);
    return evidence === 0 ? null : values / evidence;
  });
  const ownSums = remembered(({ answer, before }: PredictedAnswer) => {
    const ownByDay = before.map((earlier) => said(earlier, weights));
    return decayed(ownByDay, answer.day - 1, halfLifeDays);
  });
  return (shrinkage) => (predicted) => {
    const own = ownSums(predicted);
    const average = overallMean(predicted.answer.day - 1);
    const evidence = own.evidence + shrinkage;
    return average === null || evidence === 0
      ? null
      : (own.values + shrinkage * average) / evidence;
  };
}
