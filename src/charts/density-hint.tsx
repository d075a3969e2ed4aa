import { formatCount, formatMoney } from '../domain/format';
import { StandingMark } from '../ui/standing-mark';
import type { DensityCell } from './density-layout';
import { sentimentRange, standingsIn, valueRange } from './density-rows';
import styles from './value-map.module.css';
import type { MapFrame } from './value-map-frame';
import { HintBox } from './value-map-hint';

interface DensityHintProps {
  cell: DensityCell;
  layout: MapFrame;
  currency: string;
  locale?: string | undefined;
  isFocused: boolean;
  isSelectable: boolean;
}

/** What is shown of the bin under the pointer or in focus: its outline and who is in it. */
export function DensityHint(props: DensityHintProps) {
  const { cell, layout, currency, locale, isFocused } = props;
  const { row, left, top, width, height } = cell;
  const { accounts } = row;
  return (
    <>
      <svg
        className={styles.overlay}
        width={layout.width}
        height={layout.height}
        aria-hidden="true"
      >
        <rect
          x={left - 1}
          y={top - 1}
          width={width + 2}
          height={height + 2}
          fill="none"
          stroke={isFocused ? 'var(--focus)' : 'var(--ink)'}
          strokeWidth={isFocused ? 2.5 : 1.5}
        />
      </svg>
      <HintBox frame={layout} x={left + width / 2} y={top + height / 2} reach={height / 2}>
        <p className={styles.hintName}>
          {formatCount(accounts, locale)} {accounts === 1 ? 'account' : 'accounts'}
        </p>
        <dl className={styles.facts}>
          <dt>Strategic value</dt>
          <dd>{valueRange(row, locale)}</dd>
          <dt>Current sentiment</dt>
          <dd>{sentimentRange(row, locale)}</dd>
          <dt>Revenue</dt>
          <dd>{formatMoney(row.revenue, currency, { compact: true, locale })}</dd>
          {standingsIn(row).map(({ standing, count }) => (
            <div key={standing} className={styles.standingFact}>
              <dt>
                <StandingMark standing={standing} /> {standing}
              </dt>
              <dd>{formatCount(count, locale)}</dd>
            </div>
          ))}
        </dl>
        {props.isSelectable ? (
          <p className={styles.hintAid}>Click or Enter to look closer</p>
        ) : null}
      </HintBox>
    </>
  );
}
