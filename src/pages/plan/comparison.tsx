import { useMemo } from 'react';
import { formatPercent } from '../../domain/format';
import { Button } from '../../ui/button';
import { useChoices } from './choices';
import styles from './plan.module.css';
import type { PlanInputs } from './plan-inputs';
import { type PlannedPick, planResult } from './plan-result';
import { comparedText } from './plan-words';
import { usePlan } from './use-plan';

export interface ComparisonProps {
  /** Those of the settings in force. */
  inputs: PlanInputs;
  /** What is picked where something else is tried. */
  picks: readonly PlannedPick[];
  after: number;
}

/** That something is tried, and how the plan differs from the one by the settings in force. */
export function Comparison({ inputs, picks, after }: ComparisonProps) {
  const [, change] = useChoices();
  const { plan } = usePlan(inputs.problem).planned;
  const before = useMemo(() => planResult(inputs, plan), [inputs, plan]);
  return (
    <div className={styles.tried}>
      <p role="status">
        <strong>What if: nothing of this is in force.</strong> {comparedText(picks, before.picks)}{' '}
        {`Coverage would be ${formatPercent(after, { digits: 1 })}; by the settings in force the plan reaches ${formatPercent(before.after, { digits: 1 })}.`}
      </p>
      <Button onPress={() => change({ strategy: [], weights: {} })}>
        Back to the settings in force
      </Button>
    </div>
  );
}
