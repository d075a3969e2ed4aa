import { formatCount, formatMoney } from '../domain/format';
import { STANDINGS } from '../domain/standings';
import { DataTable, type TableColumn } from '../ui/data-table';
import { binId, type DensityRow, sentimentRange, valueRange } from './density-rows';

/** About as high as the chart it stands in for. */
const TABLE_HEIGHT = 480;

export interface DensityTableProps {
  bins: readonly DensityRow[];
  currency: string;
  onSelectBin?: (bin: DensityRow) => void;
  locale?: string;
}

/** The table twin of the shaded map, the fullest bin first. */
export function DensityTable({ bins, currency, onSelectBin, locale }: DensityTableProps) {
  const end = { align: 'end' } as const;
  const columns: TableColumn<DensityRow>[] = [
    { key: 'value', label: 'Strategic value', format: (row) => valueRange(row, locale) },
    { key: 'sentiment', label: 'Current sentiment', format: (row) => sentimentRange(row, locale) },
    {
      key: 'accounts',
      label: 'Accounts',
      ...end,
      format: (row) => formatCount(row.accounts, locale),
    },
    {
      key: 'revenue',
      label: 'Revenue',
      ...end,
      format: (row) => formatMoney(row.revenue, currency, { compact: true, locale }),
    },
    ...STANDINGS.map(
      (standing): TableColumn<DensityRow> => ({
        key: standing,
        label: standing,
        ...end,
        format: (row) => formatCount(row[standing], locale),
      }),
    ),
  ];
  return (
    <DataTable
      caption="Accounts by strategic value and current sentiment, counted"
      columns={columns}
      rows={bins.toSorted((one, other) => other.accounts - one.accounts)}
      maxHeight={TABLE_HEIGHT}
      rowKey={binId}
      {...(onSelectBin && { onSelect: onSelectBin })}
    />
  );
}
