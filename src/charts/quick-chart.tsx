import { MOST_NAMED_BARS } from '../domain/chart-limits';
import chart from './chart.module.css';
import { QuickBars } from './quick-bars';
import styles from './quick-chart.module.css';
import { byDay, type QuickChartData } from './quick-chart-rows';
import { QuickLine } from './quick-line';
import { QuickScatter } from './quick-scatter';

interface QuickChartProps {
  data: QuickChartData;
  /** The accessible name of the whole. */
  summary: string;
  locale?: string;
}

/** Any answer with names or days and figures: a panel for each figure, since each has its own scale. */
export function QuickChart({ data, summary, locale }: QuickChartProps) {
  const { shape, category, isByDay, figures } = data;
  const rows = isByDay ? byDay(data.rows) : data.rows;
  if (shape === 'scatter')
    return (
      <div className={chart.chart} role="img" aria-label={summary}>
        <QuickScatter figures={figures} rows={rows} locale={locale} />
      </div>
    );
  return (
    <div className={`${chart.chart} ${styles.panels}`} role="img" aria-label={summary}>
      {figures.map((figure, at) => {
        const points = rows.map(({ name, figures: all }) => ({ name, figure: all[at] ?? null }));
        return shape === 'bar' && !isByDay ? (
          <QuickBars
            key={figure}
            title={figure}
            points={points.slice(0, MOST_NAMED_BARS)}
            locale={locale}
          />
        ) : (
          <QuickLine
            key={figure}
            title={figure}
            category={category}
            points={points}
            isByDay={isByDay}
            isBars={shape === 'bar'}
            locale={locale}
          />
        );
      })}
    </div>
  );
}
