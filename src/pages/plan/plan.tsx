import { useMemo } from 'react';
import type { StrategySegment } from '../../queries/strategy-segments';
import { PageHead } from '../shared/page-head';
import { useChoices } from './choices';
import { ChoicesBar } from './choices-bar';
import { Comparison } from './comparison';
import { GainsSection } from './gains-section';
import { Method } from './method';
import { NamedAccounts } from './named-accounts';
import { PicksSection } from './picks-section';
import styles from './plan.module.css';
import { PlanFigures } from './plan-figures';
import type { PlanInputs } from './plan-inputs';
import { planResult } from './plan-result';
import { planHeadline, planText, shortText } from './plan-words';
import { ProofLine } from './proof-line';
import { TrialSection } from './trial-section';
import { usePlan } from './use-plan';
import { useStability } from './use-stability';

export interface PlanProps {
  inputs: PlanInputs;
  /** Those of the settings in force, where something else is tried. */
  inForce: PlanInputs | null;
  /** Whether what is tried is still worked out. */
  isBehind: boolean;
  strategy: readonly StrategySegment[];
}

/** The plan for some inputs: the first answer at once, then the proven one. */
export function Plan({ inputs, inForce, isBehind, strategy }: PlanProps) {
  const [choices] = useChoices();
  const planning = usePlan(inputs.problem);
  const { planned } = planning;
  const { plan, status } = planned;
  const result = useMemo(() => planResult(inputs, plan), [inputs, plan]);
  const stability = useStability(inputs.problem, planned);
  const isWorking = isBehind || status === 'proving' || stability === undefined;
  const short = shortText(result, inputs, choices);
  return (
    <>
      <PageHead
        title={
          result.picks.length === 0
            ? 'No account that can be recruited would fill a gap.'
            : planHeadline(result, inputs)
        }
      >
        {planText(inputs)} {short}
      </PageHead>
      {inForce ? <Comparison inputs={inForce} picks={result.picks} after={result.after} /> : null}
      <ChoicesBar inputs={inputs} />
      <ProofLine planning={planning} />
      <div className={styles.answer} aria-busy={isWorking}>
        <PlanFigures result={result} planned={planned} stability={stability} />
        <PicksSection result={result} stability={stability} />
        <NamedAccounts inputs={inputs} />
        <GainsSection result={result} />
      </div>
      <TrialSection inputs={inputs} strategy={strategy} />
      <Method />
    </>
  );
}
