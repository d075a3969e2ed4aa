import {
  type IntervalRow,
  type IntervalScale,
  intervalText,
  valueText,
} from '../../charts/interval-rows';
import { DataTable, type TableColumn } from '../../ui/data-table';

interface IntervalTableProps {
  caption: string;
  /** What the first column names, "Source". */
  label: string;
  /** The figure, "Ready rate". */
  figure: string;
  rows: readonly IntervalRow[];
  scale: IntervalScale;
  onSelect?: (id: string) => void;
  more?: readonly TableColumn<IntervalRow>[];
}

/** The table twin of dots with their intervals. */
export function IntervalTable(props: IntervalTableProps) {
  const { caption, label, figure, rows, scale, onSelect, more = [] } = props;
  const columns: TableColumn<IntervalRow>[] = [
    { key: 'label', label, format: (row) => row.label },
    { key: 'value', label: figure, align: 'end', format: ({ value }) => valueText(value, scale) },
    {
      key: 'interval',
      label: '95 % interval',
      align: 'end',
      format: (row) => intervalText(row, scale),
    },
    { key: 'counts', label: 'Counted', align: 'end', format: ({ counts }) => counts },
    ...more,
  ];
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      {...(onSelect && { onSelect: ({ id }: IntervalRow) => onSelect(id) })}
    />
  );
}
