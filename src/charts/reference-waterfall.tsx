import { useMemo } from 'react';
import { Waterfall } from './waterfall';
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
  return (
    <Waterfall
      steps={steps}
      onSelect={onSelect}
      label={summary ?? waterfallSummary(rows, locale)}
      emptyTitle="No references to follow from claimed to ready."
    />
  );
}
