import { SCORE_LINE_HEIGHT, ScoreLinePlot } from './score-line-plot';
import { lineSummary, type ScorePoint } from './score-line-rows';
import { SelectableChart } from './selectable-chart';

export interface ScoreLineProps {
  points: readonly ScorePoint[];
  onSelect?: (id: string) => void;
  /** The accessible name; the chart's own summary unless told. */
  summary?: string;
  locale?: string;
}

/** A score over quarter ends, each with its interval. */
export function ScoreLine({ points, onSelect, summary, locale }: ScoreLineProps) {
  return (
    <SelectableChart
      order={points.map(({ id }) => id)}
      onSelect={onSelect}
      height={() => SCORE_LINE_HEIGHT}
    >
      {(width, tabIndex) => (
        <ScoreLinePlot
          points={points}
          width={width}
          label={summary ?? lineSummary(points, locale)}
          isSelectable={onSelect !== undefined}
          tabIndex={tabIndex}
          locale={locale}
        />
      )}
    </SelectableChart>
  );
}
