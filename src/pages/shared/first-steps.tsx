import { useId } from 'react';
import { VisuallyHidden } from 'react-aria-components';
import { type FirstStep, firstStepsQuestion, type StepCount } from '../../queries/first-steps';
import { useQuestion } from '../../state/use-question';
import { AddressLink } from './address-link';
import { doneText, missingSteps, STEP_WORDS, stepsFinding } from './first-step-words';
import styles from './first-steps.module.css';

/**
 * The way from nothing to the first ready reference: each step lit by the data that is there, each other
 * one saying what would light it. One line where a single step is missing, nothing where none is.
 */
export function FirstSteps() {
  const titleId = useId();
  const steps = useQuestion(firstStepsQuestion, {}).data ?? [];
  const [next, ...later] = missingSteps(steps);
  if (next === undefined) return null;
  if (later.length === 0) return <WhatIsMissing needs={[next]} />;
  return (
    <section className={styles.steps} aria-labelledby={titleId}>
      <h2 className={styles.title} id={titleId}>
        {stepsFinding(steps)}
      </h2>
      <ol className={styles.list}>
        {steps.map((step, at) => (
          <Step key={step.step} {...step} place={at + 1} isNext={step.step === next} />
        ))}
      </ol>
    </section>
  );
}

/** Which file would light up a part of a page, for each step that the part needs and that is missing. */
export function WhatIsMissing({ needs }: { needs: readonly FirstStep[] }) {
  const steps = useQuestion(firstStepsQuestion, {}).data ?? [];
  const missing = missingSteps(steps).filter((step) => needs.includes(step));
  return missing.map((step) => (
    <p key={step} className={styles.missing}>
      <strong>{STEP_WORDS[step].title} missing.</strong> {STEP_WORDS[step].missing}{' '}
      <StepLink step={step} />
    </p>
  ));
}

interface StepProps extends StepCount {
  place: number;
  isNext: boolean;
}

function Step({ step, count, place, isNext }: StepProps) {
  const { title, missing } = STEP_WORDS[step];
  const isDone = count > 0;
  const look = isDone ? styles.done : isNext ? styles.next : '';
  return (
    <li className={`${styles.step} ${look}`} aria-current={isNext ? 'step' : undefined}>
      <span className={styles.mark} aria-hidden="true">
        {isDone ? '✓' : place}
      </span>
      <div>
        <h3 className={styles.name}>
          {title}
          {isDone ? <VisuallyHidden elementType="span">: done</VisuallyHidden> : null}
        </h3>
        <p className={styles.text}>{isDone ? doneText({ step, count }) : missing}</p>
        {isDone ? null : <StepLink step={step} />}
      </div>
    </li>
  );
}

/** To where the step is taken. */
function StepLink({ step }: { step: FirstStep }) {
  const { page, action } = STEP_WORDS[step];
  return (
    <AddressLink className={styles.link} to={{ page }}>
      {action}
    </AddressLink>
  );
}
