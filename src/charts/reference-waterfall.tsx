import { useMemo } from 'react';
import { EmptyState } from '../ui/states';
import styles from './chart.module.css';
import { MeasuredChart } from './measured-chart';
import { useRovingMarks } from './roving-marks';
import { WATERFALL_ROW_HEIGHT, WaterfallPlot } from './waterfall-plot';
import {
  placedSteps,
  type WaterfallRow,
  type WaterfallStep,
  waterfallSummary,
} from './waterfall-steps';

export interface ReferenceWaterfallProps {
  /** Claimed, each check in its order, ready. */
  rows: readonly WaterfallRow[];
  onSelect?: (step: WaterfallStep) => void;
  /** The accessible name; the chart's own summary unless told. */
  summary?: string;
  locale?: string;
}

/** From claimed to ready: each check takes away the references that fail it first. */
export function ReferenceWaterfall({ rows, onSelect, summary, locale }: ReferenceWaterfallProps) {
  const steps = useMemo(() => placedSteps(rows, locale), [rows, locale]);
  const roving = useRovingMarks({
    order: onSelect ? steps.map(({ step }) => step) : [],
    onSelect: (id) => {
      const chosen = steps.find(({ step }) => step === id);
      if (chosen) onSelect?.(chosen.step);
    },
  });
  if (steps.length === 0) {
    return <EmptyState title="No references to follow from claimed to ready." />;
  }
  return (
    <div className={`${styles.chart} ${onSelect ? styles.selectable : ''}`} {...roving.handlers}>
      <MeasuredChart height={() => steps.length * WATERFALL_ROW_HEIGHT}>
        {(width) => (
          <WaterfallPlot
            steps={steps}
            width={width}
            label={summary ?? waterfallSummary(rows, locale)}
            isSelectable={onSelect !== undefined}
            tabIndex={roving.tabIndex}
          />
        )}
      </MeasuredChart>
    </div>
  );
}
