import { useMemo, useState } from 'react';
import type { TextTable } from '../../imports/reading/text-table';
import { withColumn } from '../../imports/recognising/change-decisions';
import type { Decisions } from '../../imports/recognising/decisions';
import type { Reading } from '../../imports/recognising/proposal';
import { Disclosure } from '../../ui/disclosure';
import { columnOptions } from './column-options';
import { fieldGroups } from './field-groups';
import { FieldRow } from './field-row';
import styles from './mapping.module.css';

export interface FieldTableProps {
  table: TextTable;
  decisions: Decisions;
  /** How the table is read as this dataset by itself. */
  reading: Reading;
  isRemembered: boolean;
  onChange: (decisions: Decisions) => void;
}

/** Which column of the file holds which field. */
export function FieldTable(props: FieldTableProps) {
  const { table, decisions, reading, isRemembered, onChange } = props;
  // As it was at first: a field that is mapped must not move away from under the hand.
  const [{ first, further }] = useState(() => fieldGroups(decisions, reading));
  const options = useMemo(() => columnOptions(table), [table]);
  const rows = (fields: readonly string[]) => (
    <ul className={styles.rows}>
      {fields.map((field) => (
        <FieldRow
          key={field}
          field={field}
          table={table}
          options={options}
          decisions={decisions}
          reading={reading}
          isRemembered={isRemembered}
          onChoose={(column) => onChange(withColumn(decisions, field, column, reading.decisions))}
        />
      ))}
    </ul>
  );
  return (
    <section>
      <h4 className={styles.title}>Which column holds what</h4>
      <div className={styles.labels} aria-hidden="true">
        <span>Field</span>
        <span>Column of the file</span>
        <span>Its first values</span>
        <span>Found</span>
      </div>
      {rows(first)}
      {further.length === 0 ? null : (
        <Disclosure title={furtherTitle(further, decisions)} level={5}>
          {() => rows(further)}
        </Disclosure>
      )}
    </section>
  );
}

function furtherTitle(further: readonly string[], { columns }: Decisions): string {
  const mapped = further.filter((field) => columns[field] !== undefined).length;
  const title = `Further fields (${further.length})`;
  return mapped === 0 ? title : `${title}, ${mapped} with a column`;
}
