import { type ReactNode, useState } from 'react';
import { ResponsiveContainer } from 'recharts';

/** Where nothing can be measured yet. */
const FIRST_WIDTH = 600;

interface MeasuredChartProps {
  height: (width: number) => number;
  /** The chart for a width; it gets its size from the container. */
  children: (width: number) => ReactNode;
  /** Told the width as soon as it is known and whenever it changes. */
  onWidth?: (width: number) => void;
}

/** Tells a chart how wide it may be, so that it can choose its layout and its height. */
export function MeasuredChart({ height, children, onWidth }: MeasuredChartProps) {
  const [width, setWidth] = useState(FIRST_WIDTH);
  const pixels = height(width);
  const measure = (measured: number) => {
    if (measured <= 0) return;
    setWidth(Math.round(measured));
    onWidth?.(Math.round(measured));
  };
  return (
    <ResponsiveContainer
      width="100%"
      height={pixels}
      initialDimension={{ width: FIRST_WIDTH, height: pixels }}
      onResize={measure}
    >
      {children(width)}
    </ResponsiveContainer>
  );
}
