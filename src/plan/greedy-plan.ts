import { CandidateHeap, isBefore } from './candidate-heap';
import { countPicks, type PlanProblem } from './plan-problem';

/**
 * A good plan at once: those included, then always the candidate that adds most, the first of equal ones.
 * A gain never grows with other picks, so what a candidate added once bounds what it adds now, and most
 * are never looked at again.
 */
export function greedyPlan(problem: PlanProblem): number[] {
  const { candidates, picks, included } = problem;
  const counts = countPicks(problem, included);
  const taken = new Set(included);
  const heap = new CandidateHeap(
    candidates.flatMap((_, candidate) => {
      const gain = counts.gain(candidate);
      return taken.has(candidate) || gain <= 0 ? [] : [{ candidate, gain }];
    }),
  );
  const plan = [...included];
  while (plan.length < picks) {
    const best = heap.pop();
    if (best === undefined) break;
    const { candidate } = best;
    if (!counts.allows(candidate)) continue;
    const now = { candidate, gain: counts.gain(candidate) };
    if (now.gain <= 0) continue;
    if (heap.top !== undefined && isBefore(heap.top, now)) heap.push(now);
    else {
      counts.add(candidate);
      plan.push(candidate);
    }
  }
  return plan;
}
