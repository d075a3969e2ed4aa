import { datasetNamed } from '../../domain/datasets';
import type { TextTable } from '../../imports/reading/text-table';
import type { Decisions } from '../../imports/recognising/decisions';
import { plainName } from '../../imports/recognising/mapping';
import type { Reading } from '../../imports/recognising/proposal';
import { Button } from '../../ui/button';
import { SearchSelect } from '../../ui/search-select';
import type { SelectOption } from '../../ui/select';
import { columnLabel } from './column-label';
import { columnOf, NOT_IN_FILE, optionFor } from './column-options';
import { FieldValues } from './field-values';
import styles from './mapping.module.css';
import { howFound, isLacking, needOf } from './mapping-words';

export interface FieldRowProps {
  field: string;
  table: TextTable;
  options: readonly SelectOption[];
  decisions: Decisions;
  reading: Reading;
  isRemembered: boolean;
  /** null: the file does not have the field. */
  onChoose: (column: string | null) => void;
}

/** A field, its column, what that holds, and how it was found. */
export function FieldRow(props: FieldRowProps) {
  const { field, table, options, decisions, reading, isRemembered, onChoose } = props;
  const name = plainName(field);
  const need = needOf(field, datasetNamed(decisions.dataset));
  const chosen = optionFor(table, decisions.columns[field]);
  const suggestion = reading.suggestions[field];
  const isOpen = chosen === NOT_IN_FILE;
  return (
    <li className={styles.row}>
      <p className={styles.field}>
        {name}
        {need === null ? null : (
          <small className={isLacking(field, decisions) ? styles.lacking : styles.need}>
            {isLacking(field, decisions) ? `${need}, still missing` : need}
          </small>
        )}
      </p>
      <SearchSelect
        label={`Column of ${name}`}
        options={options}
        value={chosen}
        onChange={(option) => onChoose(columnOf(table, option))}
        placeholder="Name of a column"
        emptyText="No column of the file is called so."
        emptyLabel={NOT_IN_FILE}
        isEmpty={isOpen}
      />
      <div className={styles.values}>
        {isOpen && suggestion !== undefined ? (
          <Button
            variant="quiet"
            aria-label={`Perhaps “${columnLabel(suggestion)}” for ${name}`}
            onPress={() => onChoose(suggestion)}
          >
            Perhaps “{columnLabel(suggestion)}”
          </Button>
        ) : null}
        <FieldValues field={field} table={table} decisions={decisions} />
      </div>
      <p className={styles.found}>{howFound(field, decisions, reading, isRemembered)}</p>
    </li>
  );
}
