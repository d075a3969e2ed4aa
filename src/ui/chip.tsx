import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import styles from './chip.module.css';

export interface ChipProps {
  /** What is on, as one says it: "Region: EMEA". */
  label: string;
  /** Before the label, such as the marks of standings; the label says the same. */
  marks?: ReactNode;
  onRemove: () => void;
}

/** A filter that is on, with a button that takes it off. */
export function Chip({ label, marks, onRemove }: ChipProps) {
  return (
    <span className={`${styles.chip} ${styles.on}`}>
      {marks}
      <span className={styles.text} title={label}>
        {label}
      </span>
      <Button className={styles.remove} aria-label={`Remove filter ${label}`} onPress={onRemove}>
        <svg viewBox="0 0 8 8" aria-hidden="true">
          <path d="M1 1l6 6M7 1L1 7" />
        </svg>
      </Button>
    </span>
  );
}
