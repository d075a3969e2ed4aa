import { useMemo } from 'react';
import { CountBarsPlot, countBarsLayout } from './count-bars-plot';
import { type CountRow, countSummary } from './count-rows';
import { SelectableChart } from './selectable-chart';

export interface CountBarsProps {
  rows: readonly CountRow[];
  /** What is counted, and what is marked of it. */
  words: { counted: string; marked: string };
  markColor: string;
  onSelect?: (id: string) => void;
  /** The accessible name; the chart's own summary unless told. */
  summary?: string;
}

/** Counts as bars, each with its marked part in a colour of its own. */
export function CountBars({ rows, words, markColor, onSelect, summary }: CountBarsProps) {
  const { counted, marked } = words;
  const keys = useMemo(
    () => [
      { word: counted, color: 'var(--chart-claimed)' },
      { word: marked, color: markColor },
    ],
    [counted, marked, markColor],
  );
  const heightAt = (width: number) => {
    const { margin, rowHeight } = countBarsLayout(rows, width);
    return margin.top + rows.length * rowHeight;
  };
  return (
    <SelectableChart order={rows.map(({ id }) => id)} onSelect={onSelect} height={heightAt}>
      {(width, tabIndex) => (
        <CountBarsPlot
          rows={rows}
          keys={keys}
          markColor={markColor}
          width={width}
          label={summary ?? countSummary(rows)}
          isSelectable={onSelect !== undefined}
          tabIndex={tabIndex}
        />
      )}
    </SelectableChart>
  );
}
