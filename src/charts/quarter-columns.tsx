import { QUARTER_COLUMNS_HEIGHT, QuarterColumnsPlot } from './quarter-columns-plot';
import { type QuarterColumn, quarterSummary } from './quarter-columns-rows';
import { SelectableChart } from './selectable-chart';

export interface QuarterColumnsProps {
  rows: readonly QuarterColumn[];
  onSelect?: (id: string) => void;
  /** The accessible name; the chart's own summary unless told. */
  summary?: string;
  locale?: string;
}

/** How often references were used, quarter by quarter. */
export function QuarterColumns({ rows, onSelect, summary, locale }: QuarterColumnsProps) {
  return (
    <SelectableChart
      order={rows.map(({ id }) => id)}
      onSelect={onSelect}
      height={() => QUARTER_COLUMNS_HEIGHT}
    >
      {(width, tabIndex) => (
        <QuarterColumnsPlot
          rows={rows}
          width={width}
          label={summary ?? quarterSummary(rows, locale)}
          isSelectable={onSelect !== undefined}
          tabIndex={tabIndex}
          locale={locale}
        />
      )}
    </SelectableChart>
  );
}
