import type { UseQueryResult } from '@tanstack/react-query';
import { coverageQuestion } from '../../queries/coverage-rows';
import { dataSummaryQuestion } from '../../queries/data-summary';
import { figureChangesQuestion } from '../../queries/figure-changes';
import { fiscalQuarterQuestion } from '../../queries/fiscal-quarter';
import { gemsForGapsQuestion } from '../../queries/gems-for-gaps';
import { hiddenGemsQuestion } from '../../queries/hidden-gems';
import { landMinesQuestion } from '../../queries/land-mines';
import { moversQuestion } from '../../queries/movers';
import { pipelineCoverageQuestion } from '../../queries/pipeline-coverage';
import { readyBridgeQuestion } from '../../queries/ready-bridge';
import { referenceCountsQuestion } from '../../queries/reference-counts';
import { reviewQueueQuestion } from '../../queries/review-queue';
import { standoutsQuestion } from '../../queries/standouts';
import { useFilters } from '../../state/use-address';
import { useQuestion } from '../../state/use-question';
import { byMove } from '../shared/movers';
import { useDimension } from '../shared/use-dimension';
import { accountNames } from './account-names';
import { askedAccounts, asks, overdueReviews } from './asks';
import { SHOWN_ACCOUNTS } from './list-words';

export type BriefFacts = Exclude<ReturnType<typeof useBriefFacts>['facts'], null>;

/** All that the brief tells of, or the answer that is waited for. */
export function useBriefFacts(isHidden: boolean) {
  const filters = useFilters();
  const { dimension } = useDimension();
  const summary = useQuestion(dataSummaryQuestion, {});
  const quarter = useQuestion(fiscalQuarterQuestion, {});
  const counts = useQuestion(referenceCountsQuestion, { filters, dimension });
  const covered = useQuestion(pipelineCoverageQuestion, { filters, dimension });
  const coverage = useQuestion(coverageQuestion, { filters, dimension });
  const mines = useQuestion(landMinesQuestion, { filters });
  const gems = useQuestion(hiddenGemsQuestion, { filters });
  const recruits = useQuestion(gemsForGapsQuestion, { filters, dimension });
  const reviews = useQuestion(reviewQueueQuestion, { filters });
  const standouts = useQuestion(standoutsQuestion, { filters });
  const changes = useQuestion(figureChangesQuestion, { filters, dimension });
  const bridge = useQuestion(readyBridgeQuestion, { filters });
  const movers = useQuestion(moversQuestion, { filters });

  const answers: UseQueryResult<unknown[]>[] = [
    ...[summary, quarter, counts, covered, coverage, mines, gems, recruits],
    ...[reviews, standouts, changes, bridge, movers],
  ];
  const waitedFor =
    answers.find(({ isError }) => isError) ?? answers.find(({ data }) => data === undefined);
  const [loaded, figures] = [summary.data?.[0], counts.data?.[0]];
  if (waitedFor || !loaded || !figures) return { waitedFor: waitedFor ?? counts, facts: null };

  const lists = {
    mines: mines.data ?? [],
    gems: gems.data ?? [],
    movers: movers.data ?? [],
    recruits: recruits.data ?? [],
    reviews: overdueReviews(reviews.data ?? []),
    standouts: standouts.data ?? [],
  };
  const asked = asks({
    ...{ dimension, currency: '', coverage: coverage.data ?? [] },
    ...{ recruits: lists.recruits, mines: lists.mines, overdue: lists.reviews },
  });
  // Letters go to what is read first, so that the last ones do not tell how many accounts there are.
  const names = accountNames(isHidden, [
    lists.mines.slice(0, SHOWN_ACCOUNTS),
    lists.gems.slice(0, SHOWN_ACCOUNTS),
    byMove(lists.movers).slice(0, SHOWN_ACCOUNTS),
    askedAccounts(asked),
    ...Object.values(lists),
  ]);
  return {
    waitedFor: null,
    facts: {
      names,
      dimension,
      summary: loaded,
      quarter: quarter.data?.[0]?.quarter ?? '',
      counts: figures,
      covered: covered.data?.[0],
      coverage: coverage.data ?? [],
      changes: changes.data ?? [],
      bridge: bridge.data ?? [],
      mines: names.of(lists.mines),
      gems: names.of(lists.gems),
      movers: names.of(lists.movers),
      recruits: names.of(lists.recruits),
      overdue: names.of(lists.reviews),
      standouts: names.of(lists.standouts),
      /** Whether all is of the present model, days and filters. */
      isSettled: answers.every(({ isPlaceholderData }) => !isPlaceholderData),
    },
  };
}
