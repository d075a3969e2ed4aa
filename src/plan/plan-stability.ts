import { DEMAND_SHAKE, SHAKE_SEED, SHAKES, TARGET_SHAKE } from '../domain/plan';
import { greedyPlan } from './greedy-plan';
import { objectiveOf, type PlanProblem, type PlanSegment } from './plan-problem';
import { swappedPlan } from './swapped-plan';

/**
 * How often (0–1) each pick stays where demand and targets are a little others. Each time the plan is mended
 * by exchanges and a new one made greedily; the better of the two counts, the mended one where they are equal.
 */
export function planStability(
  problem: PlanProblem,
  plan: readonly number[],
  shakes = SHAKES,
): number[] {
  const chance = createChance(SHAKE_SEED);
  const stayed = plan.map(() => 0);
  for (let shake = 0; shake < shakes; shake += 1) {
    const shaken = {
      ...problem,
      segments: problem.segments.map((segment) => shakenSegment(segment, chance)),
    };
    const mended = swappedPlan(shaken, plan);
    const anew = greedyPlan(shaken);
    const better = objectiveOf(shaken, anew) > objectiveOf(shaken, mended) ? anew : mended;
    const kept = new Set(better);
    for (const [place, pick] of plan.entries())
      if (kept.has(pick)) stayed[place] = (stayed[place] ?? 0) + 1;
  }
  return stayed.map((count) => count / shakes);
}

/** Demand up to a share more or less, the target one lower, as it is, or one higher; never below 1. */
function shakenSegment(segment: PlanSegment, chance: () => number): PlanSegment {
  const weight = segment.weight * (1 + DEMAND_SHAKE * (2 * chance() - 1));
  const step = Math.floor(chance() * 3) - 1;
  const target =
    segment.target > 0 ? Math.max(1, segment.target + step * TARGET_SHAKE) : segment.target;
  return { ...segment, weight, target };
}

/** Numbers from 0 to below 1 that look like chance and are always the same (mulberry32). */
export function createChance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
