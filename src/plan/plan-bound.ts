import { countPicks, gainOf, gapOf, type PlanProblem } from './plan-problem';

/**
 * What no plan can exceed, told at once: gains shrink as picks are added, so none can gain more than this
 * plan and the best further ones together; and none can fill more than all gaps.
 */
export function quickBound(problem: PlanProblem, plan: readonly number[]): number {
  const { segments, candidates, picks, included } = problem;
  const counts = countPicks(problem, plan);
  const taken = new Set(plan);
  const further = candidates
    .map((_, candidate) => (taken.has(candidate) ? 0 : counts.gain(candidate)))
    .sort((one, other) => other - one)
    .slice(0, Math.max(0, picks - included.length));
  const everything = segments.reduce((sum, one) => sum + gainOf(one) * gapOf(one), 0);
  return Math.min(
    everything,
    further.reduce((sum, gain) => sum + gain, counts.objective()),
  );
}
