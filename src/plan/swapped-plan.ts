import { SAME_GAIN } from '../domain/plan';
import { countPicks, type PlanProblem } from './plan-problem';

/** Gains are whole multiples of what is the same, but for the last digit. */
const NOISE = SAME_GAIN / 2;

/** The plan with picks exchanged for candidates as long as an exchange of one for one gains. */
export function swappedPlan(problem: PlanProblem, plan: readonly number[]): number[] {
  return exchanged(problem, plan, (gained) => gained > NOISE);
}

/** The plan with each pick exchanged for the first candidate that adds as much, so that equal ones are told by their order. */
export function firstOfEqual(problem: PlanProblem, plan: readonly number[]): number[] {
  return exchanged(
    problem,
    plan,
    (gained, isEarlier) => gained > NOISE || (isEarlier && gained > -NOISE),
  );
}

/** Each exchange gains or leads to an earlier candidate, so there is an end. */
function exchanged(
  problem: PlanProblem,
  plan: readonly number[],
  isBetter: (gained: number, isEarlier: boolean) => boolean,
): number[] {
  const counts = countPicks(problem, plan);
  const alone = countPicks(problem);
  const rated = problem.candidates
    .map((_, candidate) => ({ candidate, gain: alone.gain(candidate) }))
    .sort((one, other) => other.gain - one.gain);
  const taken = new Set(plan);
  let isChanged = true;
  while (isChanged) {
    isChanged = false;
    for (const pick of [...taken].sort((one, other) => one - other)) {
      if (problem.included.includes(pick)) continue;
      counts.remove(pick);
      const own = counts.gain(pick);
      let best = pick;
      let bestGain = own;
      for (const { candidate, gain: most } of rated) {
        // Beside others nobody adds more than alone.
        if (most < bestGain - NOISE) break;
        if (taken.has(candidate)) continue;
        const gain = counts.gain(candidate);
        const isFirst = best === pick || candidate < best;
        const isAhead = gain > bestGain + NOISE || (isFirst && gain > bestGain - NOISE);
        if (!isAhead || !isBetter(gain - own, candidate < pick) || !counts.allows(candidate))
          continue;
        best = candidate;
        bestGain = gain;
      }
      counts.add(best);
      if (best === pick) continue;
      taken.delete(pick);
      taken.add(best);
      isChanged = true;
    }
  }
  return [...taken];
}
