import { formatDay } from '../domain/format';
import styles from './chart.module.css';
import { MeasuredChart } from './measured-chart';
import { type DaySpan, monthTicks } from './time-axis';
import {
  dayScale,
  LANE_LABEL,
  type MarkLook,
  markLabel,
  TIME_MARGIN,
  TIMELINE_LANES,
  type TimelineBar,
  type TimelineLane,
  type TimelineMark,
  type TimelineRow,
  timelineBars,
  timelineMarks,
  timelineSummary,
} from './timeline-layout';

const LANE_HEIGHT = 28;
const AXIS_HEIGHT = 22;
const TICK_WIDTH = 70;
const BAR_HEIGHT = 7;
const SEVERE_HEIGHT = 11;
const LABEL_GAP = 12;

export interface TimelineStripProps {
  rows: readonly TimelineRow[];
  span: DaySpan;
  /** The kinds that have a lane. */
  lanes: readonly TimelineLane[];
  locale?: string | undefined;
}

/** All that happened with an account, a lane for each kind, from its first day to the as-of date. */
export function TimelineStrip({ rows, span, lanes, locale }: TimelineStripProps) {
  const shown = TIMELINE_LANES.filter((lane) => lanes.includes(lane));
  const height = shown.length * LANE_HEIGHT + AXIS_HEIGHT;
  return (
    <div className={styles.chart}>
      <MeasuredChart height={() => height}>
        {(width) => (
          <svg width={width} height={height} role="img" aria-label={timelineSummary(rows, locale)}>
            <Strip rows={rows} span={span} lanes={shown} width={width} locale={locale} />
          </svg>
        )}
      </MeasuredChart>
    </div>
  );
}

function Strip({ rows, span, lanes, width, locale }: TimelineStripProps & { width: number }) {
  const toX = dayScale(span, width);
  const bottom = lanes.length * LANE_HEIGHT;
  const ticks = monthTicks(span, Math.max(2, Math.floor(width / TICK_WIDTH)), locale);
  const middleOf = (lane: TimelineLane) => (lanes.indexOf(lane) + 0.5) * LANE_HEIGHT;
  const [left, right] = [TIME_MARGIN.left, width - TIME_MARGIN.right];
  return (
    <>
      {lanes.map((lane) => (
        <g key={lane}>
          <line x1={left} x2={right} y1={middleOf(lane)} y2={middleOf(lane)} stroke="var(--line)" />
          <text x={left - LABEL_GAP} y={middleOf(lane) + 4} textAnchor="end">
            {LANE_LABEL[lane]}
          </text>
        </g>
      ))}
      <line x1={left} x2={right} y1={bottom} y2={bottom} stroke="var(--chart-axis)" />
      {ticks.map(({ day, label }) => (
        <g key={day}>
          <line
            x1={toX(day)}
            x2={toX(day)}
            y1={bottom}
            y2={bottom + 4}
            stroke="var(--chart-axis)"
          />
          <text x={toX(day)} y={bottom + 17} textAnchor="middle">
            {label}
          </text>
        </g>
      ))}
      {lanes.includes('incident')
        ? timelineBars(rows, span, toX).map((bar) => (
            <IncidentBar
              key={`${bar.opened} ${bar.closed} ${bar.from} ${bar.isSevere}`}
              bar={bar}
              middle={middleOf('incident')}
              locale={locale}
            />
          ))
        : null}
      {timelineMarks(rows, toX)
        .filter(({ lane }) => lanes.includes(lane))
        .map((mark) => (
          <Mark
            key={`${mark.lane} ${mark.event} ${mark.look} ${mark.first}`}
            mark={mark}
            y={middleOf(mark.lane)}
            locale={locale}
          />
        ))}
    </>
  );
}

interface IncidentBarProps {
  bar: TimelineBar;
  middle: number;
  locale?: string | undefined;
}

function IncidentBar({ bar, middle, locale }: IncidentBarProps) {
  const height = bar.isSevere ? SEVERE_HEIGHT : BAR_HEIGHT;
  const end = bar.closed === null ? 'open' : `closed ${formatDay(bar.closed, locale)}`;
  return (
    <rect
      x={bar.from}
      y={middle - height / 2}
      width={Math.max(3, bar.to - bar.from)}
      height={height}
      rx={1}
      fill={bar.isSevere ? 'var(--standing-land-mine)' : 'var(--chart-claimed)'}
      fillOpacity={bar.isSevere ? 1 : 0.7}
    >
      <title>{`${bar.isSevere ? 'Severe incident' : 'Incident'}, opened ${formatDay(bar.opened, locale)}, ${end}`}</title>
    </rect>
  );
}

const SHAPES: Record<MarkLook, string> = {
  good: 'M0-6L6 4H-6Z',
  bad: 'M0 6L-6-4H6Z',
  neutral: 'M-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0',
  plain: 'M-4.5-4.5h9v9h-9Z',
  hollow: 'M-4-4h8v8h-8Z',
};

const FILLS: Record<MarkLook, string> = {
  good: 'var(--standing-ready)',
  bad: 'var(--standing-land-mine)',
  neutral: 'var(--surface)',
  plain: 'var(--ink-2)',
  hollow: 'var(--surface)',
};

interface MarkProps {
  mark: TimelineMark;
  y: number;
  locale?: string | undefined;
}

function Mark({ mark, y, locale }: MarkProps) {
  const { x, look, count } = mark;
  const isHollow = look === 'neutral' || look === 'hollow';
  return (
    <g transform={`translate(${x} ${y})`}>
      <title>{markLabel(mark, locale)}</title>
      <path
        d={SHAPES[look]}
        fill={FILLS[look]}
        stroke={isHollow ? 'var(--ink-3)' : 'var(--surface)'}
        strokeWidth={isHollow ? 1.5 : 1}
      />
      {count > 1 ? (
        <text x={0} y={-8} textAnchor="middle" className={styles.count}>
          {count}
        </text>
      ) : null}
    </g>
  );
}
