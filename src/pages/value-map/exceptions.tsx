import { formatCount, formatMoney, formatSigned } from '../../domain/format';
import type { Exception } from '../../queries/exceptions';
import { DataTable, type TableColumn } from '../../ui/data-table';
import { useCurrency } from '../shared/use-currency';
import styles from './value-map.module.css';

interface ExceptionsProps {
  rows: readonly Exception[];
  onSelect: (accountId: string) => void;
}

/** The exceptions by name: the large ones not to call, and the gems that size hides. */
export function Exceptions({ rows, onSelect }: ExceptionsProps) {
  const currency = useCurrency();
  const list = (exception: Exception['exception'], caption: string, emptyText: string) => (
    <DataTable
      isCaptionShown
      caption={caption}
      columns={columns(currency)}
      rows={rows.filter((row) => row.exception === exception)}
      rowKey={({ account_id }) => account_id}
      onSelect={({ account_id }) => onSelect(account_id)}
      emptyText={emptyText}
    />
  );
  return (
    <div className={styles.exceptions}>
      {list('big but exasperated', 'Big, but exasperated', 'None of the largest is a land mine.')}
      {list(
        'gem outside the largest',
        'Gems outside the largest',
        'No hidden gem is outside the largest.',
      )}
    </div>
  );
}

function columns(currency: string): TableColumn<Exception>[] {
  const end = { align: 'end' } as const;
  return [
    { key: 'account', label: 'Account', format: ({ account_name }) => account_name },
    {
      key: 'rank',
      label: 'Place',
      ...end,
      format: ({ revenue_rank }) => formatCount(revenue_rank),
    },
    {
      key: 'revenue',
      label: 'Revenue',
      ...end,
      format: ({ revenue }) => formatMoney(revenue, currency, { compact: true }),
    },
    {
      key: 'value',
      label: 'Strategic value',
      ...end,
      isWideOnly: true,
      format: ({ strategic_value }) => formatCount(strategic_value),
    },
    {
      key: 'sentiment',
      label: 'Sentiment',
      ...end,
      format: ({ current_sentiment }) => formatSigned(current_sentiment),
    },
  ];
}
