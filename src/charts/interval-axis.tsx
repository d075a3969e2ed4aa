import styles from './chart.module.css';
import { type IntervalScale, placeOf, ticksOf, valueText } from './interval-rows';
import type { RowLayout } from './row-layout';

const BASELINE = 11;
/** Fewer ticks bear their figure where there is less room than this for each. */
const TICK_ROOM = 52;

interface IntervalAxisProps {
  scale: IntervalScale;
  layout: RowLayout;
  height: number;
  locale?: string | undefined;
}

/** The scale above the dots with a hairline down from each tick. */
export function IntervalAxis({ scale, layout, height, locale }: IntervalAxisProps) {
  const { margin, width } = layout;
  const length = width - margin.left - margin.right;
  const ticks = ticksOf(scale);
  const isWide = length / (ticks.length - 1) >= TICK_ROOM;
  return (
    <g>
      {ticks.map((tick, index) => {
        const x = margin.left + length * placeOf(tick, scale);
        const isEnd = index === 0 || index === ticks.length - 1;
        const isWritten = isWide || index % 2 === 0;
        const anchor = index === 0 ? 'start' : isEnd ? 'end' : 'middle';
        return (
          <g key={tick}>
            <line
              x1={x}
              x2={x}
              y1={margin.top - 4}
              y2={height}
              stroke={tick === 0 ? 'var(--line-strong)' : 'var(--line)'}
              shapeRendering="crispEdges"
            />
            {isWritten ? (
              <text
                x={x}
                y={BASELINE}
                textAnchor={layout.isNarrow ? anchor : 'middle'}
                className={styles.quiet}
              >
                {valueText(tick, scale, locale)}
              </text>
            ) : null}
          </g>
        );
      })}
    </g>
  );
}
