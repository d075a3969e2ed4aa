import { EmptyState } from '../ui/states';
import styles from './chart.module.css';
import { MeasuredChart } from './measured-chart';
import { useRovingMarks } from './roving-marks';
import { WATERFALL_ROW_HEIGHT, WaterfallPlot } from './waterfall-plot';
import type { PlacedStep } from './waterfall-steps';

interface WaterfallProps<Step extends string> {
  /** The same list at each render, so that its marks keep the focus. */
  steps: PlacedStep<Step>[];
  onSelect?: ((step: Step) => void) | undefined;
  /** The accessible name. */
  label: string;
  /** Said where there are no steps. */
  emptyTitle: string;
}

/** Steps from one total to another, each beginning where the one before it has left off. */
export function Waterfall<Step extends string>(props: WaterfallProps<Step>) {
  const { steps, onSelect, label, emptyTitle } = props;
  const open = onSelect ? steps.filter(({ isFixed }) => !isFixed) : [];
  const roving = useRovingMarks({
    order: open.map(({ step }) => step),
    onSelect: (id) => {
      const chosen = open.find(({ step }) => step === id);
      if (chosen) onSelect?.(chosen.step);
    },
  });
  if (steps.length === 0) return <EmptyState title={emptyTitle} />;
  const isSelectable = open.length > 0;
  return (
    <div className={styles.chart} {...roving.handlers}>
      <MeasuredChart height={() => steps.length * WATERFALL_ROW_HEIGHT}>
        {(width) => (
          <WaterfallPlot
            steps={steps}
            width={width}
            label={label}
            isSelectable={isSelectable}
            tabIndex={roving.tabIndex}
          />
        )}
      </MeasuredChart>
    </div>
  );
}
