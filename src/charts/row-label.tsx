import styles from './chart.module.css';
import { type RowLayout, textMiddle } from './row-layout';

const LINE_HEIGHT = 14;
const BASELINE = 4;
const GAP = 12;

interface RowLabelProps {
  lines: readonly string[];
  layout: RowLayout;
  /** The middle of the row. */
  middle: number;
  isQuiet: boolean;
}

/** The name of a row: before its marks, or above them where there is little room. */
export function RowLabel({ lines, layout, middle, isQuiet }: RowLabelProps) {
  const { isNarrow, margin } = layout;
  const first = textMiddle(layout, middle) + BASELINE - ((lines.length - 1) * LINE_HEIGHT) / 2;
  return (
    <text textAnchor={isNarrow ? 'start' : 'end'} className={isQuiet ? styles.quiet : undefined}>
      {lines.map((line, index) => (
        <tspan key={line} x={isNarrow ? 0 : margin.left - GAP} y={first + index * LINE_HEIGHT}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
