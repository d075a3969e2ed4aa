import { memo, useMemo } from 'react';
import { Bar, BarChart, XAxis, YAxis } from 'recharts';
import { CoverageBar } from './coverage-bar';
import { CoverageHead } from './coverage-head';
import { coverageLayout } from './coverage-layout';
import type { CoverageRow, CoverageView } from './coverage-rows';

interface CoveragePlotProps {
  rows: CoverageRow[];
  width: number;
  currency: string;
  locale: string | undefined;
  view: CoverageView | undefined;
  label: string;
  isSelectable: boolean;
  tabIndex: number;
}

/** The drawing of the coverage bars: Recharts places a bar as long as a row's largest figure. */
export const CoveragePlot = memo(function CoveragePlot(props: CoveragePlotProps) {
  const { rows, width, currency, locale, view, label, isSelectable, tabIndex } = props;
  const layout = useMemo(
    () => coverageLayout(rows, width, currency, locale, view),
    [rows, width, currency, locale, view],
  );
  const data = useMemo(
    () => rows.map((row) => ({ segment: row.segment, longest: longestOf(row) })),
    [rows],
  );
  // The same element at each render: React then leaves the bars, and the focus on them, alone.
  const bars = useMemo(
    () => (
      <Bar
        dataKey="longest"
        isAnimationActive={false}
        zIndex={0}
        shape={({ x, y, width: length, index }) => (
          <CoverageBar
            row={rows[index]}
            label={layout.labels[index] ?? []}
            layout={layout}
            x={x}
            middle={y + layout.barHeight / 2}
            length={length}
            currency={currency}
            locale={locale}
            view={view}
            isSelectable={isSelectable}
          />
        )}
      />
    ),
    [rows, layout, currency, locale, view, isSelectable],
  );
  return (
    <BarChart
      layout="vertical"
      data={data}
      margin={layout.margin}
      barSize={layout.barHeight}
      accessibilityLayer={false}
      role={isSelectable ? 'group' : 'img'}
      aria-label={label}
      tabIndex={isSelectable ? tabIndex : undefined}
    >
      <CoverageHead layout={layout} view={view} />
      <XAxis type="number" hide domain={[0, Math.max(1, ...rows.map(longestOf))]} />
      <YAxis type="category" dataKey="segment" hide />
      {bars}
    </BarChart>
  );
});

function longestOf({ target, claimed, ready }: CoverageRow): number {
  return Math.max(target ?? 0, claimed, ready);
}
