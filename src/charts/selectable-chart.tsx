import type { ReactNode } from 'react';
import styles from './chart.module.css';
import { MeasuredChart } from './measured-chart';
import { useRovingMarks } from './roving-marks';

interface SelectableChartProps {
  /** The ids of the marks in the order of the arrow keys. */
  order: readonly string[];
  onSelect?: ((id: string) => void) | undefined;
  height: (width: number) => number;
  /** The drawing for a width; its svg takes the tabIndex. */
  children: (width: number, tabIndex: number) => ReactNode;
}

/** A measured chart whose marks are one stop of the Tab key, where they can be selected at all. */
export function SelectableChart({ order, onSelect, height, children }: SelectableChartProps) {
  const roving = useRovingMarks({ order: onSelect ? order : [], onSelect });
  return (
    <div className={`${styles.chart} ${onSelect ? styles.selectable : ''}`} {...roving.handlers}>
      <MeasuredChart height={height}>{(width) => children(width, roving.tabIndex)}</MeasuredChart>
    </div>
  );
}
