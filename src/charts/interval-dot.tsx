import styles from './chart.module.css';
import {
  type IntervalRow,
  type IntervalScale,
  intervalSentence,
  isSmall,
  placeOf,
  valueText,
} from './interval-rows';
import { RowButton } from './row-button';
import { RowLabel } from './row-label';
import { type RowLayout, textMiddle } from './row-layout';

const RADIUS = 5;
const CAP = 4;

interface IntervalDotProps {
  row: IntervalRow | undefined;
  label: readonly string[];
  scale: IntervalScale;
  layout: RowLayout;
  /** Where the scale begins, and its length in pixels. */
  x: number;
  length: number;
  /** The middle of the row. */
  middle: number;
  color: string;
  isSelectable: boolean;
  locale?: string | undefined;
}

/** One row: its name, the dot of its value on the line of its interval, and both in figures. */
export function IntervalDot(props: IntervalDotProps) {
  const { row, label, scale, layout, x, length, middle, color, isSelectable, locale } = props;
  if (!row) return null;
  const few = isSmall(row);
  const markMiddle = middle + layout.markShift;
  const textBaseline = textMiddle(layout, middle) + 4;
  const at = (value: number) => x + length * placeOf(value, scale);
  const ink = few ? 'var(--ink-3)' : color;
  return (
    <g>
      <RowButton
        id={row.id}
        label={intervalSentence(row, scale, locale)}
        isSelectable={isSelectable}
        x={-4}
        y={middle - layout.rowHeight / 2 + 1}
        width={layout.width + 8}
        height={layout.rowHeight - 2}
      />
      <RowLabel lines={label} layout={layout} middle={middle} isQuiet={few} />
      {row.low !== null && row.high !== null ? (
        <path
          d={`M${at(row.low)} ${markMiddle - CAP}v${2 * CAP}m0 ${-CAP}H${at(row.high)}m0 ${-CAP}v${2 * CAP}`}
          fill="none"
          stroke={ink}
          strokeWidth={1.5}
          strokeDasharray={few ? '3 2' : undefined}
        />
      ) : null}
      {row.value === null ? null : (
        <circle
          cx={at(row.value)}
          cy={markMiddle}
          r={RADIUS}
          fill={few ? 'var(--surface)' : ink}
          stroke={ink}
          strokeWidth={1.5}
        />
      )}
      <text x={layout.width} y={textBaseline} textAnchor="end">
        <tspan className={few ? styles.quiet : styles.strong}>
          {valueText(row.value, scale, locale)}
        </tspan>
        <tspan dx={8} className={few ? styles.quiet : undefined}>
          {row.counts}
        </tspan>
      </text>
    </g>
  );
}
