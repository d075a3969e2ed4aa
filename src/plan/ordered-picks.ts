import { countPicks, type PlanProblem } from './plan-problem';

/** A pick with what it adds to those before it. */
export interface OrderedPick {
  candidate: number;
  gain: number;
  /** The segments in which it fills a part of the gap. */
  fills: number[];
}

/**
 * The picks of a plan, each time the one that adds most to those before it, the first of equal ones; what
 * they add sums up to the objective. Who adds nothing is left out, unless included.
 */
export function orderedPicks(problem: PlanProblem, plan: readonly number[]): OrderedPick[] {
  const counts = countPicks(problem);
  const left = new Set([...plan].sort((one, other) => one - other));
  const ordered: OrderedPick[] = [];
  while (left.size > 0) {
    let best: OrderedPick | undefined;
    for (const candidate of left) {
      const gain = counts.gain(candidate);
      if (best === undefined || gain > best.gain)
        best = { candidate, gain, fills: counts.fills(candidate) };
    }
    if (best === undefined) break;
    left.delete(best.candidate);
    if (best.gain <= 0 && !problem.included.includes(best.candidate)) continue;
    counts.add(best.candidate);
    ordered.push(best);
  }
  return ordered;
}
