import { formatCount } from '../../domain/format';
import { type RejectedRecord, rejectedRecordsQuestion } from '../../queries/rejected-records';
import { type UnmatchedRecord, unmatchedRecordsQuestion } from '../../queries/unmatched-records';
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

const UNMATCHED: readonly TableColumn<UnmatchedRecord>[] = [
  { key: 'file', label: 'File', format: ({ file_name }) => file_name },
  {
    key: 'record',
    label: 'Record',
    align: 'end',
    format: ({ source_row }) => formatCount(source_row),
  },
  { key: 'id', label: 'Account id', format: ({ written_account_id }) => written_account_id || '–' },
  {
    key: 'domain',
    label: 'Website or e-mail',
    format: ({ written_domain }) => written_domain || '–',
  },
  { key: 'name', label: 'Name', format: ({ written_name }) => written_name || '–' },
];

/** The records that were rejected, and the rows that found no account. */
export function ProblemRecords() {
  const rejected = useQuestion(rejectedRecordsQuestion, { limit: SHOWN }).data ?? [];
  const unmatched = useQuestion(unmatchedRecordsQuestion, { limit: SHOWN }).data ?? [];
  return (
    <>
      {rejected.length > 0 ? (
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
      ) : null}
      {unmatched.length > 0 ? (
        <section>
          <h2 className={styles.title}>Rows of no account</h2>
          <p className={styles.aid}>
            Neither their id, nor their domain, nor their name is that of one account. They are
            never matched by guess.{' '}
            {unmatched.length === SHOWN ? `The first ${SHOWN} are shown.` : null}
          </p>
          <DataTable
            caption="Rows of no account"
            columns={UNMATCHED}
            rows={unmatched}
            rowKey={({ file_name, source_row }) => `${file_name} ${source_row}`}
          />
        </section>
      ) : null}
    </>
  );
}
