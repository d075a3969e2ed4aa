import { ProgressBar as AriaProgressBar } from 'react-aria-components';
import styles from './progress-bar.module.css';

/** The bar's value is a percentage. */
const WHOLE = 100;

export interface ProgressBarProps {
  /** What is under way; heard and not seen, for the words beside the bar say it. */
  label: string;
  /** How much of it is done, 0–1. */
  share: number;
}

/** A thin bar that fills from the left while something long is under way. */
export function ProgressBar({ label, share }: ProgressBarProps) {
  return (
    <AriaProgressBar className={styles.track} aria-label={label} value={share * WHOLE}>
      {({ percentage }) => (
        <div className={styles.fill} style={{ inlineSize: `${percentage ?? 0}%` }} />
      )}
    </AriaProgressBar>
  );
}
