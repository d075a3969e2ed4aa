import { memo, useMemo } from 'react';
import type { DensityCell } from './density-layout';
import { binSentence } from './density-rows';
import { NotableNames, placeNames } from './notable-names';
import styles from './value-map.module.css';
import type { MapFrame } from './value-map-frame';
import { QuadrantNames, ValueMapGround } from './value-map-ground';
import type { MapMark } from './value-map-layout';
import { ValueMapMark } from './value-map-mark';
import type { Quadrant, ValueMapRow, ValueMapThresholds } from './value-map-rows';

interface DensityPlotProps {
  frame: MapFrame;
  cells: readonly DensityCell[];
  marks: readonly MapMark[];
  notable: readonly ValueMapRow[];
  quadrants: Record<Quadrant, number>;
  thresholds: ValueMapThresholds;
  currency: string;
  locale?: string | undefined;
  isSelectable: boolean;
  label: string;
  tabIndex: number;
}

/** The shaded map itself; it is drawn anew when the data or the width changes, not at each hover. */
export const DensityPlot = memo(function DensityPlot(props: DensityPlotProps) {
  const { frame, cells, marks, notable, quadrants, thresholds, locale } = props;
  const names = useMemo(
    () =>
      placeNames({
        frame,
        marks,
        thresholds,
        quadrants,
        notable: notable.map(({ account_id }) => account_id),
        locale,
      }),
    [frame, marks, thresholds, quadrants, notable, locale],
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing cannot be a fieldset
    <svg
      width={frame.width}
      height={frame.height}
      role="group"
      aria-label={props.label}
      tabIndex={props.tabIndex}
    >
      <ValueMapGround layout={frame} thresholds={thresholds} locale={locale} />
      {cells.map((cell, at) => (
        <rect
          // Another part of the map has other bins, as many: to move what is drawn is less work than to draw it anew.
          // biome-ignore lint/suspicious/noArrayIndexKey: a bin holds no state of its own
          key={at}
          className={styles.mark}
          data-mark={cell.id}
          role={props.isSelectable ? 'button' : 'img'}
          tabIndex={-1}
          aria-label={binSentence(cell.row, props.currency, locale)}
          x={cell.left}
          y={cell.top}
          width={cell.width}
          height={cell.height}
          fill={`var(--density-${cell.shade + 1})`}
        />
      ))}
      <QuadrantNames
        layout={frame}
        thresholds={thresholds}
        counts={quadrants}
        isUponShades
        locale={locale}
      />
      {marks.map((mark) => (
        <g key={mark.row.account_id} className={styles.notable}>
          <ValueMapMark
            mark={mark}
            currency={props.currency}
            locale={locale}
            isSelectable={props.isSelectable}
          />
        </g>
      ))}
      <NotableNames names={names} />
    </svg>
  );
});
