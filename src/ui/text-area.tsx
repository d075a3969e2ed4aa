import { TextArea as Area, TextField as AriaTextField, Label } from 'react-aria-components';
import styles from './field.module.css';

export interface TextAreaProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** How many lines are seen at least; it grows with the text. */
  lines?: number;
  /** Said while it is empty. */
  placeholder?: string;
  /** When it is left. */
  onBlur?: () => void;
}

const LINES = 2;

/** Several lines of text. */
export function TextArea({ label, lines = LINES, placeholder, ...field }: TextAreaProps) {
  return (
    <AriaTextField {...field} className={styles.field}>
      <Label className={styles.label}>{label}</Label>
      <Area className={`${styles.input} ${styles.area}`} rows={lines} placeholder={placeholder} />
    </AriaTextField>
  );
}
