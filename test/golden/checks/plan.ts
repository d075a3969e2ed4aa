import { planCandidatesQuestion } from '../../../src/queries/plan-candidates';
import { planSegmentsQuestion } from '../../../src/queries/plan-segments';
import { demandedSegments, recruitableAccounts } from '../../independent/company-recruiting';
import { compareText } from '../../independent/picture';
import { answer, type Check } from '../check';

export const PLAN_CHECKS: readonly Check[] = [
  answer(planSegmentsQuestion, {
    key: ['dimension', 'segment'],
    isOrdered: false,
    expected: ({ rows, options, choice, view }) =>
      demandedSegments(rows, options, choice).map((row) => ({
        dimension: row.dimension,
        segment: row.segment,
        target: row.target,
        ready: row.ready,
        gap: row.gap,
        open_opportunities: row.open_opportunities,
        open_pipeline: row.open_pipeline,
        demand_basis: row.basis,
        demand_share: row.share,
        dimension_weight: view.settings.dimensionWeights.get(row.dimension) ?? 1,
        is_in_strategy: !view.frame.strategy.derived && view.frame.strategy.rows.has(row.dimension),
      })),
  }),
  answer(planCandidatesQuestion, {
    key: ['account_id'],
    isOrdered: true,
    expected: ({ rows, options, choice }) =>
      recruitableAccounts(rows, options, choice).map(({ accountId, figures, segments }) => {
        const inOrder = [...segments].sort(
          ([one, first], [other, second]) => compareText(one, other) || compareText(first, second),
        );
        return {
          account_id: accountId,
          account_name: figures.account_name,
          standing: figures.standing,
          reasons: figures.reasons,
          revenue: figures.revenue,
          strategic_value: figures.strategic_value,
          current_sentiment: figures.current_sentiment,
          dimensions: inOrder.map(([dimension]) => dimension),
          segments: inOrder.map(([, segment]) => segment),
        };
      }),
  }),
];
