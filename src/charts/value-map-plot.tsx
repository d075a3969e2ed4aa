import { memo, useMemo } from 'react';
import { NotableNames, placeNames } from './notable-names';
import { QuadrantNames, ValueMapGround } from './value-map-ground';
import type { MapLayout } from './value-map-layout';
import { ValueMapMark } from './value-map-mark';
import { quadrantCounts, type ValueMapThresholds } from './value-map-rows';

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

let drawings = 0;

function nextDrawing(): number {
  drawings += 1;
  return drawings;
}

/** The map itself; it is drawn anew when the data or the width changes, not at each hover. */
export const ValueMapPlot = memo(function ValueMapPlot(props: ValueMapPlotProps) {
  const { layout, thresholds, notable, currency, locale, isSelectable } = props;
  const { marks, strays } = layout;
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
  // biome-ignore lint/correctness/useExhaustiveDependencies: other marks, another drawing
  const drawing = useMemo(nextDrawing, [marks, strays]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing cannot be a fieldset
    <svg
      width={layout.width}
      height={layout.height}
      role="group"
      aria-label={props.label}
      tabIndex={props.tabIndex}
    >
      <ValueMapGround layout={layout} thresholds={thresholds} locale={locale} />
      {/* Another group for other marks: put in its place at once, where a thousand one by one take long. */}
      <g key={drawing}>
        {[...marks, ...strays].map((mark) => (
          <ValueMapMark
            key={mark.row.account_id}
            mark={mark}
            currency={currency}
            locale={locale}
            isSelectable={isSelectable}
          />
        ))}
      </g>
      <QuadrantNames layout={layout} thresholds={thresholds} counts={counts} locale={locale} />
      <NotableNames names={names} />
    </svg>
  );
});
