import { formatCount, formatMoney } from '../domain/format';
import styles from './chart.module.css';
import { CLAIMED_COLOR } from './coverage-head';
import type { CoverageLayout } from './coverage-layout';
import {
  type CoverageRow,
  type CoverageView,
  coverageSentence,
  coverageText,
  otherText,
} from './coverage-rows';
import { RowButton } from './row-button';
import { textWidth } from './text-fit';

/** The height of what is ready below what is claimed, where the list is told. */
const READY_STRIP = 5;

interface CoverageBarProps {
  row: CoverageRow | undefined;
  label: readonly string[];
  layout: CoverageLayout;
  /** Where zero stands. */
  x: number;
  /** The middle of the row. */
  middle: number;
  /** The pixels of the row's largest figure. */
  length: number;
  currency: string;
  locale?: string | undefined;
  /** Given, the figure of the other view stands beside that of this one. */
  view?: CoverageView | undefined;
  isSelectable: boolean;
}

/** One segment: its name, ready over claimed against the target, in figures too, and its pipeline. */
export function CoverageBar(props: CoverageBarProps) {
  const { row, label, layout, x, middle, length, currency, locale, view, isSelectable } = props;
  if (!row) return null;
  const { target, claimed, ready } = row;
  const { isNarrow, width, rowHeight, barHeight, barShift } = layout;
  const unit = length / Math.max(1, target ?? 0, claimed, ready);
  const barMiddle = middle + barShift;
  const y = barMiddle - barHeight / 2;
  const labelMiddle = isNarrow ? barMiddle - barHeight / 2 - 11 : middle;
  const sentence = coverageSentence(row, currency, locale);
  const isQuiet = target === null || target === 0;
  // The claimed figure stands in the end of its bar unless the target's line or the room forbids it.
  const claimedText = formatCount(claimed, locale);
  const claimedRoom = textWidth(claimedText) + 10;
  const targetEnd = claimed - (target ?? 0);
  const isClaimedWritten =
    view === undefined &&
    (claimed - ready) * unit >= claimedRoom &&
    (target === null || target === 0 || targetEnd * unit >= claimedRoom || targetEnd * unit <= -4);
  return (
    <g>
      <RowButton
        id={row.segment}
        label={sentence}
        isSelectable={isSelectable}
        x={-4}
        y={middle - rowHeight / 2 + 1}
        width={width + 8}
        height={rowHeight - 2}
      />
      <SegmentName lines={label} layout={layout} middle={labelMiddle} isQuiet={target === null} />
      <rect
        x={x}
        y={y}
        width={claimed * unit}
        height={view === 'list' ? barHeight - READY_STRIP - 1 : barHeight}
        rx={1}
        fill={CLAIMED_COLOR[view ?? 'truth']}
      />
      <rect
        x={x}
        y={view === 'list' ? y + barHeight - READY_STRIP : y}
        width={ready * unit}
        height={view === 'list' ? READY_STRIP : barHeight}
        rx={1}
        fill="var(--standing-ready)"
      />
      {isClaimedWritten ? (
        <text x={x + claimed * unit - 5} y={barMiddle + 4} textAnchor="end">
          {claimedText}
        </text>
      ) : null}
      {target !== null && target > 0 ? (
        <line
          x1={x + target * unit}
          x2={x + target * unit}
          y1={y - 3}
          y2={y + barHeight + 3}
          stroke="var(--chart-target)"
          strokeWidth={2}
        />
      ) : null}
      <text
        x={x + length + 10}
        y={barMiddle + 4}
        className={isQuiet ? styles.quiet : styles.strong}
      >
        {coverageText(row, locale, view)}
        {view ? (
          <tspan className={styles.aside} dx={6}>
            {otherText(row, view, locale)}
          </tspan>
        ) : null}
      </text>
      <text x={width} y={labelMiddle + 4} textAnchor="end">
        {formatMoney(row.open_pipeline, currency, { compact: true, locale })}
      </text>
    </g>
  );
}

interface SegmentNameProps {
  lines: readonly string[];
  layout: CoverageLayout;
  middle: number;
  isQuiet: boolean;
}

function SegmentName({ lines, layout, middle, isQuiet }: SegmentNameProps) {
  const { isNarrow, lineHeight, margin } = layout;
  const x = isNarrow ? 0 : margin.left - 12;
  const first = middle + 4 - ((lines.length - 1) * lineHeight) / 2;
  return (
    <text textAnchor={isNarrow ? 'start' : 'end'} className={isQuiet ? styles.quiet : undefined}>
      {lines.map((line, index) => (
        <tspan key={line} x={x} y={first + index * lineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
