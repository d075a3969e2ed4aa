import { memo, useMemo } from 'react';
import { Bar, BarChart, XAxis, YAxis } from 'recharts';
import { IntervalAxis } from './interval-axis';
import { IntervalDot } from './interval-dot';
import { type IntervalRow, type IntervalScale, valueText } from './interval-rows';
import { type RowLayout, rowLayout } from './row-layout';

const HEAD_HEIGHT = 20;
const MARK_HEIGHT = 10;

interface IntervalDotsPlotProps {
  rows: readonly IntervalRow[];
  scale: IntervalScale;
  width: number;
  color: string;
  label: string;
  isSelectable: boolean;
  tabIndex: number;
  locale?: string | undefined;
}

/** The layout of the dots at one width, which also gives their height. */
export function intervalDotsLayout(
  rows: readonly IntervalRow[],
  scale: IntervalScale,
  width: number,
  locale?: string,
): RowLayout {
  return rowLayout(
    rows.map(({ label }) => label),
    rows.map((row) => `${valueText(row.value, scale, locale)}  ${row.counts}`),
    width,
    HEAD_HEIGHT,
  );
}

export function intervalDotsHeight({ rowHeight, margin }: RowLayout, count: number): number {
  return margin.top + count * rowHeight;
}

/** The drawing of the dots: Recharts places a bar as long as the whole scale, which bears the marks. */
export const IntervalDotsPlot = memo(function IntervalDotsPlot(props: IntervalDotsPlotProps) {
  const { rows, scale, width, color, label, isSelectable, tabIndex, locale } = props;
  const layout = useMemo(
    () => intervalDotsLayout(rows, scale, width, locale),
    [rows, scale, width, locale],
  );
  const data = useMemo(() => rows.map(({ id }) => ({ id, whole: 1 })), [rows]);
  // The same element at each render: React then leaves the marks, and the focus on them, alone.
  const dots = useMemo(
    () => (
      <Bar
        dataKey="whole"
        isAnimationActive={false}
        zIndex={0}
        shape={({ x, y, width: length, index }) => (
          <IntervalDot
            row={rows[index]}
            label={layout.labels[index] ?? []}
            scale={scale}
            layout={layout}
            x={x}
            length={length}
            middle={y + MARK_HEIGHT / 2}
            color={color}
            isSelectable={isSelectable}
            locale={locale}
          />
        )}
      />
    ),
    [rows, layout, scale, color, isSelectable, locale],
  );
  return (
    <BarChart
      layout="vertical"
      data={data}
      margin={layout.margin}
      barSize={MARK_HEIGHT}
      accessibilityLayer={false}
      role={isSelectable ? 'group' : 'img'}
      aria-label={label}
      tabIndex={isSelectable ? tabIndex : undefined}
    >
      <IntervalAxis
        scale={scale}
        layout={layout}
        height={intervalDotsHeight(layout, rows.length)}
        locale={locale}
      />
      <XAxis type="number" hide domain={[0, 1]} />
      <YAxis type="category" dataKey="id" hide />
      {dots}
    </BarChart>
  );
});
