import { ageingNominationsQuestion } from '../../../src/queries/ageing-nominations';
import { fatigueQuestion } from '../../../src/queries/fatigue';
import { idleReferencesQuestion } from '../../../src/queries/idle-references';
import { incentiveScorecardQuestion } from '../../../src/queries/incentive-scorecard';
import { influenceQuestion } from '../../../src/queries/influence';
import { reviewQueueQuestion } from '../../../src/queries/review-queue';
import { sourceScorecardQuestion } from '../../../src/queries/source-scorecard';
import { stagesQuestion } from '../../../src/queries/stages';
import { usesByQuarterQuestion } from '../../../src/queries/uses-by-quarter';
import { influence } from '../../independent/influence';
import { ageingNominations, stages } from '../../independent/nomination-stages';
import { reviewQueue } from '../../independent/review-queue';
import { incentiveScorecard, sourceScorecard } from '../../independent/scorecards';
import { fatigue, idleReferences, usesByQuarter } from '../../independent/use-history';
import { answer, type Check, largestFirst } from '../check';

export const PROGRAMME_CHECKS: readonly Check[] = [
  answer(sourceScorecardQuestion, {
    key: ['source'],
    isOrdered: false,
    expected: ({ picture }) => sourceScorecard(picture),
  }),
  answer(incentiveScorecardQuestion, {
    key: ['is_given'],
    isOrdered: true,
    expected: ({ picture }) => incentiveScorecard(picture),
  }),
  answer(stagesQuestion, {
    key: ['stage'],
    isOrdered: true,
    expected: ({ picture }) => stages(picture),
  }),
  answer(ageingNominationsQuestion, {
    key: ['account_id', 'nominated_at'],
    isOrdered: true,
    expected: ({ picture }) => ageingNominations(picture),
  }),
  answer(usesByQuarterQuestion, {
    key: ['quarter'],
    isOrdered: true,
    expected: ({ picture }) => usesByQuarter(picture),
  }),
  answer(fatigueQuestion, {
    key: [],
    isOrdered: false,
    expected: ({ picture }) => [fatigue(picture)],
  }),
  answer(idleReferencesQuestion, {
    key: ['account_id'],
    isOrdered: true,
    expected: ({ picture }) => largestFirst(idleReferences(picture)),
  }),
  answer(reviewQueueQuestion, {
    key: ['account_id'],
    isOrdered: true,
    expected: ({ picture }) => reviewQueue(picture),
  }),
  answer(influenceQuestion, {
    key: [],
    isOrdered: false,
    expected: ({ picture }) => [influence(picture)],
  }),
];
