import { IntervalDotsPlot, intervalDotsHeight, intervalDotsLayout } from './interval-dots-plot';
import { type IntervalRow, type IntervalScale, intervalSummary } from './interval-rows';
import { SelectableChart } from './selectable-chart';

export interface IntervalDotsProps {
  rows: readonly IntervalRow[];
  scale: IntervalScale;
  onSelect?: (id: string) => void;
  /** Of those that rest on enough; the accent unless told. */
  color?: string;
  /** The accessible name; the chart's own summary unless told. */
  summary?: string;
  locale?: string;
}

/** Rates or scores as dots, each on the line of its interval; what rests on few is hollow and grey. */
export function IntervalDots(props: IntervalDotsProps) {
  const { rows, scale, onSelect, color = 'var(--accent)', summary, locale } = props;
  return (
    <SelectableChart
      order={rows.map(({ id }) => id)}
      onSelect={onSelect}
      height={(width) =>
        intervalDotsHeight(intervalDotsLayout(rows, scale, width, locale), rows.length)
      }
    >
      {(width, tabIndex) => (
        <IntervalDotsPlot
          rows={rows}
          scale={scale}
          width={width}
          color={color}
          label={summary ?? intervalSummary(rows, scale, locale)}
          isSelectable={onSelect !== undefined}
          tabIndex={tabIndex}
          locale={locale}
        />
      )}
    </SelectableChart>
  );
}
