import { NOMINATION_SOURCES, NOMINATION_STAGES } from '../../../src/domain/programme-datasets';
import { ageingNominationsQuestion } from '../../../src/queries/ageing-nominations';
import { closedDealAccountsQuestion } from '../../../src/queries/closed-deal-accounts';
import { fatigueQuestion } from '../../../src/queries/fatigue';
import { idleReferencesQuestion } from '../../../src/queries/idle-references';
import { incentiveScorecardQuestion } from '../../../src/queries/incentive-scorecard';
import { influenceQuestion } from '../../../src/queries/influence';
import {
  type NominationGroup,
  nominatedAccountsQuestion,
} from '../../../src/queries/nominated-accounts';
import { ask } from '../../../src/queries/question';
import { recoveredAccountsQuestion } from '../../../src/queries/recovered-accounts';
import { referenceUsesQuestion } from '../../../src/queries/reference-uses';
import { reviewQueueQuestion } from '../../../src/queries/review-queue';
import { sourceScorecardQuestion } from '../../../src/queries/source-scorecard';
import { stagesQuestion } from '../../../src/queries/stages';
import { usesByQuarterQuestion } from '../../../src/queries/uses-by-quarter';
import { readDay } from '../../independent/cell-values';
import { influence } from '../../independent/influence';
import { ageingNominations, stages } from '../../independent/nomination-stages';
import {
  closedDealAccounts,
  isOfIncentive,
  isOfSource,
  isOfStage,
  nominatedAccounts,
  recoveredAccounts,
  referenceUses,
} from '../../independent/programme-accounts';
import { reviewQueue } from '../../independent/review-queue';
import { incentiveScorecard, sourceScorecard } from '../../independent/scorecards';
import { fatigue, idleReferences, usesByQuarter } from '../../independent/use-history';
import { answer, type Check, largestFirst } from '../check';

const GROUPS: readonly NominationGroup[] = [
  ...NOMINATION_STAGES.map((value) => ({ by: 'stage', value }) as const),
  ...NOMINATION_SOURCES.map((value) => ({ by: 'source', value }) as const),
  { by: 'incentive', value: true },
  { by: 'incentive', value: false },
];

/** Days on which quarters can begin, whatever the fiscal year. */
const QUARTERS = ['2024', '2025', '2026'].flatMap((year) => [
  { from: `${year}-01-01`, to: `${year}-03-31` },
  { from: `${year}-04-01`, to: `${year}-06-30` },
  { from: `${year}-07-01`, to: `${year}-09-30` },
  { from: `${year}-10-01`, to: `${year}-12-31` },
]);

/** The accounts behind the counts of the questions above them. */
const ACCOUNTS_BEHIND: readonly Check[] = [
  ...GROUPS.map(
    (group): Check => ({
      name: `nominated-accounts, ${group.by} ${group.value}`,
      key: ['account_id'],
      isOrdered: true,
      expected: ({ picture }) =>
        nominatedAccounts(
          picture,
          group.by === 'stage'
            ? isOfStage(picture, group.value)
            : group.by === 'source'
              ? isOfSource(group.value)
              : isOfIncentive(group.value),
        ),
      actual: (engine, { filters }) => ask(engine, nominatedAccountsQuestion, { filters, group }),
    }),
  ),
  {
    name: 'reference-uses of a year',
    key: ['account_id'],
    isOrdered: true,
    expected: ({ picture }) => referenceUses(picture),
    actual: (engine, { filters }) => ask(engine, referenceUsesQuestion, { filters, quarter: null }),
  },
  ...QUARTERS.map(
    ({ from, to }): Check => ({
      name: `reference-uses of the quarter from ${from}`,
      key: ['account_id'],
      isOrdered: true,
      expected: ({ picture }) => referenceUses(picture, readDay(from) ?? 0, readDay(to) ?? 0),
      actual: (engine, { filters }) =>
        ask(engine, referenceUsesQuestion, { filters, quarter: from }),
    }),
  ),
  ...[true, false].map(
    (isUsed): Check => ({
      name: `closed-deal-accounts ${isUsed ? 'with' : 'without'} a reference`,
      key: ['account_id'],
      isOrdered: true,
      expected: ({ picture }) => closedDealAccounts(picture, isUsed),
      actual: (engine, { filters }) => ask(engine, closedDealAccountsQuestion, { filters, isUsed }),
    }),
  ),
  answer(recoveredAccountsQuestion, {
    key: ['account_id'],
    isOrdered: true,
    expected: ({ rows, options, choice }) => recoveredAccounts(rows, options, choice),
  }),
];

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
  ...ACCOUNTS_BEHIND,
];
