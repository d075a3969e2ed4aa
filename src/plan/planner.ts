import type { PlanProblem } from './plan-problem';

/** A plan with what is proven of it. */
export interface ProvenPlan {
  plan: number[];
  objective: number;
  /** What no plan can exceed; the objective itself where none is better. */
  bound: number;
  isBest: boolean;
}

export interface ProofOptions {
  signal: AbortSignal;
  /** Told the lowest bound so far while the search goes on. */
  onBound: (bound: number) => void;
}

/** Does the long work on plans apart from the page, which can call it off. */
export interface Planner {
  /** The best plan, or the best that was found in time and what is proven of it; never worse than `start`. */
  prove: (
    problem: PlanProblem,
    start: readonly number[],
    options: ProofOptions,
  ) => Promise<ProvenPlan>;
  /** How often each pick stays where demand and targets are a little others; see planStability. */
  stability: (
    problem: PlanProblem,
    plan: readonly number[],
    signal: AbortSignal,
  ) => Promise<number[]>;
}
