import { useState } from 'react';
import { formatCount } from '../../domain/format';
import { sentenceCase } from '../../domain/words';
import type { StrategySegment } from '../../queries/strategy-segments';
import { useSessionState } from '../../state/session-context';
import { Button } from '../../ui/button';
import { NumberInput } from '../../ui/number-input';
import { Select } from '../../ui/select';
import { derivedTarget, targetProblem } from '../shared/strategy-change';
import { DIRECTIONS, type TrialRow } from './choices';
import styles from './plan.module.css';

export interface TrialFormProps {
  segment: StrategySegment;
  onTry: (row: TrialRow) => void;
}

/** Another direction and target for one segment, to be tried. */
export function TrialForm({ segment, onTry }: TrialFormProps) {
  const perReference = useSessionState(({ settings }) => settings.opportunities_per_reference);
  const [direction, setDirection] = useState<TrialRow['direction']>(segment.direction ?? 'hold');
  const [target, setTarget] = useState(segment.target);
  const problem = targetProblem(target);
  const derived = derivedTarget(segment.open_opportunities, direction, perReference);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (problem !== undefined) return;
        onTry({ dimension: segment.dimension, segment: segment.segment, direction, target });
      }}
    >
      <Select
        label="Direction"
        value={direction}
        options={DIRECTIONS.map((value) => ({ value, label: sentenceCase(value) }))}
        onChange={setDirection}
      />
      <NumberInput
        label={`Target; ${formatCount(segment.ready)} are ready`}
        isLabelShown
        value={target}
        placeholder={`${formatCount(derived)} (derived)`}
        problem={problem}
        onChange={setTarget}
      />
      <Button type="submit" isDisabled={problem !== undefined}>
        Try it
      </Button>
    </form>
  );
}
