import { memo, useMemo } from 'react';
import { Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import chart from './chart.module.css';
import { placeLabels } from './label-placement';
import { quadrantNames } from './quadrant-names';
import { fitLines, textWidth } from './text-fit';
import { QuadrantNames, ValueMapGround } from './value-map-ground';
import { EDGE, type MapLayout } from './value-map-layout';
import { ValueMapMark } from './value-map-mark';
import {
  QUADRANT_GROUND,
  quadrantCounts,
  quadrantOf,
  type ValueMapThresholds,
} from './value-map-rows';

const PADDING = { left: EDGE, right: EDGE, top: EDGE, bottom: EDGE };
/** Of the name of a notable account, in pixels; the hint holds the whole. */
const LONGEST_LABEL = 168;
/** How far the corners of a mark reach beyond its radius. */
const REACH = 1.2;

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
  const { plot, marks, strays, width, height } = layout;
  const counts = quadrantCounts(
    marks.map(({ row }) => row),
    thresholds,
  );
  const labels = useMemo(
    () => notableLabels(layout, thresholds, notable, locale),
    [layout, thresholds, notable, locale],
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
      <XAxis type="number" dataKey="x" domain={[0, 100]} padding={PADDING} hide />
      <YAxis type="number" dataKey="y" domain={[-100, 100]} padding={PADDING} hide />
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
      {labels.map(({ id, text, x, y, anchor, ground }) => (
        <text
          key={id}
          x={x}
          y={y + 4}
          textAnchor={anchor}
          className={`${chart.strong} ${chart.halo}`}
          stroke={ground}
        >
          {text}
        </text>
      ))}
    </ScatterChart>
  );
});

function notableLabels(
  layout: MapLayout,
  thresholds: ValueMapThresholds,
  notable: readonly string[],
  locale?: string,
) {
  const { marks, plot } = layout;
  const rows = marks.map(({ row }) => row);
  const names = quadrantNames(layout, thresholds, quadrantCounts(rows, thresholds), locale);
  const points = notable.flatMap((id) => {
    const mark = marks.find(({ row }) => row.account_id === id);
    if (!mark) return [];
    const look = { weight: 600 };
    const room = Math.min(LONGEST_LABEL, layout.width * 0.36);
    const text = fitLines(mark.row.account_name, room, 1, look).join('');
    const width = textWidth(text, look) + 4;
    return [{ id, text, x: mark.x, y: mark.y, radius: mark.radius * REACH, width, height: 16 }];
  });
  const placed = placeLabels(
    points,
    plot,
    names.map(({ box }) => box),
    marks,
  );
  return placed.map((label) => {
    const row = rows.find(({ account_id }) => account_id === label.id);
    const quadrant = row ? quadrantOf(row, thresholds) : null;
    return { ...label, ground: QUADRANT_GROUND[quadrant ?? 'neither'] };
  });
}
