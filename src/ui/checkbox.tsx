import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components';
import styles from './checkbox.module.css';

export interface CheckboxProps {
  children: ReactNode;
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  isDisabled?: boolean;
}

/** A single thing that is on or off, with its words beside it. */
export function Checkbox({ children, ...props }: CheckboxProps) {
  return (
    <AriaCheckbox {...props} className={styles.checkbox}>
      <span className={styles.box}>
        <svg viewBox="0 0 10 10" aria-hidden="true">
          <path d="M1.5 5.5L4 8l4.5-6" />
        </svg>
      </span>
      <span>{children}</span>
    </AriaCheckbox>
  );
}
