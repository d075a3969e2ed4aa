import type { ReactNode } from 'react';
import {
  formatCount,
  formatDay,
  formatInterval,
  formatMoney,
  formatSigned,
  UNKNOWN,
} from '../../domain/format';
import { SMALL_NUMBER } from '../../domain/settings';
import type { ListedAccount } from '../../queries/account-list';
import { ACCOUNT_SORTS, type AccountOrder, type AccountSort } from '../../queries/account-order';
import { StandingTag } from '../../ui/tag';
import { reasonText } from '../shared/reasons';
import styles from './accounts.module.css';

export interface AccountColumn {
  key: AccountSort;
  label: string;
  /** In pixels. */
  width: number;
  /** Numbers stand at the end, and are sorted from the largest. */
  isNumber?: boolean;
  cell: (account: ListedAccount, currency: string) => ReactNode;
  /** The whole of what the cell may cut off or shorten. */
  title?: (account: ListedAccount, currency: string) => string;
}

type ColumnLook = Omit<AccountColumn, 'key'>;

const LOOKS: Record<AccountSort, ColumnLook> = {
  account_name: text('Account', 178, ({ account_name }) => account_name),
  standing: {
    label: 'Standing',
    width: 108,
    cell: ({ standing }) => <StandingTag standing={standing} />,
  },
  reasons: text('Fails', 160, reasonsText),
  revenue: {
    ...number('Revenue', 76, () => ''),
    cell: ({ revenue }, currency) => formatMoney(revenue, currency, { compact: true }),
    title: ({ revenue }, currency) => formatMoney(revenue, currency),
  },
  strategic_value: number('Strategic value', 72, ({ strategic_value }) =>
    formatCount(strategic_value),
  ),
  current_sentiment: {
    label: 'Current sentiment',
    width: 134,
    isNumber: true,
    cell: (account) => <Sentiment {...account} />,
    title: ({ current_sentiment, interval_low, interval_high }) =>
      current_sentiment === null
        ? 'no signal'
        : `${formatSigned(current_sentiment)}, 95 % interval ${formatInterval(interval_low, interval_high)}`,
  },
  newest_relationship_at: {
    label: 'Freshness',
    width: 100,
    cell: ({ freshness }) => freshness,
    title: ({ newest_relationship_at: day }) =>
      day === null ? 'No relationship answer' : `Newest relationship answer on ${formatDay(day)}`,
  },
  responses: number('Answers', 72, ({ responses }) => formatCount(responses)),
  trend: number('Trend', 72, ({ trend }) => formatSigned(trend)),
  programme_stage: text('In the programme', 92, ({ programme_stage }) => programme_stage),
  uses_365d: number('Uses in 365 days', 68, ({ uses_365d }) => formatCount(uses_365d)),
  last_used_at: day('Last used', ({ last_used_at }) => last_used_at),
  owner: text('Owner', 150, ({ owner }) => owner),
  industry: text('Industry', 118, ({ industry }) => industry),
  region: text('Region', 92, ({ region }) => region),
  size_band: text('Size band', 96, ({ size_band }) => size_band),
  segment: text('Segment', 104, ({ segment }) => segment),
  country: text('Country', 120, ({ country }) => country),
  domain: text('Domain', 180, ({ domain }) => domain),
  customer_since: day('Customer since', ({ customer_since }) => customer_since),
};

/** Every column there is, in the order in which they stand. */
export const ACCOUNT_COLUMNS: readonly AccountColumn[] = ACCOUNT_SORTS.map((key) => ({
  key,
  ...LOOKS[key],
}));

/** Numbers from the largest, texts from A; the same column again the other way round. */
export function sortedBy(
  { key, isNumber = false }: AccountColumn,
  before: Pick<AccountOrder, 'sort' | 'isDescending'>,
) {
  return { sort: key, isDescending: key === before.sort ? !before.isDescending : isNumber };
}

/** The checks that an account fails, in words. */
export function reasonsText({ reasons, current_sentiment }: ListedAccount): string {
  return reasons.map((reason) => reasonText(reason, current_sentiment)).join(', ');
}

/** Sentiment with its interval; greyed where few answers carry it. */
export function Sentiment(account: ListedAccount) {
  const { current_sentiment, interval_low, interval_high, responses } = account;
  if (current_sentiment === null) return <span className={styles.few}>no signal</span>;
  return (
    <span className={responses < SMALL_NUMBER ? styles.few : undefined}>
      {formatSigned(current_sentiment)}{' '}
      <small className={styles.interval}>{formatInterval(interval_low, interval_high)}</small>
    </span>
  );
}

function text(
  label: string,
  width: number,
  read: (account: ListedAccount) => string | null,
): ColumnLook {
  return {
    label,
    width,
    cell: (account) => read(account) ?? UNKNOWN,
    title: (account) => read(account) ?? '',
  };
}

function number(
  label: string,
  width: number,
  write: (account: ListedAccount) => string,
): ColumnLook {
  return { label, width, isNumber: true, cell: write };
}

function day(label: string, read: (account: ListedAccount) => string | null): ColumnLook {
  return { label, width: 104, cell: (account) => formatDay(read(account)) };
}
