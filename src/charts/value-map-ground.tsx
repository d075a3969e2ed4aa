import { formatCount, formatSigned } from '../domain/format';
import styles from './chart.module.css';
import { quadrantNames } from './quadrant-names';
import type { MapLayout } from './value-map-layout';
import { QUADRANT_GROUND, type Quadrant, type ValueMapThresholds } from './value-map-rows';

interface ValueMapGroundProps {
  layout: MapLayout;
  thresholds: ValueMapThresholds;
  locale?: string | undefined;
}

/** What lies under the marks: tinted quadrants, the two thresholds, the strips, ticks and titles. */
export function ValueMapGround({ layout, thresholds, locale }: ValueMapGroundProps) {
  const { plot, toX, toY } = layout;
  const [x, y] = [toX(thresholds.value), toY(thresholds.sentiment)];
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

function Strips({ layout, locale }: { layout: MapLayout; locale?: string | undefined }) {
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
  const { plot, noValue, height, toX, toY } = layout;
  const values = spaced([0, 100, thresholds.value], toX, 26);
  const sentiments = spaced([-100, 100, thresholds.sentiment], toY, 16);
  const end = plot.left - (noValue ? 42 : 0) - 8;
  return (
    <>
      {values.map((value) => (
        <text
          key={value}
          x={value === 100 ? plot.right : toX(value)}
          y={height - 24}
          textAnchor={value === 100 ? 'end' : 'middle'}
        >
          {formatCount(value, locale)}
        </text>
      ))}
      {sentiments.map((sentiment) => (
        <text
          key={sentiment}
          x={end}
          y={toY(sentiment) + (sentiment === 100 ? 9 : sentiment === -100 ? 0 : 4)}
          textAnchor="end"
        >
          {formatSigned(sentiment, { locale })}
        </text>
      ))}
    </>
  );
}

function Titles({ layout: { isNarrow, plot, height } }: { layout: MapLayout }) {
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
  layout: MapLayout;
  thresholds: ValueMapThresholds;
  counts: Record<Quadrant, number>;
  locale?: string | undefined;
}

/** The names of the quadrants with their counts, in the corners and above the marks. */
export function QuadrantNames({ layout, thresholds, counts, locale }: QuadrantNamesProps) {
  return (
    <g>
      {quadrantNames(layout, thresholds, counts, locale).map((name) => (
        <text
          key={name.quadrant}
          textAnchor={name.anchor}
          className={styles.halo}
          stroke={QUADRANT_GROUND[name.quadrant]}
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

/** The ticks that keep their distance from those before them. */
function spaced(ticks: number[], place: (tick: number) => number, distance: number): number[] {
  return ticks.filter((tick, index) =>
    ticks.slice(0, index).every((other) => Math.abs(place(tick) - place(other)) >= distance),
  );
}
