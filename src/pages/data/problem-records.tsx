import { formatCount } from '../../domain/format';
import { type RejectedRecord, rejectedRecordsQuestion } from '../../queries/rejected-records';
import { useQuestion } from '../../state/use-question';
import { DataTable, type TableColumn } from '../../ui/data-table';
import styles from './data.module.css';

/** How many records a list shows; the console has all of them. */
const SHOWN = 100;

const REJECTED: readonly TableColumn<RejectedRecord>[] = [
  { key: 'file', label: 'File', format: ({ file_name }) => file_name },
  {
    key: 'record',
    label: 'Record',
    align: 'end',
    format: ({ source_row }) => formatCount(source_row),
  },
  { key: 'column', label: 'Column', format: ({ column_name }) => column_name },
  { key: 'value', label: 'Value', format: ({ value }) => value ?? '' },
  { key: 'reason', label: 'Reason', format: ({ reason }) => reason },
];

/** The records that were rejected, each with its reason. */
export function ProblemRecords() {
  const rejected = useQuestion(rejectedRecordsQuestion, { limit: SHOWN }).data ?? [];
  if (rejected.length === 0) return null;
  return (
    <section>
      <h2 className={styles.title}>Rejected records</h2>
      <p className={styles.aid}>
        Correct them where they come from and export again.{' '}
        {rejected.length === SHOWN ? `The first ${SHOWN} are shown.` : null}
      </p>
      <DataTable
        caption="Rejected records"
        columns={REJECTED}
        rows={rejected}
        rowKey={({ import_id, source_row }) => `${import_id} ${source_row}`}
      />
    </section>
  );
}
