import { formatCount, formatInterval, formatMoney, formatSigned } from '../domain/format';
import { DataTable, type TableColumn } from '../ui/data-table';
import { StandingTag } from '../ui/tag';
import type { ValueMapRow } from './value-map-rows';

/** About as high as the chart it stands in for. */
const TABLE_HEIGHT = 480;

export interface ValueMapTableProps {
  rows: readonly ValueMapRow[];
  currency: string;
  onSelect?: (accountId: string) => void;
  locale?: string;
}

/** The table twin of the value map, the largest revenue first. */
export function ValueMapTable({ rows, currency, onSelect, locale }: ValueMapTableProps) {
  const end = { align: 'end' } as const;
  const columns: TableColumn<ValueMapRow>[] = [
    { key: 'account_name', label: 'Account', format: (row) => row.account_name },
    {
      key: 'standing',
      label: 'Standing',
      render: ({ standing }) => <StandingTag standing={standing} />,
    },
    {
      key: 'strategic_value',
      label: 'Strategic value',
      ...end,
      format: (row) => formatCount(row.strategic_value, locale),
    },
    {
      key: 'current_sentiment',
      label: 'Current sentiment',
      ...end,
      format: (row) => formatSigned(row.current_sentiment, { locale }),
    },
    {
      key: 'interval',
      label: 'Interval',
      ...end,
      format: (row) => formatInterval(row.interval_low, row.interval_high, { locale }),
    },
    {
      key: 'revenue',
      label: 'Revenue',
      ...end,
      format: (row) => formatMoney(row.revenue, currency, { locale }),
    },
    { key: 'freshness', label: 'Freshness', format: ({ freshness }) => freshness },
    {
      key: 'responses',
      label: 'Answers',
      ...end,
      format: ({ responses }) => formatCount(responses, locale),
    },
  ];
  return (
    <DataTable
      caption="Accounts by strategic value and current sentiment"
      columns={columns}
      rows={rows.toSorted((one, other) => (other.revenue ?? -1) - (one.revenue ?? -1))}
      maxHeight={TABLE_HEIGHT}
      rowKey={(row) => row.account_id}
      {...(onSelect && { onSelect: (row: ValueMapRow) => onSelect(row.account_id) })}
    />
  );
}
