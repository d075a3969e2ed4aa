import type { TextTable } from '../../imports/reading/text-table';
import type { ScoreColumn } from '../../imports/recognising/decisions';
import type { ScoreScale } from '../../imports/typing/score-scale';
import { Button } from '../../ui/button';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import { columnExamples } from './column-examples';
import { columnLabel } from './column-label';
import styles from './mapping.module.css';
import { choiceOf, METRIC_CHOICES, metricOf } from './score-choices';
import { ScoreScaleFields } from './score-scale-fields';

export interface ScoreColumnRowProps {
  score: ScoreColumn;
  table: TextTable;
  /** The scale that the scores are read on so far. */
  settledScale: ScoreScale | undefined;
  onChange: (score: ScoreColumn) => void;
  onRemove: () => void;
}

/** A score column: what it measures, on which scale, what it is about. */
export function ScoreColumnRow(props: ScoreColumnRowProps) {
  const { score, table, settledScale, onChange, onRemove } = props;
  const { column, metric, topic } = score;
  return (
    <li className={styles.score}>
      <div className={styles.scoreName}>
        <p className={styles.field}>{columnLabel(column)}</p>
        <ul className={styles.examples}>
          {columnExamples(table, column).map((example) => (
            <li key={example}>{example}</li>
          ))}
        </ul>
      </div>
      <fieldset className={styles.scoreControls} aria-label={columnLabel(column)}>
        <Select
          label="Metric"
          options={METRIC_CHOICES}
          value={choiceOf(metric)}
          onChange={(choice) =>
            onChange({ column, metric: metricOf(choice), ...(topic !== undefined && { topic }) })
          }
        />
        <ScoreScaleFields score={score} settledScale={settledScale} onChange={onChange} />
        <TextField
          label="Topic"
          value={topic ?? ''}
          onChange={(text) => {
            const { topic: _before, ...rest } = score;
            onChange(text === '' ? rest : { ...rest, topic: text });
          }}
        />
        <Button variant="quiet" aria-label={`Remove ${columnLabel(column)}`} onPress={onRemove}>
          Remove
        </Button>
      </fieldset>
    </li>
  );
}
