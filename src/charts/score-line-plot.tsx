import { memo, useMemo } from 'react';
import { Bar, BarChart, XAxis, YAxis } from 'recharts';
import { formatSigned } from '../domain/format';
import styles from './chart.module.css';
import { COLUMN_LABEL_HEIGHT } from './column-label';
import { quarterLabels } from './quarter-labels';
import { type ScorePoint, scoreEnds, scoreTicks } from './score-line-rows';
import { ScorePointMark } from './score-point-mark';
import { widestText } from './text-fit';

export const SCORE_LINE_HEIGHT = 232;
const TOP = 20;
const GAP = 10;

interface ScoreLinePlotProps {
  points: readonly ScorePoint[];
  width: number;
  label: string;
  isSelectable: boolean;
  tabIndex: number;
  locale?: string | undefined;
}

/** The drawing of the line: Recharts gives each quarter end its column, which bears its marks. */
export const ScoreLinePlot = memo(function ScoreLinePlot(props: ScoreLinePlotProps) {
  const { points, width, label, isSelectable, tabIndex, locale } = props;
  const ends = scoreEnds(points);
  const ticks = scoreTicks(ends);
  const bottom = SCORE_LINE_HEIGHT - COLUMN_LABEL_HEIGHT;
  const toY = (score: number) =>
    bottom - ((score - ends.least) / (ends.most - ends.least)) * (bottom - TOP);
  const tickText = (tick: number) => formatSigned(tick, { locale });
  const left = Math.ceil(widestText(ticks.map(tickText))) + GAP;
  const data = useMemo(() => points.map(({ id }) => ({ id, whole: 1 })), [points]);
  const marks = useMemo(() => {
    const step = (width - left) / Math.max(1, points.length);
    const labels = quarterLabels(
      points.map(({ id }) => ({ upper: monthOf(id, locale), lower: id.slice(0, 4) })),
      step,
    );
    return (
      <Bar
        dataKey="whole"
        isAnimationActive={false}
        zIndex={0}
        shape={({ x, width: length, index }) => (
          <ScorePointMark
            point={points[index]}
            before={points[index - 1]}
            label={labels[index]}
            middle={x + length / 2}
            step={step}
            box={{ top: TOP, bottom, least: ends.least, most: ends.most }}
            isSelectable={isSelectable}
            locale={locale}
          />
        )}
      />
    );
  }, [points, width, left, bottom, ends.least, ends.most, isSelectable, locale]);
  return (
    <BarChart
      data={data}
      margin={{ top: TOP, right: 0, bottom: COLUMN_LABEL_HEIGHT, left }}
      accessibilityLayer={false}
      role={isSelectable ? 'group' : 'img'}
      aria-label={label}
      tabIndex={isSelectable ? tabIndex : undefined}
    >
      {ticks.map((tick) => (
        <g key={tick}>
          <line
            x1={left}
            x2={width}
            y1={toY(tick)}
            y2={toY(tick)}
            stroke={tick === 0 ? 'var(--line-strong)' : 'var(--line)'}
            shapeRendering="crispEdges"
          />
          <text x={left - GAP} y={toY(tick) + 4} textAnchor="end" className={styles.quiet}>
            {tickText(tick)}
          </text>
        </g>
      ))}
      <XAxis type="category" dataKey="id" hide />
      <YAxis type="number" hide domain={[0, 1]} />
      {marks}
    </BarChart>
  );
});

function monthOf(day: string, locale: string | undefined): string {
  return new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}
