import type { TextTable } from '../../imports/reading/text-table';
import { columnsFor, type Decisions } from '../../imports/recognising/decisions';
import { columnExamples } from './column-examples';
import { columnLabel } from './column-label';
import styles from './mapping.module.css';

export interface FieldValuesProps {
  field: string;
  table: TextTable;
  decisions: Decisions;
}

/** What a field holds: the first values of its column, where it is read from else, or what every record is. */
export function FieldValues({ field, table, decisions }: FieldValuesProps) {
  const [column, ...further] = columnsFor(field, decisions);
  const constant = decisions.constants[field];
  if (column === undefined)
    return constant === undefined ? null : (
      <span className={styles.constant}>every record: {constant}</span>
    );
  const examples = columnExamples(table, column);
  return (
    <>
      {examples.length === 0 ? (
        <span className={styles.constant}>empty in the first records</span>
      ) : (
        <ul className={styles.examples}>
          {examples.map((example) => (
            <li key={example}>{example}</li>
          ))}
        </ul>
      )}
      {further.map((name) => (
        <span key={name} className={styles.constant}>
          else {columnLabel(name)}
        </span>
      ))}
    </>
  );
}
