import { Bar, BarChart, CartesianGrid, Tooltip, XAxis, YAxis } from 'recharts';
import { formatCompact } from '../domain/format';
import { MeasuredChart } from './measured-chart';
import styles from './quick-chart.module.css';
import { areWhole, nameText } from './quick-chart-rows';
import { QuickHint } from './quick-hint';
import { fitLines, widestText } from './text-fit';

const BAR_ROW = 22;
const BAR_HEIGHT = 14;
const AXIS_HEIGHT = 42;
const MOST_LABEL_SHARE = 0.42;
const LABEL_GAP = 8;
const RIGHT_ROOM = 28;
const TICKS = 5;

interface QuickBarsProps {
  /** What the figure is called: the title of its axis. */
  title: string;
  points: readonly { name: string; figure: number | null }[];
  locale?: string | undefined;
}

/** A bar for each name, from zero. */
export function QuickBars({ title, points, locale }: QuickBarsProps) {
  const data = points.map(({ name, figure }, at) => ({
    at,
    name,
    figure,
    told: [{ title, figure }],
  }));
  const widest = widestText(points.map(({ name }) => nameText(name)));
  return (
    <div className={styles.panel}>
      <MeasuredChart height={() => points.length * BAR_ROW + AXIS_HEIGHT}>
        {(width) => {
          const labels = Math.min(widest + LABEL_GAP, width * MOST_LABEL_SHARE);
          return (
            <BarChart
              layout="vertical"
              data={data}
              margin={{ top: 0, right: RIGHT_ROOM, bottom: 12, left: 0 }}
              barSize={BAR_HEIGHT}
              accessibilityLayer={false}
            >
              <CartesianGrid horizontal={false} stroke="var(--line)" />
              <XAxis
                type="number"
                domain={[(low: number) => Math.min(0, low), (high: number) => Math.max(0, high)]}
                tickCount={TICKS}
                allowDecimals={!areWhole(points.map(({ figure }) => figure))}
                tickFormatter={(figure: number) => formatCompact(figure, locale)}
                stroke="var(--chart-axis)"
                tickLine={false}
                label={{ value: title, position: 'insideBottom', offset: -8 }}
              />
              <YAxis
                type="category"
                dataKey="at"
                width={labels}
                interval={0}
                axisLine={{ stroke: 'var(--chart-axis)' }}
                tickLine={false}
                tickFormatter={(at: number) =>
                  fitLines(nameText(points[at]?.name ?? ''), labels - LABEL_GAP, 1)[0] ?? ''
                }
              />
              <Tooltip
                cursor={{ fill: 'var(--chart-hover)' }}
                isAnimationActive={false}
                content={(hint) => (
                  <QuickHint active={hint.active} payload={hint.payload} locale={locale} />
                )}
              />
              <Bar dataKey="figure" fill="var(--accent)" isAnimationActive={false} />
            </BarChart>
          );
        }}
      </MeasuredChart>
    </div>
  );
}
