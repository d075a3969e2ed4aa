import { memo, useMemo } from 'react';
import { Bar, BarChart, ReferenceLine, XAxis, YAxis } from 'recharts';
import { EmptyState } from '../ui/states';
import styles from './chart.module.css';
import {
  type ContributionRow,
  type ContributionStep,
  contributionSteps,
  contributionSummary,
} from './contribution-steps';
import { MeasuredChart } from './measured-chart';
import { widestText } from './text-fit';

const ROW_HEIGHT = 28;
const BAR_HEIGHT = 19;
const LABEL_GAP = 12;
const VALUE_GAP = 6;

export interface ContributionWaterfallProps {
  rows: readonly ContributionRow[];
  locale?: string;
}

/** From nothing to current sentiment: what each answer adds, and what the mean of all accounts. */
export function ContributionWaterfall({ rows, locale }: ContributionWaterfallProps) {
  const steps = useMemo(() => contributionSteps(rows, locale), [rows, locale]);
  if (steps.length === 0)
    return (
      <EmptyState
        title="Nobody of this account has answered yet."
        text="Without an answer there is no sentiment, and nothing to explain."
      />
    );
  return (
    <div className={styles.chart}>
      <MeasuredChart height={() => steps.length * ROW_HEIGHT}>
        {() => <Plot steps={steps} label={contributionSummary(rows, locale)} />}
      </MeasuredChart>
    </div>
  );
}

interface PlotProps {
  steps: ContributionStep[];
  label: string;
}

const Plot = memo(function Plot({ steps, label }: PlotProps) {
  const roomFor = (texts: string[]) => Math.ceil(widestText(texts, { weight: 600 }));
  const labelEnd = roomFor(steps.map((step) => step.label));
  const valueRoom = roomFor(steps.map(({ text }) => text)) + VALUE_GAP;
  const ends = steps.flatMap(({ from, to }) => [from, to]);
  const data = useMemo(
    () => steps.map((step) => ({ ...step, span: [step.from, step.to] })),
    [steps],
  );
  const hasNegative = Math.min(...ends) < 0;
  return (
    <BarChart
      layout="vertical"
      data={data}
      margin={{
        top: 0,
        right: valueRoom,
        bottom: 0,
        left: labelEnd + LABEL_GAP + (hasNegative ? valueRoom : 0),
      }}
      barSize={BAR_HEIGHT}
      accessibilityLayer={false}
      role="img"
      aria-label={label}
    >
      <XAxis type="number" hide domain={[Math.min(0, ...ends), Math.max(0, ...ends, 1)]} />
      <YAxis type="category" dataKey="id" hide />
      <ReferenceLine x={0} stroke="var(--chart-axis)" />
      <Bar
        dataKey="span"
        isAnimationActive={false}
        shape={({ x, y, width: length, index }) => (
          <StepBar
            step={steps[index]}
            hasNext={index < steps.length - 1}
            left={Math.min(x, x + length)}
            right={Math.max(x, x + length)}
            y={y}
            labelEnd={labelEnd}
          />
        )}
      />
    </BarChart>
  );
});

interface StepBarProps {
  step: ContributionStep | undefined;
  hasNext: boolean;
  left: number;
  right: number;
  y: number;
  labelEnd: number;
}

/** One step: label, bar, figure outside its end, and the connector down to the next. */
function StepBar({ step, hasNext, left, right, y, labelEnd }: StepBarProps) {
  if (!step) return null;
  const baseline = y + BAR_HEIGHT / 2 + 4;
  const isFalling = step.amount < 0;
  const end = isFalling ? left : right;
  return (
    <g>
      <text
        x={labelEnd}
        y={baseline}
        textAnchor="end"
        className={step.isTotal ? styles.strong : undefined}
      >
        {step.label}
      </text>
      {step.amount === 0 ? null : (
        <rect
          x={left}
          y={y}
          width={Math.max(1, right - left)}
          height={BAR_HEIGHT}
          rx={1}
          fill={colorOf(step)}
        />
      )}
      {hasNext ? (
        <line
          x1={end}
          x2={end}
          y1={y + (step.amount === 0 ? 0 : BAR_HEIGHT)}
          y2={y + ROW_HEIGHT}
          stroke="var(--chart-connector)"
          shapeRendering="crispEdges"
        />
      ) : null}
      <text
        x={isFalling ? left - VALUE_GAP : right + VALUE_GAP}
        y={baseline}
        textAnchor={isFalling ? 'end' : 'start'}
        className={step.amount === 0 ? styles.quiet : styles.strong}
      >
        {step.text}
      </text>
    </g>
  );
}

function colorOf({ amount, isTotal, id }: ContributionStep): string {
  if (isTotal || id === 'all accounts') return 'var(--chart-claimed)';
  return amount < 0 ? 'var(--standing-land-mine)' : 'var(--standing-ready)';
}
