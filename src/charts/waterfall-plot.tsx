import { memo, useMemo } from 'react';
import { Bar, BarChart, XAxis, YAxis } from 'recharts';
import { widestText } from './text-fit';
import { WaterfallBar } from './waterfall-bar';
import type { PlacedStep } from './waterfall-steps';

export const WATERFALL_ROW_HEIGHT = 31;
const BAR_HEIGHT = 23;
const LABEL_GAP = 12;
const VALUE_GAP = 8;

interface WaterfallPlotProps {
  steps: PlacedStep[];
  width: number;
  label: string;
  isSelectable: boolean;
  tabIndex: number;
}

/** The drawing of the waterfall: an unseen bar up to where a step begins, and the step upon it. */
export const WaterfallPlot = memo(function WaterfallPlot(props: WaterfallPlotProps) {
  const { steps, width, label, isSelectable, tabIndex } = props;
  const roomFor = (texts: string[]) => Math.ceil(widestText(texts, { weight: 600 }));
  const labelEnd = roomFor(steps.map((step) => step.label));
  const valueRoom = roomFor(steps.map(({ text }) => text)) + VALUE_GAP;
  // The same element at each render: React then leaves the bars, and the focus on them, alone.
  const bars = useMemo(
    () => (
      <Bar
        dataKey="count"
        stackId="step"
        isAnimationActive={false}
        zIndex={0}
        shape={({ x, y, width: length, index }) => (
          <WaterfallBar
            step={steps[index]}
            hasNext={index < steps.length - 1}
            box={{ x, y, width: length, height: BAR_HEIGHT }}
            rowHeight={WATERFALL_ROW_HEIGHT}
            labelEnd={labelEnd}
            chartWidth={width}
            isSelectable={isSelectable}
          />
        )}
      />
    ),
    [steps, labelEnd, width, isSelectable],
  );
  return (
    <BarChart
      layout="vertical"
      data={steps}
      margin={{ top: 0, right: valueRoom, bottom: 0, left: labelEnd + LABEL_GAP }}
      barSize={BAR_HEIGHT}
      accessibilityLayer={false}
      role={isSelectable ? 'group' : 'img'}
      aria-label={label}
      tabIndex={isSelectable ? tabIndex : undefined}
    >
      <XAxis type="number" hide domain={[0, Math.max(1, ...steps.map(topOf))]} />
      <YAxis type="category" dataKey="step" hide />
      <Bar dataKey="start" stackId="step" fill="none" isAnimationActive={false} zIndex={0} />
      {bars}
    </BarChart>
  );
});

function topOf({ start, count }: PlacedStep): number {
  return start + count;
}
