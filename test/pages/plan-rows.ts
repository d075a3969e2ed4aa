import { FIRST_CHOICES, type PlanChoices } from '../../src/pages/plan/choices';
import { type PlanInputs, planInputs } from '../../src/pages/plan/plan-inputs';
import type { PlanCandidate } from '../../src/queries/plan-candidates';
import type { PlanSegmentRow } from '../../src/queries/plan-segments';

/** A segment by `industry Retail`, with its target, what is ready and its share of the demand. */
export function segmentRow(
  name: string,
  [target, ready, demand_share]: readonly [number, number, number],
  change: Partial<PlanSegmentRow> = {},
): PlanSegmentRow {
  const [dimension = '', segment = ''] = name.split(' ');
  return {
    dimension,
    segment,
    target,
    ready,
    gap: Math.max(0, target - ready),
    open_opportunities: 1,
    open_pipeline: 100 * demand_share,
    demand_basis: 'open pipeline',
    demand_share,
    dimension_weight: 1,
    is_in_strategy: true,
    ...change,
  };
}

/** A candidate with its segments. */
export function candidate(
  id: string,
  names: readonly string[],
  change: Partial<PlanCandidate> = {},
): PlanCandidate {
  const places = names.map((name) => name.split(' '));
  return {
    account_id: id,
    account_name: `Account ${id}`,
    standing: 'hidden gem',
    reasons: [],
    revenue: null,
    strategic_value: 80,
    current_sentiment: 60,
    dimensions: places.map(([dimension = '']) => dimension),
    segments: places.map(([, segment = '']) => segment),
    ...change,
  };
}

/** Two dimensions by the strategy, one without it, and topics; industry and region count alike. */
export const SEGMENTS: readonly PlanSegmentRow[] = [
  segmentRow('industry Retail', [4, 2, 0.75]),
  segmentRow('industry Energy', [2, 1, 0.25]),
  segmentRow('industry Media', [0, 0, 0]),
  segmentRow('region EMEA', [5, 4, 1]),
  segmentRow('product Core', [1, 0, 1], { is_in_strategy: false }),
  segmentRow('topic reporting', [3, 0, 1]),
];

export const CANDIDATES: readonly PlanCandidate[] = [
  candidate('A', ['industry Retail', 'region EMEA']),
  candidate('B', ['industry Retail']),
  candidate('C', ['industry Energy', 'product Core', 'topic reporting'], {
    standing: 'in pipeline',
  }),
  candidate('D', ['industry Media']),
];

export function inputsOf(change: Partial<PlanChoices> = {}): PlanInputs {
  return planInputs(
    { segments: SEGMENTS, candidates: CANDIDATES },
    { ...FIRST_CHOICES, ...change },
  );
}
