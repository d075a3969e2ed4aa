import type { ReactNode } from 'react';
import { RadioGroup as AriaRadioGroup, Label, Radio } from 'react-aria-components';
import styles from './radio-group.module.css';

export interface RadioChoice {
  value: string;
  label: string;
  /** What choosing it would mean, below its label. */
  detail?: ReactNode;
}

export interface RadioGroupProps {
  label: string;
  choices: readonly RadioChoice[];
  /** null where nothing is chosen yet. */
  value: string | null;
  onChange: (value: string) => void;
}

/** A question with its possible answers side by side, one of which is chosen. */
export function RadioGroup({ label, choices, value, onChange }: RadioGroupProps) {
  return (
    <AriaRadioGroup className={styles.group} value={value} onChange={onChange}>
      <Label className={styles.label}>{label}</Label>
      <div className={styles.choices}>
        {choices.map((choice) => (
          <Radio key={choice.value} value={choice.value} className={styles.choice}>
            <span className={styles.dot} />
            <span className={styles.words}>
              <span className={styles.name}>{choice.label}</span>
              {choice.detail}
            </span>
          </Radio>
        ))}
      </div>
    </AriaRadioGroup>
  );
}
