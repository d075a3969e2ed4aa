import { formatSigned } from '../domain/format';
import styles from './chart.module.css';
import { ColumnLabel } from './column-label';
import { isSmall } from './interval-rows';
import type { QuarterLabel } from './quarter-labels';
import { RowButton } from './row-button';
import { pointSentence, type ScorePoint } from './score-line-rows';

const RADIUS = 4;
const LABEL_ROOM = 34;

interface ScorePointMarkProps {
  point: ScorePoint | undefined;
  before: ScorePoint | undefined;
  label: QuarterLabel | null | undefined;
  middle: number;
  /** From one point to the next. */
  step: number;
  /** Where the plot lies, and the scores at its ends. */
  box: { top: number; bottom: number; least: number; most: number };
  isSelectable: boolean;
  locale?: string | undefined;
}

/** One quarter end: the line from the one before, the interval, the dot and its figure. */
export function ScorePointMark(props: ScorePointMarkProps) {
  const { point, before, label, middle, step, box, isSelectable, locale } = props;
  if (!point) return null;
  const toY = (score: number) =>
    box.bottom - ((score - box.least) / (box.most - box.least)) * (box.bottom - box.top);
  const few = isSmall(point);
  const ink = few ? 'var(--ink-3)' : 'var(--accent)';
  const { value, low, high } = point;
  return (
    <g>
      <RowButton
        id={point.id}
        label={pointSentence(point, locale)}
        isSelectable={isSelectable}
        x={middle - step / 2 + 1}
        y={box.top - 10}
        width={step - 2}
        height={box.bottom - box.top + 44}
      />
      {low !== null && high !== null ? (
        <line
          x1={middle}
          x2={middle}
          y1={toY(low)}
          y2={toY(high)}
          stroke={ink}
          strokeOpacity={0.35}
          strokeWidth={7}
          strokeLinecap="round"
        />
      ) : null}
      {value !== null && before && before.value !== null ? (
        <line
          x1={middle - step}
          x2={middle}
          y1={toY(before.value)}
          y2={toY(value)}
          stroke="var(--accent)"
          strokeWidth={1.5}
        />
      ) : null}
      {value === null ? null : (
        <>
          <circle
            cx={middle}
            cy={toY(value)}
            r={RADIUS}
            fill={few ? 'var(--surface)' : ink}
            stroke={ink}
            strokeWidth={1.5}
          />
          {step >= LABEL_ROOM ? (
            <text
              x={middle}
              y={toY(Math.max(value, high ?? value)) - 7}
              textAnchor="middle"
              className={few ? styles.quiet : `${styles.strong} ${styles.halo}`}
              stroke="var(--surface)"
            >
              {formatSigned(value, { locale })}
            </text>
          ) : null}
        </>
      )}
      <ColumnLabel label={label} middle={middle} bottom={box.bottom} />
    </g>
  );
}
