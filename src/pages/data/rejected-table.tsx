import { formatCount } from '../../domain/format';
import type { RejectedRecord } from '../../queries/rejected-records';
import { DataTable, type TableColumn } from '../../ui/data-table';
import { RawRecord } from './raw-record';
import styles from './rejected.module.css';

const COLUMNS: readonly TableColumn<RejectedRecord>[] = [
  { key: 'file', label: 'File', format: ({ file_name }) => file_name },
  {
    key: 'record',
    label: 'Record',
    align: 'end',
    format: ({ source_row }) => formatCount(source_row),
  },
  { key: 'column', label: 'Column', format: ({ column_name }) => column_name },
  {
    key: 'value',
    label: 'Value',
    render: ({ value }) => (value ? <span className={styles.value}>{value}</span> : null),
  },
  {
    key: 'reason',
    label: 'Reason',
    render: ({ reason }) => <span className={styles.reason}>{reason}</span>,
  },
  {
    key: 'raw',
    label: 'The record in the file',
    render: ({ raw }) => (raw ? <RawRecord text={raw} /> : null),
  },
];

/** Rejected records, each with the reason and with its own text. */
export function RejectedTable({ rows }: { rows: readonly RejectedRecord[] }) {
  return (
    <DataTable
      caption="Rejected records"
      columns={COLUMNS}
      rows={rows}
      rowKey={({ import_id, source_row }) => `${import_id} ${source_row}`}
    />
  );
}
