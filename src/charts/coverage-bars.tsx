import { useMemo } from 'react';
import { EmptyState } from '../ui/states';
import styles from './chart.module.css';
import { coverageLayout } from './coverage-layout';
import { CoveragePlot } from './coverage-plot';
import { type CoverageRow, type CoverageView, coverageSummary, orderedRows } from './coverage-rows';
import { MeasuredChart } from './measured-chart';
import { useRovingMarks } from './roving-marks';

export interface CoverageBarsProps {
  /** The segments of one dimension in the order to show them. */
  rows: readonly CoverageRow[];
  currency: string;
  onSelect?: (segment: string) => void;
  /** What the bars tell first, with the other number beside it; the truth alone unless told. */
  view?: CoverageView;
  /** The accessible name; the chart's own summary unless told. */
  summary?: string;
  locale?: string;
}

/** Per segment: ready over claimed references against the target, and the pipeline that needs them. */
export function CoverageBars(props: CoverageBarsProps) {
  const { rows, currency, onSelect, view, summary, locale } = props;
  const shown = useMemo(() => orderedRows(rows), [rows]);
  const roving = useRovingMarks({
    order: onSelect ? shown.map(({ segment }) => segment) : [],
    onSelect,
  });
  if (shown.length === 0) return <EmptyState title="No segments in this dimension." />;
  const heightAt = (width: number) => {
    const { headHeight, rowHeight } = coverageLayout(shown, width, currency, locale, view);
    return headHeight + shown.length * rowHeight;
  };
  return (
    <div className={`${styles.chart} ${onSelect ? styles.selectable : ''}`} {...roving.handlers}>
      <MeasuredChart height={heightAt}>
        {(width) => (
          <CoveragePlot
            rows={shown}
            width={width}
            currency={currency}
            locale={locale}
            view={view}
            label={summary ?? coverageSummary(rows, locale, view)}
            isSelectable={onSelect !== undefined}
            tabIndex={roving.tabIndex}
          />
        )}
      </MeasuredChart>
    </div>
  );
}
