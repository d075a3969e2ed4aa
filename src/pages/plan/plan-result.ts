import { orderedPicks } from '../../plan/ordered-picks';
import { gapOf } from '../../plan/plan-problem';
import { replacementsOf } from '../../plan/replacements';
import type { PlanCandidate } from '../../queries/plan-candidates';
import type { PlanSegmentRow } from '../../queries/plan-segments';
import type { CountedDimension, PlanInputs } from './plan-inputs';

/** A pick as the page shows it. */
export interface PlannedPick extends PlanCandidate {
  /** Its place among the candidates of the problem. */
  candidate: number;
  /** What it adds to those before it: a share (0–1) of the demand. */
  gain: number;
  /** Where it fills a part of a gap. */
  fills: readonly PlanSegmentRow[];
  /** Who could stand in for it at a small loss, the best first. */
  replacements: readonly PlanCandidate[];
  isIncluded: boolean;
}

/** A segment before and after. */
export interface SegmentGain extends PlanSegmentRow {
  /** How many picks are in it. */
  picked: number;
  before: number;
  after: number;
}

/** The coverage of a dimension before and after: the share of its demand that ready references cover. */
export interface DimensionGain extends CountedDimension {
  before: number;
  after: number;
}

export interface PlanResult {
  picks: readonly PlannedPick[];
  segments: readonly SegmentGain[];
  dimensions: readonly DimensionGain[];
  before: number;
  after: number;
  /** How many references are missing, counted in each segment, and how many of them the picks fill. */
  missing: number;
  filled: number;
}

/** What a plan comes to, in the words of the company. */
export function planResult(inputs: PlanInputs, plan: readonly number[]): PlanResult {
  const { problem } = inputs;
  const ordered = orderedPicks(problem, plan);
  const replacements = replacementsOf(
    problem,
    ordered.map(({ candidate }) => candidate),
  );
  const picks = ordered.flatMap((pick, at) => {
    const account = inputs.candidates[pick.candidate];
    if (!account) return [];
    return {
      ...account,
      ...pick,
      fills: pick.fills.flatMap((place) => inputs.segments[place] ?? []),
      replacements: (replacements[at] ?? []).flatMap(
        ({ candidate }) => inputs.candidates[candidate] ?? [],
      ),
      isIncluded: problem.included.includes(pick.candidate),
    };
  });
  const segments = segmentGains(inputs, picks);
  const dimensions = inputs.dimensions.map((one) => ({
    ...one,
    before: covered(segments, one.dimension, ({ before }) => before),
    after: covered(segments, one.dimension, ({ after }) => after),
  }));
  const mean = (share: (one: DimensionGain) => number) =>
    dimensions.reduce((sum, one) => sum + one.weight * share(one), 0);
  const gaps = segments.map((segment) => gapOf({ ...segment, weight: 0, most: 0 }));
  return {
    picks,
    segments,
    dimensions,
    before: mean(({ before }) => before),
    after: mean(({ after }) => after),
    missing: gaps.reduce((sum, gap) => sum + gap, 0),
    filled: segments.reduce(
      (sum, { picked }, place) => sum + Math.min(picked, gaps[place] ?? 0),
      0,
    ),
  };
}

/** The segments that need references, of the dimensions that count. */
function segmentGains(inputs: PlanInputs, picks: readonly PlannedPick[]): SegmentGain[] {
  const counted = new Set(inputs.dimensions.map(({ dimension }) => dimension));
  return inputs.segments.flatMap((row, place) => {
    if (row.target === 0 || !counted.has(row.dimension)) return [];
    const picked = picks.filter(({ candidate }) =>
      inputs.problem.candidates[candidate]?.includes(place),
    ).length;
    return {
      ...row,
      picked,
      before: Math.min(1, row.ready / row.target),
      after: Math.min(1, (row.ready + picked) / row.target),
    };
  });
}

function covered(
  segments: readonly SegmentGain[],
  dimension: string,
  share: (segment: SegmentGain) => number,
): number {
  return segments
    .filter((segment) => segment.dimension === dimension)
    .reduce((sum, segment) => sum + segment.demand_share * share(segment), 0);
}
