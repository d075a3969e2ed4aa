import styles from './chart.module.css';
import type { QuarterLabel } from './quarter-labels';

export const COLUMN_LABEL_HEIGHT = 36;

interface ColumnLabelProps {
  label: QuarterLabel | null | undefined;
  middle: number;
  /** The baseline that the columns stand on. */
  bottom: number;
}

/** What a column of a chart over time is called, below it. */
export function ColumnLabel({ label, middle, bottom }: ColumnLabelProps) {
  if (!label) return null;
  return (
    <text textAnchor="middle">
      <tspan x={middle} y={bottom + 16}>
        {label.upper}
      </tspan>
      <tspan x={middle} y={bottom + 31} className={styles.quiet}>
        {label.lower}
      </tspan>
    </text>
  );
}
