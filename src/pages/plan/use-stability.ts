import { useEffect, useState } from 'react';
import type { PlanProblem } from '../../plan/plan-problem';
import { useSession } from '../../state/session-context';
import type { Planned } from './use-plan';

/** How often each candidate that is picked stays; null where that could not be told. */
export type Stability = ReadonlyMap<number, number> | null;

/** The stability of the picks once the plan stands; undefined until it is worked out. */
export function useStability(
  problem: PlanProblem,
  { plan, status }: Pick<Planned, 'plan' | 'status'>,
): Stability | undefined {
  const { planner } = useSession();
  const [found, setFound] = useState<{ of: readonly number[]; stability: Stability }>();
  const isSettled = status !== 'proving';

  useEffect(() => {
    if (!isSettled) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    const show = (stability: Stability) => {
      if (!signal.aborted) setFound({ of: plan, stability });
    };
    planner.stability(problem, plan, signal).then(
      (shares) => show(new Map(plan.map((pick, place) => [pick, shares[place] ?? 0]))),
      () => show(null),
    );
    return () => controller.abort();
  }, [isSettled, problem, plan, planner]);

  return found?.of === plan ? found.stability : undefined;
}
