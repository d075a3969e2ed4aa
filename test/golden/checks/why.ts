import { sentimentContributionsQuestion } from '../../../src/queries/sentiment-contributions';
import { standingReasonsQuestion } from '../../../src/queries/standing-reasons';
import { sum } from '../../independent/arithmetic';
import { isoDay } from '../../independent/cell-values';
import { responseValue } from '../../independent/response-value';
import type { ResponseRow } from '../../independent/sample-rows';
import { standingFacts } from '../../independent/standing-facts';
import type { Asked } from '../asked';
import type { Check } from '../check';
import { ofEach, segmentsOf } from './account-page';

/** Why an account stands where it stands, and what its sentiment is made of. */
export const WHY_CHECKS: readonly Check[] = [
  ofEach(
    sentimentContributionsQuestion,
    ['account_id', 'part', 'responded_at', 'source_row', 'metric', 'kind', 'score'],
    contributions,
    ({ topic, respondent_email, file_name, ...row }) => row,
  ),
  ofEach(
    standingReasonsQuestion,
    ['account_id', 'check', 'fact', 'day', 'source_row', 'detail'],
    reasons,
    // The words of other facts are those of the files.
    ({ detail, file_name, ...row }) => ({ ...row, detail: row.fact === 'segment' ? detail : null }),
  ),
];

function reasons(asked: Asked, account_id: string): object[] {
  const { rows, view, picture } = asked;
  const figures = picture.accounts.get(account_id);
  if (figures === undefined) return [];
  const { settings, asOf, frame } = view;
  const { derived: isDerived } = frame.strategy;
  const segments = segmentsOf(asked, account_id).filter(({ priority }) => priority !== null);
  return [
    ...segments.map(({ dimension, segment, direction, priority }) => ({
      account_id,
      check: 'exiting',
      is_failing: direction === 'exit',
      fact: 'segment',
      figure: priority,
      bound: null,
      detail: `${dimension}: ${segment}, ${direction}`,
      day: null,
      source_row:
        rows.strategy.findLast((row) => row.dimension === dimension && row.segment === segment)
          ?.sourceRow ?? null,
    })),
    ...standingFacts({ accountId: account_id, figures, rows, settings, asOf, isDerived }).map(
      (fact) => ({ account_id, detail: null, ...fact }),
    ),
  ];
}

function contributions(asked: Asked, account_id: string): object[] {
  const { view, rows } = asked;
  const { shrinkage } = view.settings;
  const given = rows.responses.filter(({ respondedAt }) => respondedAt <= view.asOf);
  const own = given.filter(({ accountId }) => accountId === account_id);
  if (own.length === 0) return [];
  const known = given.filter(({ accountId }) => accountId !== null);
  const weight = (answer: ResponseRow) => weightOf(asked, answer);
  const mean =
    sum(known.map((answer) => weight(answer) * responseValue(answer))) / sum(known.map(weight));
  const evidence = sum(own.map(weight)) + shrinkage;
  const part = (value: number, weighs: number) => ({
    account_id,
    value,
    weight: weighs,
    contribution: (weighs * value) / evidence,
  });
  return [
    {
      part: 'all accounts',
      responded_at: null,
      kind: null,
      metric: null,
      score: null,
      scale_min: null,
      scale_max: null,
      source_row: null,
      ...part(mean, shrinkage),
    },
    ...own.map((answer) => ({
      part: 'answer',
      responded_at: isoDay(answer.respondedAt),
      kind: answer.kind,
      metric: answer.metric,
      score: answer.score,
      scale_min: answer.scaleMin,
      scale_max: answer.scaleMax,
      source_row: answer.sourceRow,
      ...part(responseValue(answer), weight(answer)),
    })),
  ];
}

function weightOf({ view }: Asked, { kind, respondedAt }: ResponseRow): number {
  const { relationshipWeight, transactionalWeight, halfLifeDays } = view.settings;
  const ofKind = kind === 'relationship' ? relationshipWeight : transactionalWeight;
  return ofKind * 0.5 ** ((view.asOf - respondedAt) / halfLifeDays);
}
