import type { ReactNode, Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import styles from './button.module.css';

export interface ButtonProps {
  children: ReactNode;
  onPress?: () => void;
  /** `primary` for the one thing a place is for, `quiet` beside it, `danger` for what takes away. */
  variant?: 'plain' | 'primary' | 'quiet' | 'danger';
  /** Where a quiet one begins a line: its text stands where the text above begins. */
  isAtStart?: boolean;
  type?: 'button' | 'submit';
  isDisabled?: boolean;
  /** What it started is under way: it keeps the focus and cannot be pressed again. */
  isPending?: boolean;
  autoFocus?: boolean;
  /** Only where the text alone would not say what is acted on. */
  'aria-label'?: string;
  'aria-describedby'?: string;
  /** Whether what the button opens is open. */
  'aria-expanded'?: boolean;
  /** `close` closes the popover or dialog that the button stands in. */
  slot?: 'close';
  ref?: Ref<HTMLButtonElement>;
}

/** A button with a text that says what it does. */
export function Button({ variant = 'plain', isAtStart = false, ...props }: ButtonProps) {
  const look = variant === 'plain' ? '' : ` ${styles[variant]}`;
  const place = isAtStart ? ` ${styles.atStart}` : '';
  return <AriaButton {...props} className={`${styles.button}${look}${place}`} />;
}
