import { memo, useMemo } from 'react';
import { type DensityCell, shadeOutlines } from './density-layout';
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
  /** The square that is reached by the keyboard. */
  reached: DensityCell | undefined;
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
  const { frame, cells, reached, marks, notable, quadrants, thresholds, locale } = props;
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
  const outlines = useMemo(() => shadeOutlines(cells), [cells]);
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
      {outlines.map((outline, shade) => (
        <path
          // The shades are always the same.
          // biome-ignore lint/suspicious/noArrayIndexKey: a shade is known by its place alone
          key={shade}
          data-shade={shade + 1}
          d={outline}
          fill={`var(--density-${shade + 1})`}
        />
      ))}
      {reached ? (
        <rect
          // Another element for each square: those who listen hear what comes into focus.
          key={reached.id}
          className={styles.mark}
          data-mark={reached.id}
          role={props.isSelectable ? 'button' : 'img'}
          tabIndex={-1}
          aria-label={binSentence(reached.row, props.currency, locale)}
          x={reached.left}
          y={reached.top}
          width={reached.width}
          height={reached.height}
          fill="transparent"
        />
      ) : null}
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
