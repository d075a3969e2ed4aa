import { useEffect, useMemo, useRef, useState } from 'react';
import { greedyPlan } from '../../plan/greedy-plan';
import { quickBound } from '../../plan/plan-bound';
import { objectiveOf, type PlanProblem } from '../../plan/plan-problem';
import { useSession } from '../../state/session-context';

/** How long a typing hand rests before the proof begins. */
const RESTING_MILLISECONDS = 150;
/** What no plan exceeds by more is as good as proven. */
const NOTHING = 1e-9;

/** A plan, and how far it is proven. */
export interface Planned {
  plan: readonly number[];
  objective: number;
  /** What no plan can exceed. */
  bound: number;
  /** What the first answer gained. */
  first: number;
  status: 'proving' | 'best' | 'in time' | 'stopped' | 'failed';
}

export interface Planning {
  planned: Planned;
  /** Calls the proof off; what was found stands. */
  stop: () => void;
  /** Looks for the proof once more. */
  again: () => void;
}

/** The greedy plan at once, and the proven one in its place when it comes. */
export function usePlan(problem: PlanProblem): Planning {
  const { planner } = useSession();
  const first = useMemo(() => firstPlan(problem), [problem]);
  const [attempt, setAttempt] = useState(0);
  const [found, setFound] = useState({ of: first, planned: first });
  const running = useRef<AbortController>(undefined);
  const planned = found.of === first ? found.planned : first;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt is another proof
  useEffect(() => {
    if (first.status === 'best') return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    const show = (some: Partial<Planned>) => {
      if (signal.aborted) return;
      setFound((before) => {
        const known = before.of === first ? before.planned : first;
        return { of: first, planned: { ...known, ...some } };
      });
    };
    const onBound = (bound: number) => show({ bound });
    const start = () => {
      show({ status: 'proving' });
      planner.prove(problem, first.plan, { signal, onBound }).then(
        ({ isBest, ...proof }) => show({ ...proof, status: isBest ? 'best' : 'in time' }),
        () => show({ status: 'failed' }),
      );
    };
    const timer = setTimeout(start, RESTING_MILLISECONDS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [first, problem, planner, attempt]);

  return {
    planned,
    stop() {
      running.current?.abort();
      setFound({ of: first, planned: { ...planned, status: 'stopped' } });
    },
    again: () => setAttempt(attempt + 1),
  };
}

function firstPlan(problem: PlanProblem): Planned {
  const plan = greedyPlan(problem);
  const objective = objectiveOf(problem, plan);
  const bound = quickBound(problem, plan);
  const isBest = bound <= objective + NOTHING;
  return { plan, objective, bound, first: objective, status: isBest ? 'best' : 'proving' };
}
