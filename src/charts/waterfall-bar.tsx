import styles from './chart.module.css';
import { RowButton } from './row-button';
import type { PlacedStep } from './waterfall-steps';

interface WaterfallBarProps {
  step: PlacedStep | undefined;
  hasNext: boolean;
  box: { x: number; y: number; width: number; height: number };
  rowHeight: number;
  labelEnd: number;
  chartWidth: number;
  isSelectable: boolean;
}

/** One row of the waterfall: label, bar, figure, and the connector down to the next row. */
export function WaterfallBar(props: WaterfallBarProps) {
  const { step, hasNext, box, rowHeight, labelEnd, chartWidth, isSelectable } = props;
  if (!step) return null;
  const { x, y, width, height } = box;
  const isZero = step.count === 0;
  const isQuiet = isZero && !step.isTotal;
  const baseline = y + height / 2 + 4;
  const weight = isQuiet ? styles.quiet : step.isTotal ? styles.strong : undefined;
  const connector = step.left > step.start ? x + width : x;
  const gap = (rowHeight - height) / 2;
  return (
    <g>
      <RowButton
        id={step.step}
        label={`${step.label}: ${step.text}`}
        isSelectable={isSelectable && !step.isFixed}
        x={-4}
        y={y - gap + 1}
        width={chartWidth + 8}
        height={rowHeight - 2}
      />
      <text x={labelEnd} y={baseline} textAnchor="end" className={weight}>
        {step.label}
      </text>
      {isZero ? null : (
        <rect x={x} y={y} width={Math.max(1, width)} height={height} rx={1} fill={step.color} />
      )}
      {hasNext ? (
        <line
          x1={connector}
          x2={connector}
          y1={isZero ? y : y + height}
          y2={y + rowHeight}
          stroke="var(--chart-connector)"
          shapeRendering="crispEdges"
        />
      ) : null}
      <text x={x + width + 8} y={baseline} className={isQuiet ? styles.quiet : styles.strong}>
        {step.text}
      </text>
    </g>
  );
}
