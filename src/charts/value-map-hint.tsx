import type { ReactNode } from 'react';
import { formatCount, formatInterval, formatMoney, formatSigned } from '../domain/format';
import { StandingTag } from '../ui/tag';
import styles from './value-map.module.css';
import { type MapFrame, within } from './value-map-frame';
import type { MapMark } from './value-map-layout';

const HINT_WIDTH = 232;
const GAP = 10;

interface HintBoxProps {
  frame: MapFrame;
  /** The middle of what is told of, and how far it reaches from there. */
  x: number;
  y: number;
  reach: number;
  children: ReactNode;
}

/** A small card above or below a mark. The mark's own label says the same to those who listen. */
export function HintBox({ frame, x, y, reach, children }: HintBoxProps) {
  const left = Math.max(0, Math.min(frame.width - HINT_WIDTH, x - HINT_WIDTH / 2));
  const distance = reach + GAP;
  const side =
    y < frame.height / 2 ? { top: y + distance } : { bottom: frame.height - y + distance };
  return (
    <div className={styles.hint} style={{ left, ...side }} aria-hidden="true">
      {children}
    </div>
  );
}

interface ValueMapHintProps {
  mark: MapMark;
  layout: MapFrame;
  currency: string;
  locale?: string | undefined;
  isFocused: boolean;
}

/** What is shown of the account under the pointer or in focus: its ring, its interval, its facts. */
export function ValueMapHint({ mark, layout, currency, locale, isFocused }: ValueMapHintProps) {
  const { row, x, y, radius } = mark;
  return (
    <>
      <MarkRing mark={mark} layout={layout} isFocused={isFocused}>
        <Whisker mark={mark} layout={layout} />
      </MarkRing>
      <HintBox frame={layout} x={x} y={y} reach={radius}>
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
      </HintBox>
    </>
  );
}

interface MarkRingProps {
  mark: MapMark;
  layout: MapFrame;
  isFocused: boolean;
  children?: ReactNode;
}

/** The ring around a mark that is pointed at, in focus or chosen. */
export function MarkRing({ mark: { x, y, radius }, layout, isFocused, children }: MarkRingProps) {
  return (
    <svg className={styles.overlay} width={layout.width} height={layout.height} aria-hidden="true">
      {children}
      <circle
        cx={x}
        cy={y}
        r={radius * 1.25 + 3}
        fill="none"
        stroke={isFocused ? 'var(--focus)' : 'var(--ink)'}
        strokeWidth={isFocused ? 2.5 : 1.5}
      />
    </svg>
  );
}

function Whisker({ mark: { row, x }, layout }: { mark: MapMark; layout: MapFrame }) {
  const { interval_low: low, interval_high: high } = row;
  if (low === null || high === null) return null;
  const [top, bottom] = [
    layout.toY(within(layout.extent.sentiment, high)),
    layout.toY(within(layout.extent.sentiment, low)),
  ];
  return (
    <path
      d={`M${x - 4} ${top}h8M${x} ${top}V${bottom}M${x - 4} ${bottom}h8`}
      fill="none"
      stroke="var(--ink)"
      strokeWidth={1.5}
    />
  );
}
