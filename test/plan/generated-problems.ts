import type { PlanProblem } from '../../src/plan/plan-problem';
import { createChance } from '../../src/plan/plan-stability';

/** Whole numbers of a seed that look like chance. */
export interface Dice {
  chance: (share: number) => boolean;
  whole: (least: number, most: number) => number;
}

export function diceOf(seed: number): Dice {
  const next = createChance(seed);
  return {
    chance: (share) => next() < share,
    whole: (least, most) => least + Math.floor(next() * (most - least + 1)),
  };
}

/**
 * A small problem in which candidates stand in each other's way: behind it are groups of segments that a few
 * candidates fill between them, and others tempt who picks one by one, for they have more segments than any of
 * those, but across the groups. Some have limits and included accounts.
 */
export function smallProblem(seed: number): PlanProblem {
  const { chance, whole } = diceOf(seed);
  const groups = whole(2, 3);
  const groupOf = Array.from({ length: groups * whole(3, 4) }, (_, place) => place % groups);
  const segments = groupOf.map(() => {
    const ready = whole(0, 2);
    return {
      weight: whole(10, 14) / 100,
      target: chance(0.05) ? 0 : ready + (chance(0.85) ? 1 : 2),
      ready,
      most: chance(0.06) ? whole(1, 2) : Number.POSITIVE_INFINITY,
    };
  });
  const candidates = Array.from({ length: whole(groups + 5, 12) }, (_, candidate) =>
    groupOf.flatMap((group, place) =>
      chance(candidate < groups ? (group === candidate ? 1 : 0) : 0.4) ? [place] : [],
    ),
  );
  const included = candidates.flatMap((_, candidate) => (chance(0.02) ? [candidate] : []));
  return { segments, candidates, picks: Math.max(included.length, groups), included };
}

/** How many values each of seven dimensions has, 200 together, and how many of them an account has at most. */
export const LARGE_DIMENSIONS = [
  { values: 24, held: 1 },
  { values: 12, held: 1 },
  { values: 5, held: 1 },
  { values: 9, held: 1 },
  { values: 60, held: 4 },
  { values: 80, held: 5 },
  { values: 10, held: 1 },
];

/**
 * A large company as companies are: few values hold most accounts and most demand, the demand of a value lies
 * near its share of accounts but not upon it, and targets are what five opportunities call for.
 */
export function largeProblem(candidateCount: number, picks: number, seed = 7): PlanProblem {
  const next = createChance(seed);
  const zipf = (values: number) => Math.min(values - 1, Math.floor(values ** next()) - 1);
  let first = 0;
  const places = LARGE_DIMENSIONS.map(({ values }) => {
    const own = { values, first };
    first += values;
    return own;
  });
  const segments = places.flatMap(({ values }) => {
    const demand = Array.from({ length: values }, (_, at) => ((next() + 0.2) / (at + 1)) ** 0.9);
    const whole = demand.reduce((sum, share) => sum + share, 0);
    return demand.map((share, at) => {
      const target = Math.ceil((12 * (next() + 0.5)) / Math.sqrt(at + 1));
      return {
        weight: share / whole / LARGE_DIMENSIONS.length,
        target,
        ready: Math.floor(target * next() * 0.8),
        most: Number.POSITIVE_INFINITY,
      };
    });
  });
  const candidates = Array.from({ length: candidateCount }, () => {
    const held = places.flatMap(({ values, first }, at) => {
      const most = LARGE_DIMENSIONS[at]?.held ?? 1;
      const count = 1 + Math.floor(next() * most);
      return Array.from({ length: count }, () => first + zipf(values));
    });
    return [...new Set(held)].sort((one, other) => one - other);
  });
  return { segments, candidates, picks, included: [] };
}
