import { SAME_GAIN } from '../domain/plan';

/** A segment as a plan sees it. */
export interface PlanSegment {
  /** What it adds to the objective to cover it wholly. */
  weight: number;
  /** How many references it needs, and how many are ready. */
  target: number;
  ready: number;
  /** How many picks it may have; Infinity where that is not limited. */
  most: number;
}

/** Whom to recruit, as numbers. */
export interface PlanProblem {
  segments: readonly PlanSegment[];
  /** The segments of each candidate by their place. Of candidates that add the same the first is picked. */
  candidates: readonly (readonly number[])[];
  /** How many are picked at most. */
  picks: number;
  /** The candidates that are picked in any case, even beyond the limits. */
  included: readonly number[];
}

/** The references that a segment lacks. */
export function gapOf({ target, ready }: PlanSegment): number {
  return Math.max(0, target - ready);
}

/** What one more reference adds to the objective until the gap of its segment is filled. */
export function gainOf({ weight, target }: PlanSegment): number {
  return target > 0 ? weight / target : 0;
}

/** Picks counted by segment, and what they and one more of them are worth. */
export interface PickCounts {
  add: (candidate: number) => void;
  remove: (candidate: number) => void;
  /** What the candidate would add, free of the noise of adding up. */
  gain: (candidate: number) => number;
  /** Whether no limit forbids to pick it. */
  allows: (candidate: number) => boolean;
  /** The segments in which the candidate would fill a part of the gap. */
  fills: (candidate: number) => number[];
  objective: () => number;
}

/** Counts some picks. */
export function countPicks(problem: PlanProblem, picks: readonly number[] = []): PickCounts {
  const { segments, candidates } = problem;
  const gaps = Float64Array.from(segments, gapOf);
  const gains = Float64Array.from(segments, gainOf);
  const most = Float64Array.from(segments, (segment) => segment.most);
  const counts = new Int32Array(segments.length);
  // What one more pick adds in each segment as things stand: asked for far more often than it changes.
  const further = gains.map((gain, place) => ((gaps[place] ?? 0) > 0 ? gain : 0));
  const of = (candidate: number) => candidates[candidate] ?? [];
  const change = (candidate: number, by: number) => {
    for (const place of of(candidate)) {
      const count = (counts[place] ?? 0) + by;
      counts[place] = count;
      further[place] = count < (gaps[place] ?? 0) ? (gains[place] ?? 0) : 0;
    }
  };
  for (const pick of picks) change(pick, 1);
  return {
    add: (candidate) => change(candidate, 1),
    remove: (candidate) => change(candidate, -1),
    gain(candidate) {
      let gain = 0;
      for (const place of of(candidate)) gain += further[place] ?? 0;
      return rounded(gain);
    },
    allows: (candidate) =>
      of(candidate).every((place) => (counts[place] ?? 0) < (most[place] ?? 0)),
    fills: (candidate) => of(candidate).filter((place) => (further[place] ?? 0) > 0),
    objective: () =>
      gains.reduce(
        (sum, gain, place) => sum + gain * Math.min(counts[place] ?? 0, gaps[place] ?? 0),
        0,
      ),
  };
}

/** What some picks gain together: Σ weight × the part of the target that they fill, never above it. */
export function objectiveOf(problem: PlanProblem, picks: readonly number[]): number {
  return countPicks(problem, picks).objective();
}

/** A gain without the last digits, which hang on the order of adding up. */
export function rounded(gain: number): number {
  return Math.round(gain / SAME_GAIN) * SAME_GAIN;
}
