import { REPLACEMENT_LOSS, SAME_GAIN } from '../domain/plan';
import { countPicks, type PlanProblem } from './plan-problem';

/** A candidate that could stand in for a pick, and what the whole plan would then gain. */
export interface Replacement {
  candidate: number;
  objective: number;
}

/** Who could stand in for each pick at a small loss, the best first; nobody for those included. */
export function replacementsOf(problem: PlanProblem, plan: readonly number[]): Replacement[][] {
  const counts = countPicks(problem, plan);
  const least = (1 - REPLACEMENT_LOSS) * counts.objective() - SAME_GAIN;
  const taken = new Set(plan);
  return plan.map((pick) => {
    if (problem.included.includes(pick)) return [];
    counts.remove(pick);
    const others = counts.objective();
    const found = problem.candidates.flatMap((_, candidate) => {
      const objective = others + counts.gain(candidate);
      const isOne = objective >= least && !taken.has(candidate) && counts.allows(candidate);
      return isOne ? [{ candidate, objective }] : [];
    });
    counts.add(pick);
    return found.sort(
      (one, other) => other.objective - one.objective || one.candidate - other.candidate,
    );
  });
}
