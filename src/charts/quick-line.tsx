import { Bar, CartesianGrid, ComposedChart, Line, Tooltip, XAxis, YAxis } from 'recharts';
import { MOST_DOTTED_POINTS } from '../domain/chart-limits';
import { formatCompact, formatDay } from '../domain/format';
import { MeasuredChart } from './measured-chart';
import styles from './quick-chart.module.css';
import { areWhole } from './quick-chart-rows';
import { QuickHint } from './quick-hint';

const HEIGHT = 260;
const VALUE_ROOM = 56;
const TICK_GAP = 24;
const DAY_LETTERS = 10;
const WIDEST_BAR = 24;

interface QuickLineProps {
  title: string;
  category: string;
  points: readonly { name: string; figure: number | null }[];
  isByDay: boolean;
  /** Columns from zero in the place of a line. */
  isBars: boolean;
  locale?: string | undefined;
}

/** A figure along days or names; days stand apart as they are in time. */
export function QuickLine(props: QuickLineProps) {
  const { title, category, points, isByDay, isBars, locale } = props;
  const data = points.map(({ name, figure }, at) => ({
    at: isByDay ? Date.parse(name) : at,
    name: isByDay ? formatDay(name.slice(0, DAY_LETTERS), locale) : name,
    figure,
    told: [{ title, figure }],
  }));
  const named = (at: number) =>
    isByDay
      ? formatDay(new Date(at).toISOString().slice(0, DAY_LETTERS), locale)
      : (points[at]?.name ?? '');
  return (
    <div className={styles.panel}>
      <MeasuredChart height={() => HEIGHT}>
        {() => (
          <ComposedChart
            data={data}
            margin={{ top: 8, right: 16, bottom: 14, left: 8 }}
            accessibilityLayer={false}
          >
            <CartesianGrid vertical={false} stroke="var(--line)" />
            <XAxis
              dataKey="at"
              // Columns need a place of their own each; a line goes by time.
              {...(isByDay && !isBars
                ? { type: 'number', scale: 'time', domain: ['dataMin', 'dataMax'] }
                : { type: 'category' })}
              tickFormatter={named}
              minTickGap={TICK_GAP}
              stroke="var(--chart-axis)"
              tickLine={false}
              label={{ value: category, position: 'insideBottom', offset: -8 }}
            />
            <YAxis
              width={VALUE_ROOM}
              allowDecimals={!areWhole(points.map(({ figure }) => figure))}
              domain={
                isBars
                  ? [(low: number) => Math.min(0, low), (high: number) => Math.max(0, high)]
                  : ['auto', 'auto']
              }
              tickFormatter={(figure: number) => formatCompact(figure, locale)}
              stroke="var(--chart-axis)"
              axisLine={false}
              tickLine={false}
              label={{
                value: title,
                angle: -90,
                position: 'insideLeft',
                style: { textAnchor: 'middle' },
              }}
            />
            <Tooltip
              cursor={isBars ? { fill: 'var(--chart-hover)' } : { stroke: 'var(--line-strong)' }}
              isAnimationActive={false}
              content={(hint) => (
                <QuickHint active={hint.active} payload={hint.payload} locale={locale} />
              )}
            />
            {isBars ? (
              <Bar
                dataKey="figure"
                fill="var(--accent)"
                maxBarSize={WIDEST_BAR}
                isAnimationActive={false}
              />
            ) : (
              <Line
                dataKey="figure"
                stroke="var(--accent)"
                strokeWidth={2}
                dot={
                  points.length <= MOST_DOTTED_POINTS
                    ? { r: 2.5, fill: 'var(--accent)', stroke: 'none' }
                    : false
                }
                isAnimationActive={false}
              />
            )}
          </ComposedChart>
        )}
      </MeasuredChart>
    </div>
  );
}
