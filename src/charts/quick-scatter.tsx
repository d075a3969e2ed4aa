import { CartesianGrid, Scatter, ScatterChart, Tooltip, XAxis, YAxis } from 'recharts';
import { formatCompact } from '../domain/format';
import { MeasuredChart } from './measured-chart';
import { areWhole, type QuickRow } from './quick-chart-rows';
import { QuickHint } from './quick-hint';

const HEIGHT = 360;
const VALUE_ROOM = 56;

interface QuickScatterProps {
  /** The first goes along, the second up. */
  figures: readonly string[];
  rows: readonly QuickRow[];
  locale?: string | undefined;
}

/** A point for each row in which both figures are known. */
export function QuickScatter({ figures, rows, locale }: QuickScatterProps) {
  const [along = '', up = ''] = figures;
  const data = rows.flatMap(({ name, figures: all }) => {
    const [x, y] = all;
    if (typeof x !== 'number' || typeof y !== 'number') return [];
    const told = figures.map((title, at) => ({ title, figure: all[at] ?? null }));
    return [{ x, y, name, told }];
  });
  return (
    <MeasuredChart height={() => HEIGHT}>
      {() => (
        <ScatterChart
          margin={{ top: 8, right: 16, bottom: 14, left: 8 }}
          accessibilityLayer={false}
        >
          <CartesianGrid stroke="var(--line)" />
          <XAxis
            type="number"
            dataKey="x"
            allowDecimals={!areWhole(data.map(({ x }) => x))}
            domain={['auto', 'auto']}
            tickFormatter={(figure: number) => formatCompact(figure, locale)}
            stroke="var(--chart-axis)"
            tickLine={false}
            label={{ value: along, position: 'insideBottom', offset: -8 }}
          />
          <YAxis
            type="number"
            dataKey="y"
            allowDecimals={!areWhole(data.map(({ y }) => y))}
            width={VALUE_ROOM}
            domain={['auto', 'auto']}
            tickFormatter={(figure: number) => formatCompact(figure, locale)}
            stroke="var(--chart-axis)"
            tickLine={false}
            label={{
              value: up,
              angle: -90,
              position: 'insideLeft',
              style: { textAnchor: 'middle' },
            }}
          />
          <Tooltip
            cursor={{ stroke: 'var(--line-strong)' }}
            isAnimationActive={false}
            content={(hint) => (
              <QuickHint active={hint.active} payload={hint.payload} locale={locale} />
            )}
          />
          <Scatter data={data} fill="var(--accent)" fillOpacity={0.7} isAnimationActive={false} />
        </ScatterChart>
      )}
    </MeasuredChart>
  );
}
