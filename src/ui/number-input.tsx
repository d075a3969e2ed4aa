import { useState } from 'react';
import { FieldError, Input, Label, TextField } from 'react-aria-components';
import field from './field.module.css';
import styles from './number-input.module.css';
import { numberText, readNumber } from './number-text';

export interface NumberInputProps {
  label: string;
  /** Seen only where it says more than what stands beside the field; else only heard. */
  isLabelShown?: boolean;
  /** NaN for a text that is no number. */
  value: number | null;
  /** Every number that is typed, while it is typed; NaN where the text is none, null where it is empty. */
  onChange: (value: number | null) => void;
  /** Stands after the number. */
  unit?: string;
  /** Why the value cannot be used. */
  problem?: string | undefined;
  /** What holds while the field is empty. */
  placeholder?: string;
  isSmall?: boolean;
}

/** A number that counts while it is typed, and is never changed behind the back of who types it. */
export function NumberInput(props: NumberInputProps) {
  const { label, isLabelShown = false, value, onChange, unit, problem, isSmall = false } = props;
  const [typed, setTyped] = useState(() => numberText(value));
  const text = Object.is(readNumber(typed), value) ? typed : numberText(value);
  return (
    <TextField
      className={isSmall ? `${styles.field} ${styles.small}` : styles.field}
      value={text}
      onChange={(next) => {
        setTyped(next);
        onChange(readNumber(next));
      }}
      isInvalid={problem !== undefined}
      inputMode="decimal"
      aria-label={isLabelShown ? undefined : label}
    >
      {isLabelShown ? <Label className={field.label}>{label}</Label> : null}
      <span className={styles.line}>
        <Input
          className={`${field.input} ${styles.input}`}
          placeholder={props.placeholder}
          autoComplete="off"
        />
        {unit ? <span className={styles.unit}>{unit}</span> : null}
      </span>
      <FieldError className={styles.problem}>{problem}</FieldError>
    </TextField>
  );
}
