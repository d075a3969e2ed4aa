import { memo, useMemo } from 'react';
import { Bar, BarChart, XAxis, YAxis } from 'recharts';
import { type ChartKey, ChartKeys } from './chart-keys';
import { CountBar } from './count-bar';
import type { CountRow } from './count-rows';
import { type RowLayout, rowLayout } from './row-layout';

const HEAD_HEIGHT = 22;
const BAR_HEIGHT = 17;

interface CountBarsPlotProps {
  rows: readonly CountRow[];
  keys: readonly ChartKey[];
  markColor: string;
  width: number;
  label: string;
  isSelectable: boolean;
  tabIndex: number;
}

/** The layout of the bars at one width, which also gives their height. */
export function countBarsLayout(rows: readonly CountRow[], width: number): RowLayout {
  return rowLayout(
    rows.map(({ label }) => label),
    rows.map(({ text }) => text),
    width,
    HEAD_HEIGHT,
  );
}

/** The drawing of the bars, zero-based, longest first or in whatever order they come. */
export const CountBarsPlot = memo(function CountBarsPlot(props: CountBarsPlotProps) {
  const { rows, keys, markColor, width, label, isSelectable, tabIndex } = props;
  const layout = useMemo(() => countBarsLayout(rows, width), [rows, width]);
  const data = useMemo(() => rows.map(({ id, count }) => ({ id, count })), [rows]);
  // The same element at each render: React then leaves the bars, and the focus on them, alone.
  const bars = useMemo(
    () => (
      <Bar
        dataKey="count"
        isAnimationActive={false}
        zIndex={0}
        shape={({ x, y, width: length, index }) => (
          <CountBar
            row={rows[index]}
            label={layout.labels[index] ?? []}
            layout={layout}
            x={x}
            length={length}
            middle={y + BAR_HEIGHT / 2}
            height={BAR_HEIGHT}
            markColor={markColor}
            isSelectable={isSelectable}
          />
        )}
      />
    ),
    [rows, layout, markColor, isSelectable],
  );
  return (
    <BarChart
      layout="vertical"
      data={data}
      margin={layout.margin}
      barSize={BAR_HEIGHT}
      accessibilityLayer={false}
      role={isSelectable ? 'group' : 'img'}
      aria-label={label}
      tabIndex={isSelectable ? tabIndex : undefined}
    >
      <ChartKeys keys={keys} left={layout.isNarrow ? 0 : layout.margin.left} />
      <XAxis type="number" hide domain={[0, Math.max(1, ...rows.map(({ count }) => count))]} />
      <YAxis type="category" dataKey="id" hide />
      {bars}
    </BarChart>
  );
});
