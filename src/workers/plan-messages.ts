import type { PlanProblem } from '../plan/plan-problem';
import type { ProvenPlan } from '../plan/planner';

/** What the page asks of a planning worker, which answers once. */
export type PlanRequest =
  | {
      ask: 'proof';
      problem: PlanProblem;
      start: readonly number[];
      seconds: number;
      /** Where the solver's WebAssembly is. */
      runtime: string;
    }
  | { ask: 'stability'; problem: PlanProblem; plan: readonly number[] };

/** What a planning worker says. */
export type PlanReply =
  | { say: 'bound'; bound: number }
  | { say: 'proof'; proof: ProvenPlan }
  | { say: 'stability'; stability: number[] }
  | { say: 'failed'; error: unknown };
