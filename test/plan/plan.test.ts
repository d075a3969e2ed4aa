import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CandidateHeap } from '../../src/plan/candidate-heap';
import { greedyPlan } from '../../src/plan/greedy-plan';
import { orderedPicks } from '../../src/plan/ordered-picks';
import type { PlanProblem } from '../../src/plan/plan-problem';
import { planStability } from '../../src/plan/plan-stability';
import { replacementsOf } from '../../src/plan/replacements';
import { swappedPlan } from '../../src/plan/swapped-plan';
import { gainOfSet, isAllowed } from '../independent/recruiting';
import { law } from '../support/law';
import { smallProblem } from './generated-problems';

const UNLIMITED = Number.POSITIVE_INFINITY;
const problem = fc.integer({ min: 1, max: 1_000_000 }).map(smallProblem);

/** Retail lacks two of four, Energy one of two; Media needs nobody. */
const HAND_MADE: PlanProblem = {
  segments: [
    { weight: 0.6, target: 4, ready: 2, most: UNLIMITED },
    { weight: 0.4, target: 2, ready: 1, most: UNLIMITED },
    { weight: 0, target: 0, ready: 3, most: UNLIMITED },
  ],
  candidates: [[0], [1, 2], [0, 1], [2], [0]],
  picks: 3,
  included: [],
};

function recruitingOf({ segments, candidates, picks, included }: PlanProblem) {
  const named = segments.map(({ weight, ...segment }) => ({ ...segment, demand: weight }));
  return { segments: named, accounts: candidates, size: picks, certain: included };
}

describe('a plan by hand', () => {
  it('takes who adds most first, then the first of equal ones, and nobody who adds nothing', () => {
    // Both gaps at once: 0.6/4 + 0.4/2 = 0.35; then Retail's second: 0.15; then nothing is left.
    expect(greedyPlan(HAND_MADE)).toEqual([2, 0]);
    expect(orderedPicks(HAND_MADE, [0, 2])).toEqual([
      { candidate: 2, gain: expect.closeTo(0.35, 12), fills: [0, 1] },
      { candidate: 0, gain: expect.closeTo(0.15, 12), fills: [0] },
    ]);
  });

  it('takes those included in any case, and nobody more where a limit is reached', () => {
    const included = { ...HAND_MADE, included: [3] };
    expect(greedyPlan(included)).toEqual([3, 2, 0]);
    expect(orderedPicks(included, [3, 2, 0]).map(({ candidate }) => candidate)).toEqual([2, 0, 3]);
    const limited = {
      ...HAND_MADE,
      segments: HAND_MADE.segments.map((segment) => ({ ...segment, most: 1 })),
    };
    expect(greedyPlan(limited)).toEqual([2]);
    expect(greedyPlan({ ...limited, included: [0, 4] })).toEqual([0, 4, 1]);
  });

  it('names who could stand in for a pick at a small loss, the first first', () => {
    const found = replacementsOf(HAND_MADE, [2, 0]);
    expect(found.map((those) => those.map(({ candidate }) => candidate))).toEqual([[], [4]]);
    expect(found[1]?.[0]?.objective).toBeCloseTo(0.5, 12);
    expect(replacementsOf({ ...HAND_MADE, included: [0] }, [2, 0])).toEqual([[], []]);
  });

  it('keeps the picks that nothing can push out, whatever demand and targets', () => {
    const [both, retail] = planStability(HAND_MADE, [2, 0]);
    expect(both).toBe(1);
    // With a target of 3 Retail lacks one, which the first pick fills.
    expect(retail).toBeGreaterThan(0.4);
    expect(retail).toBeLessThan(1);
    expect(planStability(HAND_MADE, [2, 0])).toEqual([both, retail]);
  });
});

describe('laws', () => {
  it('a heap gives the best first, and the first of equal ones', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 5 })), (gains) => {
        const rated = gains.map((gain, candidate) => ({ candidate, gain }));
        const heap = new CandidateHeap(rated);
        const sorted = [...rated].sort(
          (one, other) => other.gain - one.gain || one.candidate - other.candidate,
        );
        expect(rated.map(() => heap.pop())).toEqual(sorted);
        expect(heap.pop()).toBeUndefined();
      }),
    );
  });

  it('replacements are allowed, cost at most 2 %, and nobody else does', () => {
    fc.assert(
      fc.property(problem, (small) => {
        const recruiting = recruitingOf(small);
        const plan = greedyPlan(small);
        const whole = gainOfSet(recruiting, plan);
        for (const [place, found] of replacementsOf(small, plan).entries()) {
          if (small.included.includes(plan[place] ?? -1)) continue;
          const wanted = small.candidates.flatMap((_, candidate) => {
            if (plan.includes(candidate)) return [];
            const set = plan.map((pick, at) => (at === place ? candidate : pick));
            const isOne =
              isAllowed(recruiting, set) && gainOfSet(recruiting, set) >= 0.98 * whole - 1e-12;
            return isOne ? [candidate] : [];
          });
          expect(found.map(({ candidate }) => candidate).sort()).toEqual(wanted.sort());
        }
      }),
      law(100),
    );
  });

  it('exchanges keep to the limits and never lose', () => {
    fc.assert(
      fc.property(problem, (small) => {
        const recruiting = recruitingOf(small);
        const plan = greedyPlan(small);
        const swapped = swappedPlan(small, plan);
        expect(isAllowed(recruiting, swapped)).toBe(true);
        expect(gainOfSet(recruiting, swapped)).toBeGreaterThanOrEqual(
          gainOfSet(recruiting, plan) - 1e-12,
        );
      }),
      law(200),
    );
  });

  it('stability is a share of the shakes for each pick, 1 for those included', () => {
    fc.assert(
      fc.property(problem, (small) => {
        const plan = greedyPlan(small);
        const stability = planStability(small, plan, 5);
        expect(stability).toHaveLength(plan.length);
        for (const [place, share] of stability.entries()) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
          if (small.included.includes(plan[place] ?? -1)) expect(share).toBe(1);
        }
      }),
      law(50),
    );
  });
});
