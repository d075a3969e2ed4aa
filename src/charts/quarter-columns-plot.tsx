import { memo, type ReactNode, useMemo } from 'react';
import { Bar, BarChart, XAxis, YAxis } from 'recharts';
import { formatCount } from '../domain/format';
import styles from './chart.module.css';
import { ChartKeys } from './chart-keys';
import { COLUMN_LABEL_HEIGHT, ColumnLabel } from './column-label';
import { type QuarterColumn, quarterSentence, refusedOf } from './quarter-columns-rows';
import { quarterLabels } from './quarter-labels';
import { RowButton } from './row-button';
import { textWidth } from './text-fit';

export const QUARTER_COLUMNS_HEIGHT = 232;
const HEAD_HEIGHT = 44;
const WIDEST = 44;
const SHARE_OF_STEP = 0.62;
const KEYS = [
  { word: 'used', color: 'var(--accent)' },
  { word: '+ declined or no answer', color: 'var(--chart-track)' },
];

interface QuarterColumnsPlotProps {
  rows: readonly QuarterColumn[];
  width: number;
  label: string;
  isSelectable: boolean;
  tabIndex: number;
  locale?: string | undefined;
}

/** The drawing of the columns: uses from zero, and upon them those asked in vain. */
export const QuarterColumnsPlot = memo(function QuarterColumnsPlot(props: QuarterColumnsPlotProps) {
  const { rows, width, label, isSelectable, tabIndex, locale } = props;
  const step = width / Math.max(1, rows.length);
  const barWidth = Math.min(WIDEST, step * SHARE_OF_STEP);
  const data = useMemo(
    () => rows.map((row) => ({ id: row.id, asked: row.uses + refusedOf(row) })),
    [rows],
  );
  const columns = useMemo(() => {
    const labels = quarterLabels(
      rows.map((row) => {
        const [year = '', quarter = ''] = row.quarter.split(' ');
        return { upper: quarter, lower: year };
      }),
      step,
    );
    const bottom = QUARTER_COLUMNS_HEIGHT - COLUMN_LABEL_HEIGHT;
    return (
      <Bar
        dataKey="asked"
        isAnimationActive={false}
        zIndex={0}
        shape={({ x, width: length, height, index }) => (
          <Column
            row={rows[index]}
            middle={x + length / 2}
            step={step}
            barWidth={barWidth}
            height={height}
            bottom={bottom}
            isSelectable={isSelectable}
            locale={locale}
          >
            <ColumnLabel label={labels[index]} middle={x + length / 2} bottom={bottom} />
          </Column>
        )}
      />
    );
  }, [rows, step, barWidth, isSelectable, locale]);
  return (
    <BarChart
      data={data}
      margin={{ top: HEAD_HEIGHT, right: 0, bottom: COLUMN_LABEL_HEIGHT, left: 0 }}
      barSize={barWidth}
      accessibilityLayer={false}
      role={isSelectable ? 'group' : 'img'}
      aria-label={label}
      tabIndex={isSelectable ? tabIndex : undefined}
    >
      <ChartKeys keys={KEYS} left={0} />
      <XAxis type="category" dataKey="id" hide />
      <YAxis type="number" hide domain={[0, Math.max(1, ...data.map(({ asked }) => asked))]} />
      <line
        x1={0}
        x2={width}
        y1={QUARTER_COLUMNS_HEIGHT - COLUMN_LABEL_HEIGHT}
        y2={QUARTER_COLUMNS_HEIGHT - COLUMN_LABEL_HEIGHT}
        stroke="var(--chart-axis)"
        shapeRendering="crispEdges"
      />
      {columns}
    </BarChart>
  );
});

interface ColumnProps {
  row: QuarterColumn | undefined;
  middle: number;
  step: number;
  barWidth: number;
  height: number;
  bottom: number;
  isSelectable: boolean;
  locale?: string | undefined;
  children: ReactNode;
}

function Column(props: ColumnProps) {
  const { row, middle, step, barWidth, height, bottom, isSelectable, locale, children } = props;
  if (!row) return null;
  const refused = refusedOf(row);
  const asked = row.uses + refused;
  const both = `${formatCount(row.uses, locale)} +${formatCount(refused, locale)}`;
  const isRefusedWritten = refused > 0 && step >= textWidth(both, { weight: 600 });
  const used = asked === 0 ? 0 : (height * row.uses) / asked;
  const x = middle - barWidth / 2;
  return (
    <g>
      <RowButton
        id={row.id}
        label={quarterSentence(row, locale)}
        isSelectable={isSelectable}
        x={middle - step / 2 + 1}
        y={HEAD_HEIGHT - 20}
        width={step - 2}
        height={QUARTER_COLUMNS_HEIGHT - HEAD_HEIGHT + 20}
      />
      <rect
        x={x}
        y={bottom - height}
        width={barWidth}
        height={Math.max(0, height - used)}
        fill="var(--chart-track)"
      />
      <rect x={x} y={bottom - used} width={barWidth} height={used} fill="var(--accent)" />
      <text
        x={middle}
        y={bottom - height - 6}
        textAnchor="middle"
        className={row.uses === 0 ? styles.quiet : styles.strong}
      >
        {formatCount(row.uses, locale)}
        {isRefusedWritten ? (
          <tspan dx={2} className={styles.quiet} fontWeight={400}>
            +{formatCount(refused, locale)}
          </tspan>
        ) : null}
      </text>
      {children}
    </g>
  );
}
