import { memo, useMemo } from 'react';
import { Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import { NotableNames, placeNames } from './notable-names';
import { EDGE } from './value-map-frame';
import { QuadrantNames, ValueMapGround } from './value-map-ground';
import type { MapLayout } from './value-map-layout';
import { ValueMapMark } from './value-map-mark';
import { quadrantCounts, type ValueMapThresholds } from './value-map-rows';

const PADDING = { left: EDGE, right: EDGE, top: EDGE, bottom: EDGE };
export interface ValueMapPlotProps {
  layout: MapLayout;
  thresholds: ValueMapThresholds;
  notable: readonly string[];
  currency: string;
  locale?: string | undefined;
  isSelectable: boolean;
  label: string;
  tabIndex: number;
}

/** The map itself; it is drawn anew when the data or the width changes, not at each hover. */
export const ValueMapPlot = memo(function ValueMapPlot(props: ValueMapPlotProps) {
  const { layout, thresholds, notable, currency, locale, isSelectable } = props;
  const { plot, marks, strays, width, height, extent } = layout;
  const counts = useMemo(
    () =>
      quadrantCounts(
        marks.map(({ row }) => row),
        thresholds,
      ),
    [marks, thresholds],
  );
  const names = useMemo(
    () => placeNames({ frame: layout, marks, thresholds, quadrants: counts, notable, locale }),
    [layout, marks, thresholds, counts, notable, locale],
  );
  // The same element at each render: React then leaves all marks alone.
  const scatter = useMemo(
    () => (
      <Scatter
        data={marks.map(({ row }) => ({ x: row.strategic_value, y: row.current_sentiment }))}
        isAnimationActive={false}
        zIndex={0}
        shape={({ index }) => (
          <ValueMapMark
            mark={marks[index]}
            currency={currency}
            locale={locale}
            isSelectable={isSelectable}
          />
        )}
      />
    ),
    [marks, currency, locale, isSelectable],
  );
  return (
    <ScatterChart
      width={width}
      height={height}
      margin={{
        left: plot.left,
        top: plot.top,
        right: width - plot.right,
        bottom: height - plot.bottom,
      }}
      accessibilityLayer={false}
      role="group"
      aria-label={props.label}
      tabIndex={props.tabIndex}
    >
      <ValueMapGround layout={layout} thresholds={thresholds} locale={locale} />
      <XAxis
        type="number"
        dataKey="x"
        domain={[extent.value.low, extent.value.high]}
        padding={PADDING}
        hide
      />
      <YAxis
        type="number"
        dataKey="y"
        domain={[extent.sentiment.low, extent.sentiment.high]}
        padding={PADDING}
        hide
      />
      {scatter}
      {strays.map((mark) => (
        <ValueMapMark
          key={mark.row.account_id}
          mark={mark}
          currency={currency}
          locale={locale}
          isSelectable={isSelectable}
        />
      ))}
      <QuadrantNames layout={layout} thresholds={thresholds} counts={counts} locale={locale} />
      <NotableNames names={names} />
    </ScatterChart>
  );
});
