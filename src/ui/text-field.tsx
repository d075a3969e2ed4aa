import { useState } from 'react';
import { TextField as AriaTextField, Input, Label } from 'react-aria-components';
import styles from './field.module.css';

export interface TextFieldProps {
  label: string;
  value: string;
  /** The text when it is finished: on Enter, or when the field is left. */
  onChange: (value: string) => void;
  autoFocus?: boolean;
}

/** A line of text that counts once it is finished. */
export function TextField({ label, value, onChange, autoFocus = false }: TextFieldProps) {
  const [text, setText] = useState(value);
  const [known, setKnown] = useState(value);
  if (known !== value) {
    setKnown(value);
    setText(value);
  }
  const finish = () => {
    if (text.trim() !== value) onChange(text.trim());
  };
  return (
    <AriaTextField
      className={styles.field}
      value={text}
      autoFocus={autoFocus}
      onChange={setText}
      onBlur={finish}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        // Else the key would also press what takes the focus from the finished field.
        event.preventDefault();
        finish();
      }}
    >
      <Label className={styles.label}>{label}</Label>
      <Input className={styles.input} />
    </AriaTextField>
  );
}
