import { formatCount, formatInterval, formatMoney, formatSigned } from '../domain/format';
import { StandingTag } from '../ui/tag';
import styles from './value-map.module.css';
import type { MapLayout, MapMark } from './value-map-layout';

const HINT_WIDTH = 232;
const GAP = 10;

interface ValueMapHintProps {
  mark: MapMark;
  layout: MapLayout;
  currency: string;
  locale?: string | undefined;
  isFocused: boolean;
}

/** What is shown of the account under the pointer or in focus: its ring, its interval, its facts. */
export function ValueMapHint({ mark, layout, currency, locale, isFocused }: ValueMapHintProps) {
  const { row, x, y, radius } = mark;
  const isBelow = y < layout.height / 2;
  const left = Math.max(0, Math.min(layout.width - HINT_WIDTH, x - HINT_WIDTH / 2));
  const reach = radius + GAP;
  const side = isBelow ? { top: y + reach } : { bottom: layout.height - y + reach };
  return (
    <>
      <svg
        className={styles.overlay}
        width={layout.width}
        height={layout.height}
        aria-hidden="true"
      >
        <Whisker mark={mark} layout={layout} />
        <circle
          cx={x}
          cy={y}
          r={radius * 1.25 + 3}
          fill="none"
          stroke={isFocused ? 'var(--focus)' : 'var(--ink)'}
          strokeWidth={isFocused ? 2.5 : 1.5}
        />
      </svg>
      {/* The mark's own label says the same to those who listen. */}
      <div className={styles.hint} style={{ left, ...side }} aria-hidden="true">
        <p className={styles.hintName}>{row.account_name}</p>
        <p className={styles.hintStanding}>
          <StandingTag standing={row.standing} />
        </p>
        <dl className={styles.facts}>
          <dt>Strategic value</dt>
          <dd>{formatCount(row.strategic_value, locale)}</dd>
          <dt>Current sentiment</dt>
          <dd>{formatSigned(row.current_sentiment, { locale })}</dd>
          {row.current_sentiment === null ? null : (
            <>
              <dt>95 % interval</dt>
              <dd>{formatInterval(row.interval_low, row.interval_high, { locale })}</dd>
            </>
          )}
          <dt>Revenue</dt>
          <dd>{formatMoney(row.revenue, currency, { locale })}</dd>
          <dt>Answers</dt>
          <dd>
            {formatCount(row.responses, locale)} <small>· {row.freshness}</small>
          </dd>
        </dl>
      </div>
    </>
  );
}

function Whisker({ mark: { row, x }, layout }: { mark: MapMark; layout: MapLayout }) {
  const { interval_low: low, interval_high: high } = row;
  if (low === null || high === null) return null;
  const [top, bottom] = [layout.toY(high), layout.toY(low)];
  return (
    <path
      d={`M${x - 4} ${top}h8M${x} ${top}V${bottom}M${x - 4} ${bottom}h8`}
      fill="none"
      stroke="var(--ink)"
      strokeWidth={1.5}
    />
  );
}
