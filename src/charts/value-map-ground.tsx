import { formatCount, formatNumber, formatSigned } from '../domain/format';
import type { Span } from '../domain/value-map';
import styles from './chart.module.css';
import { quadrantDivide, quadrantNames } from './quadrant-names';
import type { MapFrame } from './value-map-frame';
import { QUADRANT_GROUND, type Quadrant, type ValueMapThresholds } from './value-map-rows';

/** Of the figures at the ends of a part of the map. */
const DIGITS = 2;

interface ValueMapGroundProps {
  layout: MapFrame;
  thresholds: ValueMapThresholds;
  locale?: string | undefined;
}

/** What lies under the marks: tinted quadrants, the two thresholds, the strips, ticks and titles. */
export function ValueMapGround({ layout, thresholds, locale }: ValueMapGroundProps) {
  const { plot } = layout;
  const { x, y } = quadrantDivide(layout, thresholds);
  const line = { stroke: 'var(--chart-axis)', shapeRendering: 'crispEdges' } as const;
  return (
    <g>
      <rect
        x={x}
        y={plot.top}
        width={plot.right - x}
        height={y - plot.top}
        fill={QUADRANT_GROUND['strategic happy']}
      />
      <rect
        x={x}
        y={y}
        width={plot.right - x}
        height={plot.bottom - y}
        fill={QUADRANT_GROUND['strategic unhappy']}
      />
      <line x1={plot.left} x2={plot.right} y1={y} y2={y} {...line} />
      <line x1={x} x2={x} y1={plot.top} y2={plot.bottom} {...line} />
      <Strips layout={layout} locale={locale} />
      <Ticks layout={layout} thresholds={thresholds} locale={locale} />
      <Titles layout={layout} />
    </g>
  );
}

function Strips({ layout, locale }: { layout: MapFrame; locale?: string | undefined }) {
  const { plot, noSignal, noValue, height } = layout;
  const ground = { fill: 'var(--chart-hover)', rx: 3 } as const;
  const left = noValue ? noValue.x - 18 : plot.left;
  const label = plot.left - (noValue ? 42 : 0) - 8;
  return (
    <>
      {noSignal ? (
        <>
          <rect x={left} y={noSignal.y - 18} width={plot.right - left} height={36} {...ground} />
          <text textAnchor="end">
            <tspan x={label} y={noSignal.y - 3}>
              no signal
            </tspan>
            <tspan x={label} y={noSignal.y + 12} className={styles.strong}>
              {formatCount(noSignal.count, locale)}
            </tspan>
          </text>
        </>
      ) : null}
      {noValue ? (
        <>
          <rect
            x={noValue.x - 18}
            y={plot.top}
            width={36}
            height={plot.bottom - plot.top}
            {...ground}
          />
          <text textAnchor="middle">
            <tspan x={noValue.x - 6} y={height - 24}>
              no value
            </tspan>
            <tspan x={noValue.x - 6} y={height - 9} className={styles.strong}>
              {formatCount(noValue.count, locale)}
            </tspan>
          </text>
        </>
      ) : null}
    </>
  );
}

function Ticks({ layout, thresholds, locale }: ValueMapGroundProps) {
  const { plot, noValue, height, extent, toX, toY } = layout;
  const values = spaced(ticks(extent.value, thresholds.value), toX, 34);
  const sentiments = spaced(ticks(extent.sentiment, thresholds.sentiment), toY, 16);
  const end = plot.left - (noValue ? 42 : 0) - 8;
  return (
    <>
      {values.map((value) => (
        <text
          key={value}
          x={value === extent.value.high ? plot.right : toX(value)}
          y={height - 24}
          textAnchor={value === extent.value.high ? 'end' : 'middle'}
        >
          {formatNumber(value, { digits: DIGITS, locale })}
        </text>
      ))}
      {sentiments.map((sentiment) => (
        <text
          key={sentiment}
          x={end}
          y={toY(sentiment) + tickShift(extent.sentiment, sentiment)}
          textAnchor="end"
        >
          {formatSigned(sentiment, { digits: DIGITS, locale })}
        </text>
      ))}
    </>
  );
}

function Titles({ layout: { isNarrow, plot, height } }: { layout: MapFrame }) {
  const middle = (plot.top + plot.bottom) / 2;
  return (
    <>
      <text x={(plot.left + plot.right) / 2} y={height - 5} textAnchor="middle">
        Strategic value
      </text>
      {isNarrow ? (
        <text x={0} y={12}>
          Current sentiment
        </text>
      ) : (
        <text transform={`translate(11 ${middle}) rotate(-90)`} textAnchor="middle">
          Current sentiment
        </text>
      )}
    </>
  );
}

interface QuadrantNamesProps {
  layout: MapFrame;
  thresholds: ValueMapThresholds;
  counts: Record<Quadrant, number>;
  /** Whether they stand upon shades, where grey would not be read. */
  isUponShades?: boolean;
  locale?: string | undefined;
}

/** The names of the quadrants with their counts, in the corners and above the marks. */
export function QuadrantNames(props: QuadrantNamesProps) {
  const { layout, thresholds, counts, isUponShades = false, locale } = props;
  const ink = isUponShades ? { style: { fill: 'var(--ink)' } } : {};
  return (
    <g>
      {quadrantNames(layout, thresholds, counts, locale).map((name) => (
        <text
          key={name.quadrant}
          textAnchor={name.anchor}
          className={styles.halo}
          stroke={QUADRANT_GROUND[name.quadrant]}
          {...ink}
        >
          {name.lines.map((line) => (
            <tspan key={line.y} x={name.x} y={line.y}>
              {line.text}
            </tspan>
          ))}
        </text>
      ))}
    </g>
  );
}

/** The ends of an axis, and the threshold where it lies between. */
function ticks({ low, high }: Span, threshold: number): number[] {
  return [low, high, ...(threshold > low && threshold < high ? [threshold] : [])];
}

/** From the middle of a line to its base; the ends stay within the plot. */
function tickShift({ low, high }: Span, tick: number): number {
  return tick === high ? 9 : tick === low ? 0 : 4;
}

/** The ticks that keep their distance from those before them. */
function spaced(ticks: number[], place: (tick: number) => number, distance: number): number[] {
  return ticks.filter((tick, index) =>
    ticks.slice(0, index).every((other) => Math.abs(place(tick) - place(other)) >= distance),
  );
}
