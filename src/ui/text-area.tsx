import { TextArea as Area, TextField as AriaTextField, Label } from 'react-aria-components';
import styles from './field.module.css';

export interface TextAreaProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** How many lines are seen at least; it grows with the text. */
  lines?: number;
}

const LINES = 2;

/** Several lines of text. */
export function TextArea({ label, value, onChange, lines = LINES }: TextAreaProps) {
  return (
    <AriaTextField className={styles.field} value={value} onChange={onChange}>
      <Label className={styles.label}>{label}</Label>
      <Area className={`${styles.input} ${styles.area}`} rows={lines} />
    </AriaTextField>
  );
}
