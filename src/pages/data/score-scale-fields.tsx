import type { ScoreColumn } from '../../imports/recognising/decisions';
import { type ScoreScale, usualScale } from '../../imports/typing/score-scale';
import { NumberField } from '../../ui/number-field';
import styles from './mapping.module.css';

export interface ScoreScaleFieldsProps {
  score: ScoreColumn;
  settledScale: ScoreScale | undefined;
  onChange: (score: ScoreColumn) => void;
}

/** The ends of a score's scale; NPS has its own, and that of a metric nobody knows is asked for. */
export function ScoreScaleFields({ score, settledScale, onChange }: ScoreScaleFieldsProps) {
  const { metric } = score;
  if (metric === 'nps') return <p className={styles.scale}>0 to 10</p>;
  if (metric === null) return <p className={styles.scale}>asked for before it is loaded</p>;
  const settled = settledScale?.metric === metric ? settledScale : usualScale(metric);
  const least = score.scaleMin ?? settled?.scaleMin;
  const most = score.scaleMax ?? settled?.scaleMax;
  const change = (scaleMin: number | undefined, scaleMax: number | undefined) => {
    const { scaleMin: _least, scaleMax: _most, ...rest } = score;
    onChange({
      ...rest,
      ...(scaleMin !== undefined && { scaleMin }),
      ...(scaleMax !== undefined && { scaleMax }),
    });
  };
  return (
    <div className={styles.ends}>
      <NumberField
        label="Lowest"
        value={least ?? null}
        most={most === undefined ? undefined : most - 1}
        onChange={(value) => change(value ?? undefined, most)}
      />
      <NumberField
        label="Highest"
        value={most ?? null}
        least={least === undefined ? undefined : least + 1}
        onChange={(value) => change(least, value ?? undefined)}
      />
    </div>
  );
}
