import type { ReactNode } from 'react';
import { Button, ToggleButton } from 'react-aria-components';
import styles from './tool-button.module.css';

export interface ToolButtonProps {
  children: ReactNode;
  /** Not needed where it opens a dialog. */
  onPress?: () => void;
  /** Given, the button is a switch and says whether it is on. */
  isSelected?: boolean;
  isDisabled?: boolean;
  autoFocus?: boolean;
  'aria-label'?: string;
}

/** A small text button beside a heading: "table", "SQL", "all 13 →". */
export function ToolButton({ isSelected, onPress, ...props }: ToolButtonProps) {
  if (isSelected === undefined) {
    return <Button {...props} onPress={onPress} className={styles.tool} />;
  }
  return (
    <ToggleButton
      {...props}
      isSelected={isSelected}
      onChange={() => onPress?.()}
      className={styles.tool}
    />
  );
}
