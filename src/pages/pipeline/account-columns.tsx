import { formatCount, formatMoney } from '../../domain/format';
import type { Standing } from '../../domain/standings';
import type { TableColumn } from '../../ui/data-table';
import { StandingTag } from '../../ui/tag';
import { ToolButton } from '../../ui/tool-button';
import type { ReviewedAccount } from '../shared/review-dialog';

/** The account's name, which opens its page. */
export function accountColumn<Row extends { account_name: string }>(): TableColumn<Row> {
  return { key: 'account_name', label: 'Account', format: ({ account_name }) => account_name };
}

export function standingColumn<Row extends { standing: Standing }>(): TableColumn<Row> {
  return {
    key: 'standing',
    label: 'Standing',
    render: ({ standing }) => <StandingTag standing={standing} />,
  };
}

export function revenueColumn<Row extends { revenue: number | null }>(
  currency: string,
  isWideOnly = false,
): TableColumn<Row> {
  return {
    key: 'revenue',
    label: 'Revenue',
    align: 'end',
    isWideOnly,
    render: ({ revenue }) => (
      <span title={formatMoney(revenue, currency)}>
        {formatMoney(revenue, currency, { compact: true })}
      </span>
    ),
  };
}

/** A column of whole numbers. */
export function countColumn<Row>(
  key: string,
  label: string,
  count: (row: Row) => number | null,
  isWideOnly = false,
): TableColumn<Row> {
  return { key, label, align: 'end', isWideOnly, format: (row) => formatCount(count(row)) };
}

/** The step from a row to a record of its review. */
export function recordColumn<Row extends ReviewedAccount>(
  open: (account: ReviewedAccount) => void,
): TableColumn<Row> {
  return {
    key: 'record',
    label: 'Reviewed?',
    align: 'end',
    render: (account) => (
      <ToolButton
        onPress={() => open(account)}
        aria-label={`Record a review of ${account.account_name}`}
      >
        Record
      </ToolButton>
    ),
  };
}
