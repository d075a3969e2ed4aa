import fc from 'fast-check';
import loadHighs, { type Highs } from 'highs';
import { beforeAll, describe, expect, it } from 'vitest';
import { greedyPlan } from '../../src/plan/greedy-plan';
import { orderedPicks } from '../../src/plan/ordered-picks';
import { quickBound } from '../../src/plan/plan-bound';
import { objectiveOf, type PlanProblem } from '../../src/plan/plan-problem';
import { exactPlan } from '../../src/workers/exact-plan';
import { bestGain, gainOfSet, isAllowed, type Recruiting } from '../independent/recruiting';
import { law } from '../support/law';
import { largeProblem, smallProblem } from './generated-problems';

const INSTANCES = 500;
const MISSED_AT_LEAST = 100;
const DIGITS = 9;
const SECONDS = 20;

let highs: Highs;

beforeAll(async () => {
  highs = await loadHighs();
});

/** The same problem in the words of the independent calculation. */
function recruitingOf({ segments, candidates, picks, included }: PlanProblem): Recruiting {
  return {
    segments: segments.map(({ weight, target, ready, most }) => ({
      demand: weight,
      target,
      ready,
      most,
    })),
    accounts: candidates,
    size: picks,
    certain: included,
  };
}

function best(problem: PlanProblem) {
  return exactPlan(highs, problem, greedyPlan(problem), { seconds: SECONDS });
}

const problem = fc.integer({ min: 1, max: 1_000_000 }).map(smallProblem);

it(`the exact plan is the best of all on ${INSTANCES} small problems, of which the greedy one misses many`, () => {
  let missed = 0;
  for (let seed = 1; seed <= INSTANCES; seed += 1) {
    const small = smallProblem(seed);
    const recruiting = recruitingOf(small);
    const greedy = gainOfSet(recruiting, greedyPlan(small));
    const { plan, objective, bound, isBest } = best(small);
    const most = bestGain(recruiting);
    expect(gainOfSet(recruiting, plan)).toBeCloseTo(most, DIGITS);
    expect(objective).toBeCloseTo(most, DIGITS);
    expect(bound).toBeCloseTo(most, DIGITS);
    expect(isBest).toBe(true);
    expect(isAllowed(recruiting, plan)).toBe(true);
    if (greedy < most - 10 ** -DIGITS) missed += 1;
  }
  expect(missed).toBeGreaterThanOrEqual(MISSED_AT_LEAST);
});

describe('laws of plans', () => {
  const runs = law(60);

  it('the greedy plan keeps to the limits, and no plan gains more than the quick bound', () => {
    fc.assert(
      fc.property(problem, (small) => {
        const recruiting = recruitingOf(small);
        const plan = greedyPlan(small);
        expect(isAllowed(recruiting, plan)).toBe(true);
        expect(objectiveOf(small, plan)).toBeCloseTo(gainOfSet(recruiting, plan), DIGITS);
        expect(quickBound(small, plan)).toBeGreaterThanOrEqual(bestGain(recruiting) - 1e-9);
      }),
      runs,
    );
  });

  it('no plan gains more than all gaps are worth, nor less than the greedy one', () => {
    fc.assert(
      fc.property(problem, (small) => {
        const gaps = small.segments
          .filter(({ target }) => target > 0)
          .reduce(
            (sum, { weight, target, ready }) =>
              sum + (weight * Math.max(0, target - ready)) / target,
            0,
          );
        const { objective } = best(small);
        expect(objective).toBeLessThanOrEqual(gaps + 1e-9);
        expect(objective).toBeGreaterThanOrEqual(objectiveOf(small, greedyPlan(small)) - 1e-12);
      }),
      runs,
    );
  });

  it('what the picks add one by one sums up to the objective, and never grows', () => {
    fc.assert(
      fc.property(problem, (small) => {
        const { plan, objective } = best(small);
        const ordered = orderedPicks(small, plan);
        expect(ordered.reduce((sum, { gain }) => sum + gain, 0)).toBeCloseTo(objective, DIGITS);
        for (const [place, { gain }] of ordered.entries())
          expect(gain).toBeLessThanOrEqual((ordered[place - 1]?.gain ?? 1e9) + 1e-12);
      }),
      runs,
    );
  });

  it('one candidate more, or one pick more, never gains less', () => {
    fc.assert(
      fc.property(
        problem,
        fc.uniqueArray(fc.nat({ max: 5 }), { maxLength: 5 }),
        (small, segments) => {
          const { objective } = best(small);
          const added = segments.sort((one, other) => one - other);
          const wider = { ...small, candidates: [...small.candidates, added] };
          expect(best(wider).objective).toBeGreaterThanOrEqual(objective - 1e-9);
          const longer = { ...small, picks: small.picks + 1 };
          expect(best(longer).objective).toBeGreaterThanOrEqual(objective - 1e-9);
        },
      ),
      runs,
    );
  });

  it('of candidates in the same segments the first is picked, and the answer is always the same', () => {
    fc.assert(
      fc.property(problem, (small) => {
        const twice = { ...small, candidates: [...small.candidates, ...small.candidates] };
        const count = small.candidates.length;
        const { plan } = best(twice);
        for (const pick of plan.filter((candidate) => candidate >= count))
          expect(plan).toContain(pick - count);
        expect(best(twice).plan).toEqual(plan);
      }),
      runs,
    );
  });
});

it('a proof that takes too long ends with the best so far and what is proven of it', () => {
  const large = largeProblem(1000, 25);
  const start = greedyPlan(large);
  const bounds: number[] = [];
  const { plan, objective, bound, isBest } = exactPlan(highs, large, start, {
    seconds: 0.5,
    onBound: (one) => bounds.push(one),
  });
  expect(isBest).toBe(false);
  expect(objective).toBeCloseTo(gainOfSet(recruitingOf(large), plan), DIGITS);
  expect(objective).toBeGreaterThanOrEqual(objectiveOf(large, start));
  expect(bound).toBeGreaterThan(objective);
  expect(bound).toBeLessThanOrEqual(quickBound(large, start));
  for (const one of bounds) expect(one).toBeGreaterThanOrEqual(objective);
});
