import styles from './chart.module.css';
import { type GainRow, gainSentence } from './gain-rows';
import { RowButton } from './row-button';
import { RowLabel } from './row-label';
import { type RowLayout, textMiddle } from './row-layout';
import { textWidth } from './text-fit';

const GAP = 8;
const OVERHANG = 3;
const BETWEEN = 10;
const SEAM = 1;

interface GainBarProps {
  row: GainRow | undefined;
  label: readonly string[];
  layout: RowLayout;
  x: number;
  /** The pixels of the longest of the row's figures. */
  length: number;
  middle: number;
  height: number;
  isSelectable: boolean;
  isSelected: boolean;
  isTargetMarked: boolean;
}

/** One row: its name, what there is and what comes to it against what is needed, and the figures. */
export function GainBar(props: GainBarProps) {
  const { row, label, layout, x, length, middle, height, isSelectable, isSelected } = props;
  if (!row) return null;
  const { before, gained, needed, text, aside } = row;
  const unit = length / Math.max(before + gained, needed);
  // So that the two are told apart without their colours.
  const seam = before > 0 && gained * unit > 2 * SEAM ? SEAM : 0;
  const barMiddle = middle + layout.markShift;
  const y = barMiddle - height / 2;
  const textY = textMiddle(layout, middle) + 4;
  const asideRoom = aside === '' ? 0 : textWidth(aside) + BETWEEN;
  const place = layout.isNarrow
    ? ({ x: layout.width - asideRoom, textAnchor: 'end' } as const)
    : ({ x: x + length + GAP, textAnchor: 'start' } as const);
  const box = {
    x: -4,
    y: middle - layout.rowHeight / 2 + 1,
    width: layout.width + 8,
    height: layout.rowHeight - 2,
  };
  return (
    <g>
      {isSelected ? <rect {...box} rx={4} fill="var(--accent-subtle)" /> : null}
      <RowButton id={row.id} label={gainSentence(row)} isSelectable={isSelectable} {...box} />
      <RowLabel lines={label} layout={layout} middle={middle} isQuiet={false} />
      <rect x={x} y={y} width={needed * unit} height={height} rx={1} fill="var(--chart-track)" />
      <rect x={x} y={y} width={before * unit} height={height} rx={1} fill="var(--standing-ready)" />
      <rect
        x={x + before * unit + seam}
        y={y}
        width={Math.max(0, gained * unit - seam)}
        height={height}
        rx={1}
        fill="var(--standing-hidden-gem)"
      />
      {props.isTargetMarked ? (
        <line
          x1={x + needed * unit}
          x2={x + needed * unit}
          y1={y - OVERHANG}
          y2={y + height + OVERHANG}
          stroke="var(--chart-target)"
          strokeWidth={2}
        />
      ) : null}
      <text {...place} y={textY} className={gained > 0 ? styles.strong : styles.quiet}>
        {text}
      </text>
      {aside === '' ? null : (
        <text x={layout.width} y={textY} textAnchor="end">
          {aside}
        </text>
      )}
    </g>
  );
}
