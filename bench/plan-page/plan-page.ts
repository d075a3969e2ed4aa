// The browser's side of bench/plan.ts: the Plan page's own inputs, solvers and worker on a generated company.
import { FIRST_CHOICES } from '../../src/pages/plan/choices';
import { type PlanInputs, type PlanRows, planInputs } from '../../src/pages/plan/plan-inputs';
import { planResult } from '../../src/pages/plan/plan-result';
import { greedyPlan } from '../../src/plan/greedy-plan';
import { quickBound } from '../../src/plan/plan-bound';
import { objectiveOf } from '../../src/plan/plan-problem';
import { workerPlanner } from '../../src/workers/worker-planner';
import { LARGE_DIMENSIONS, largeProblem } from '../../test/plan/generated-problems';

export interface PlanSize {
  candidates: number;
  picks: number;
  seed: number;
}

export interface TimedPlan {
  segments: number;
  /** From the rows of the database to all that the page shows first. */
  firstMilliseconds: number;
  greedy: number;
  /** What could be said at once of how much better any plan could be. */
  firstBound: number;
  /** From asking the worker to its answer, its start and the solver's within. */
  proofMilliseconds: number;
  objective: number;
  bound: number;
  isBest: boolean;
  stabilityMilliseconds: number;
}

declare global {
  interface Window {
    planBench: (size: PlanSize) => Promise<TimedPlan>;
  }
}

window.planBench = async ({ candidates, picks, seed }) => {
  const rows = companyRows(candidates, seed);
  const { result: first, milliseconds: firstMilliseconds } = await timed(async () => {
    const inputs = planInputs(rows, { ...FIRST_CHOICES, picks });
    return { inputs, ...firstAnswer(inputs) };
  });
  const { problem } = first.inputs;
  const { signal } = new AbortController();
  const proof = await timed(() =>
    workerPlanner.prove(problem, first.plan, { signal, onBound: () => undefined }),
  );
  const stability = await timed(() => workerPlanner.stability(problem, proof.result.plan, signal));
  return {
    segments: problem.segments.length,
    firstMilliseconds,
    greedy: objectiveOf(problem, first.plan),
    firstBound: first.bound,
    proofMilliseconds: proof.milliseconds,
    objective: objectiveOf(problem, proof.result.plan),
    bound: proof.result.bound,
    isBest: proof.result.isBest,
    stabilityMilliseconds: stability.milliseconds,
  };
};

function firstAnswer(inputs: PlanInputs) {
  const plan = greedyPlan(inputs.problem);
  planResult(inputs, plan);
  return { plan, bound: quickBound(inputs.problem, plan) };
}

async function timed<Result>(work: () => Promise<Result>) {
  const start = performance.now();
  const result = await work();
  return { result, milliseconds: performance.now() - start };
}

/** The generated problem as the database would tell it. */
function companyRows(count: number, seed: number): PlanRows {
  const { segments, candidates } = largeProblem(count, 1, seed);
  const dimensionOf = LARGE_DIMENSIONS.flatMap(({ values }, at) =>
    Array.from({ length: values }, () => `dimension ${at}`),
  );
  const nameOf = (place: number) => ({
    dimension: dimensionOf[place] ?? '',
    segment: `segment ${place}`,
  });
  return {
    segments: segments.map(({ weight, target, ready }, place) => ({
      ...nameOf(place),
      target,
      ready,
      gap: Math.max(0, target - ready),
      open_opportunities: 1,
      open_pipeline: weight,
      demand_basis: 'open pipeline',
      demand_share: weight * LARGE_DIMENSIONS.length,
      dimension_weight: 1,
      is_in_strategy: true,
    })),
    candidates: candidates.map((places, at) => ({
      account_id: `A${String(at).padStart(6, '0')}`,
      account_name: `Account ${at}`,
      standing: 'hidden gem',
      reasons: [],
      revenue: null,
      strategic_value: null,
      current_sentiment: null,
      dimensions: places.map((place) => nameOf(place).dimension),
      segments: places.map((place) => nameOf(place).segment),
    })),
  };
}
