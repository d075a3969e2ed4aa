import { memo, useMemo } from 'react';
import { Area, ComposedChart, Line, ReferenceLine, Tooltip, XAxis, YAxis } from 'recharts';
import { formatDay, formatInterval, formatSigned } from '../domain/format';
import { EmptyState } from '../ui/states';
import styles from './chart.module.css';
import { MeasuredChart } from './measured-chart';
import curve from './sentiment-curve.module.css';
import { type CurveRow, curveSummary } from './sentiment-curve-rows';
import { type DaySpan, dayNumber, monthTicks } from './time-axis';
import { TIME_MARGIN } from './timeline-layout';

const HEIGHT = 220;
const TICK_WIDTH = 70;
const SENTIMENT_TICKS = [-100, -50, 0, 50, 100];
const LABEL_GAP = 8;
/** Labels at the end keep so far apart. */
const LINE_HEIGHT = 15;
const VALUE_WIDTH = 44;
const DAYS_HEIGHT = 24;
const MARGIN = { ...TIME_MARGIN, left: TIME_MARGIN.left - VALUE_WIDTH };

export interface SentimentCurveProps {
  rows: readonly CurveRow[];
  span: DaySpan;
  locale?: string | undefined;
}

/** Current sentiment over time with the band of its interval, and the mean of all accounts. */
export function SentimentCurve({ rows, span, locale }: SentimentCurveProps) {
  if (rows.length === 0)
    return (
      <EmptyState
        title="No signal yet."
        text="The curve begins with the first answer of somebody of this account."
      />
    );
  return (
    <div className={styles.chart}>
      <MeasuredChart height={() => HEIGHT}>
        {(width) => <Plot rows={rows} span={span} width={width} locale={locale} />}
      </MeasuredChart>
    </div>
  );
}

interface PlotProps extends SentimentCurveProps {
  width: number;
}

const Plot = memo(function Plot({ rows, span, width, locale }: PlotProps) {
  const points = useMemo(
    () =>
      rows.map((row) => ({
        ...row,
        at: dayNumber(row.day),
        band: [row.interval_low, row.interval_high],
      })),
    [rows],
  );
  const ticks = monthTicks(span, Math.max(2, Math.floor(width / TICK_WIDTH)), locale);
  const labels = new Map(ticks.map(({ day, label }) => [dayNumber(day), label]));
  const axis = { stroke: 'var(--chart-axis)' };
  return (
    <ComposedChart
      data={points}
      margin={MARGIN}
      accessibilityLayer={false}
      role="img"
      aria-label={curveSummary(rows, locale)}
    >
      <XAxis
        dataKey="at"
        type="number"
        domain={[dayNumber(span.first), dayNumber(span.last)]}
        ticks={[...labels.keys()]}
        tickFormatter={(at: number) => labels.get(at) ?? ''}
        axisLine={axis}
        tickLine={axis}
        interval={0}
        height={DAYS_HEIGHT}
      />
      <YAxis
        width={VALUE_WIDTH}
        domain={[-100, 100]}
        ticks={SENTIMENT_TICKS}
        tickFormatter={(value: number) => formatSigned(value, { locale })}
        axisLine={false}
        tickLine={false}
      />
      {SENTIMENT_TICKS.map((value) => (
        <ReferenceLine
          key={value}
          y={value}
          stroke={value === 0 ? 'var(--line-strong)' : 'var(--line)'}
        />
      ))}
      <Area
        dataKey="band"
        type="linear"
        stroke="none"
        fill="var(--accent)"
        fillOpacity={0.14}
        isAnimationActive={false}
        activeDot={false}
      />
      <Line
        dataKey="mean"
        type="linear"
        stroke="var(--ink-3)"
        strokeDasharray="3 3"
        dot={false}
        activeDot={false}
        isAnimationActive={false}
      />
      <Line
        dataKey="current_sentiment"
        type="linear"
        stroke="var(--accent)"
        strokeWidth={2}
        dot={points.length === 1}
        isAnimationActive={false}
        label={(label: { x?: number | string; y?: number | string; index?: number }) => (
          <EndLabels {...label} rows={rows} locale={locale} />
        )}
      />
      <Tooltip
        isAnimationActive={false}
        cursor={{ stroke: 'var(--line-strong)' }}
        content={({ active, payload }) => {
          const row: unknown = payload?.[0]?.payload;
          return active && isRow(row) ? <Hint row={row} locale={locale} /> : null;
        }}
      />
    </ComposedChart>
  );
});

interface EndLabelsProps {
  x?: number | string;
  y?: number | string;
  index?: number;
  rows: readonly CurveRow[];
  locale?: string | undefined;
}

/** Written at the right end: the figure, and which line is the mean. */
function EndLabels({ x, y, index, rows, locale }: EndLabelsProps) {
  const last = rows.at(-1);
  if (index !== rows.length - 1 || !last || last.current_sentiment === null) return null;
  const [at, top] = [Number(x) + LABEL_GAP, Number(y)];
  const plotHeight = HEIGHT - TIME_MARGIN.top - TIME_MARGIN.bottom - DAYS_HEIGHT;
  const meanTop = top + ((last.current_sentiment - (last.mean ?? 0)) * plotHeight) / 200;
  const isAbove = meanTop < top;
  const apart = Math.max(LINE_HEIGHT, Math.abs(meanTop - top));
  return (
    <g>
      <text x={at} y={top + 4} className={styles.strong}>
        {formatSigned(last.current_sentiment, { locale })}
      </text>
      {last.mean === null ? null : (
        <text x={at} y={top + 4 + (isAbove ? -apart : apart)} className={styles.quiet}>
          all {formatSigned(last.mean, { locale })}
        </text>
      )}
    </g>
  );
}

function Hint({ row, locale }: { row: CurveRow; locale?: string | undefined }) {
  return (
    <div className={curve.hint}>
      <p>
        <strong>{formatSigned(row.current_sentiment, { locale })}</strong>{' '}
        {formatInterval(row.interval_low, row.interval_high, { locale })}
      </p>
      <p>
        {formatDay(row.day, locale)}, {row.responses} {row.responses === 1 ? 'answer' : 'answers'}
      </p>
    </div>
  );
}

function isRow(row: unknown): row is CurveRow {
  return typeof row === 'object' && row !== null && 'current_sentiment' in row;
}
