import type { TextTable } from '../../imports/reading/text-table';
import { withConstant, withoutScore, withScore } from '../../imports/recognising/change-decisions';
import type { Decisions, ScoreColumn } from '../../imports/recognising/decisions';
import type { ScoreScale } from '../../imports/typing/score-scale';
import { SearchSelect } from '../../ui/search-select';
import { Select } from '../../ui/select';
import styles from './mapping.module.css';
import { addOptions, KIND_CHOICES, kindOf, scoreToAdd } from './score-choices';
import { ScoreColumnRow } from './score-column-row';

export interface ScoreColumnsProps {
  table: TextTable;
  decisions: Decisions;
  /** Further columns that may be scores by their values. */
  suggested: readonly ScoreColumn[];
  /** The scales that the scores are read on. */
  settledScales: ReadonlyMap<string, ScoreScale>;
  onChange: (decisions: Decisions) => void;
}

/** The score columns of a survey, each an answer of its own, and the kind of survey. */
export function ScoreColumns(props: ScoreColumnsProps) {
  const { table, decisions, suggested, settledScales, onChange } = props;
  const { scores, columns, constants } = decisions;
  return (
    <section>
      <h4 className={styles.title}>Scores</h4>
      <p className={styles.aid}>
        Each score column gives an answer of its own; where its cell is empty, there is none.
      </p>
      <ul className={styles.rows}>
        {scores.map((score) => (
          <ScoreColumnRow
            key={score.column}
            score={score}
            table={table}
            settledScale={settledScales.get(score.column)}
            onChange={(changed) => onChange(withScore(decisions, changed))}
            onRemove={() => onChange(withoutScore(decisions, score.column))}
          />
        ))}
      </ul>
      <div className={styles.further}>
        <div className={styles.add}>
          <span className={styles.addLabel} aria-hidden="true">
            Add a score column
          </span>
          <SearchSelect
            label="Add a score column"
            options={addOptions(table, scores, suggested)}
            value={null}
            emptyLabel="Choose a column"
            onChange={(option) => {
              const score = scoreToAdd(table, suggested, option);
              if (score !== null) onChange(withScore(decisions, score));
            }}
            placeholder="Name of a column"
            emptyText="No other column of the file is called so."
          />
        </div>
        {columns.kind === undefined ? (
          <Select
            label="Kind of survey"
            options={KIND_CHOICES}
            value={kindOf(constants.kind)}
            onChange={(kind) =>
              onChange(withConstant(decisions, 'kind', kind === 'by the metric' ? null : kind))
            }
          />
        ) : null}
      </div>
    </section>
  );
}
