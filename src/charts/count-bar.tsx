import styles from './chart.module.css';
import { type CountRow, countSentence } from './count-rows';
import { RowButton } from './row-button';
import { RowLabel } from './row-label';
import { type RowLayout, textMiddle } from './row-layout';

const GAP = 8;

interface CountBarProps {
  row: CountRow | undefined;
  label: readonly string[];
  layout: RowLayout;
  x: number;
  /** The pixels of the count. */
  length: number;
  middle: number;
  height: number;
  markColor: string;
  isSelectable: boolean;
}

/** One row: its name, the bar of its count with the marked part, and the figures. */
export function CountBar(props: CountBarProps) {
  const { row, label, layout, x, length, middle, height, markColor, isSelectable } = props;
  if (!row) return null;
  const isQuiet = row.count === 0;
  const y = middle + layout.markShift - height / 2;
  const marked = isQuiet ? 0 : (length * row.marked) / row.count;
  const beside = { x: x + length + GAP, textAnchor: 'start' } as const;
  const above = { x: layout.width, textAnchor: 'end' } as const;
  return (
    <g>
      <RowButton
        id={row.id}
        label={countSentence(row)}
        isSelectable={isSelectable}
        x={-4}
        y={middle - layout.rowHeight / 2 + 1}
        width={layout.width + 8}
        height={layout.rowHeight - 2}
      />
      <RowLabel lines={label} layout={layout} middle={middle} isQuiet={isQuiet} />
      <rect x={x} y={y} width={length} height={height} rx={1} fill="var(--chart-claimed)" />
      {marked > 0 ? (
        <rect x={x} y={y} width={marked} height={height} rx={1} fill={markColor} />
      ) : null}
      <text
        {...(layout.isNarrow ? above : beside)}
        y={textMiddle(layout, middle) + 4}
        className={isQuiet ? styles.quiet : undefined}
      >
        {row.text}
      </text>
    </g>
  );
}
