import { memo, useMemo } from 'react';
import { Bar, BarChart, XAxis, YAxis } from 'recharts';
import { ChartKeys } from './chart-keys';
import { GainBar } from './gain-bar';
import { gainLayout } from './gain-layout';
import { type GainRow, gainSummary } from './gain-rows';
import type { RowLayout } from './row-layout';
import { SelectableChart } from './selectable-chart';

const BAR_HEIGHT = 16;
const BASELINE = 12;

export interface GainBarsProps {
  rows: readonly GainRow[];
  /** What there is, and what is needed; the line is what is needed. */
  words: { before: string; gained: string; needed: string };
  /** What stands above the figures at the end of the rows. */
  asideTitle: string;
  onSelect?: (id: string) => void;
  selected?: string | undefined;
  /** Whether a line marks what is needed; of a share that is the whole bar. */
  isTargetMarked?: boolean;
}

/** What there is and what comes to it, each against what is needed. */
export function GainBars({ onSelect, ...shown }: GainBarsProps) {
  const { rows, asideTitle } = shown;
  const heightAt = (width: number) => {
    const { margin, rowHeight } = gainLayout(rows, asideTitle, width);
    return margin.top + rows.length * rowHeight;
  };
  return (
    <SelectableChart order={rows.map(({ id }) => id)} onSelect={onSelect} height={heightAt}>
      {(width, tabIndex) => (
        <GainBarsPlot
          {...shown}
          width={width}
          isSelectable={onSelect !== undefined}
          tabIndex={tabIndex}
        />
      )}
    </SelectableChart>
  );
}

interface GainBarsPlotProps extends Omit<GainBarsProps, 'onSelect'> {
  width: number;
  isSelectable: boolean;
  tabIndex: number;
}

const GainBarsPlot = memo(function GainBarsPlot(props: GainBarsPlotProps) {
  const { rows, words, asideTitle, width, isSelectable, selected, tabIndex } = props;
  const { isTargetMarked = false } = props;
  const layout = useMemo(() => gainLayout(rows, asideTitle, width), [rows, asideTitle, width]);
  const data = useMemo(() => rows.map((row) => ({ id: row.id, longest: longestOf(row) })), [rows]);
  // The same element at each render: React then leaves the bars, and the focus on them, alone.
  const bars = useMemo(
    () => (
      <Bar
        dataKey="longest"
        isAnimationActive={false}
        zIndex={0}
        shape={({ x, y, width: length, index }) => (
          <GainBar
            row={rows[index]}
            label={layout.labels[index] ?? []}
            layout={layout}
            x={x}
            length={length}
            middle={y + BAR_HEIGHT / 2}
            height={BAR_HEIGHT}
            isSelectable={isSelectable}
            isSelected={rows[index]?.id === selected}
            isTargetMarked={isTargetMarked}
          />
        )}
      />
    ),
    [rows, layout, isSelectable, selected, isTargetMarked],
  );
  return (
    <BarChart
      layout="vertical"
      data={data}
      margin={layout.margin}
      barSize={BAR_HEIGHT}
      accessibilityLayer={false}
      role={isSelectable ? 'group' : 'img'}
      aria-label={gainSummary(rows)}
      tabIndex={isSelectable ? tabIndex : undefined}
    >
      <GainHead layout={layout} words={words} asideTitle={asideTitle} />
      <XAxis type="number" hide domain={[0, Math.max(...rows.map(longestOf))]} />
      <YAxis type="category" dataKey="id" hide />
      {bars}
    </BarChart>
  );
});

function longestOf({ before, gained, needed }: GainRow): number {
  return Math.max(before + gained, needed);
}

interface GainHeadProps extends Pick<GainBarsProps, 'words' | 'asideTitle'> {
  layout: RowLayout;
}

/** Which colour is what, and what the figures at the end are. */
function GainHead({ layout, words, asideTitle }: GainHeadProps) {
  return (
    <g>
      <ChartKeys
        keys={[
          { word: words.before, color: 'var(--standing-ready)' },
          { word: words.gained, color: 'var(--standing-hidden-gem)' },
          { word: words.needed, color: 'var(--chart-track)' },
        ]}
        left={layout.isNarrow ? 0 : layout.margin.left}
      />
      <text x={layout.width} y={BASELINE} textAnchor="end">
        {asideTitle}
      </text>
    </g>
  );
}
