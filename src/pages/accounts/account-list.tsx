import { Input, SearchField } from 'react-aria-components';
import { accountListQuestion } from '../../queries/account-list';
import type { AccountOrder } from '../../queries/account-order';
import { ask } from '../../queries/question';
import { referenceListQuestion } from '../../queries/reference-list';
import { lookAtAccounts, useAccountList } from '../../state/account-list';
import { writeAddress } from '../../state/address';
import { useSession } from '../../state/session-context';
import { goTo, useAddress, useFilters } from '../../state/use-address';
import { useQuestion } from '../../state/use-question';
import { Button } from '../../ui/button';
import { EmptyState, ErrorNote } from '../../ui/states';
import { technicalDetail } from '../../ui/technical-detail';
import { CsvTool } from '../shared/csv-tool';
import { SqlTool } from '../shared/sql-tool';
import { useCurrency } from '../shared/use-currency';
import { AccountCards, CARD_HEIGHT } from './account-cards';
import { ACCOUNT_COLUMNS, sortedBy } from './account-columns';
import { AccountTable, TABLE_HEAD_HEIGHT, TABLE_ROW_HEIGHT } from './account-table';
import styles from './accounts.module.css';
import { ColumnsMenu } from './columns-menu';
import { ANSWER_ROWS, rowsToSkip } from './row-window';
import { SortChoice } from './sort-choice';
import { useIsNarrow } from './use-is-narrow';
import { useRowWindow } from './use-row-window';

/** The accounts that the filters and the search leave, with the tools of the list. */
export function AccountList({ count }: { count: number }) {
  const filters = useFilters();
  const { search, sort, isDescending, columns } = useAccountList();
  const order = { filters, search, sort, isDescending };
  const isNarrow = useIsNarrow();
  return (
    <section aria-label="List of accounts">
      <div className={styles.tools}>
        <SearchField
          className={styles.search}
          aria-label="Search accounts"
          value={search}
          onChange={(text) => lookAtAccounts({ search: text })}
        >
          <Input className={styles.input} placeholder="Name, id or domain" />
        </SearchField>
        <span>
          {isNarrow ? <SortChoice /> : <ColumnsMenu columns={columns} />}
          <ListTools order={order} isEmpty={count === 0} />
        </span>
      </div>
      {count === 0 ? (
        <EmptyState
          title="No account fits."
          text="Neither the filters nor the search leave an account to show."
          action={
            <Button
              onPress={() => {
                lookAtAccounts({ search: '' });
                goTo({ filters: [] });
              }}
            >
              Show every account
            </Button>
          }
        />
      ) : (
        <ListRows key={isNarrow ? 'cards' : 'table'} {...{ order, count, isNarrow }} />
      )}
    </section>
  );
}

function ListTools({ order, isEmpty }: { order: AccountOrder; isEmpty: boolean }) {
  const session = useSession();
  const { title } = accountListQuestion;
  const all = { ...order, limit: null, skipped: 0 };
  const rows = async () => {
    const found = await ask(await session.engine, accountListQuestion, all);
    return found.map(({ skipped, ...account }) => account);
  };
  return (
    <>
      <CsvTool title={title} name="accounts" rows={isEmpty ? [] : rows} />
      <CsvTool
        title={referenceListQuestion.title}
        name="references-for-crm"
        rows={async () =>
          ask(await session.engine, referenceListQuestion, { filters: order.filters })
        }
        label="CSV for the CRM"
      />
      <SqlTool title={title} statement={accountListQuestion.sql(all)} />
    </>
  );
}

interface ListRowsProps {
  order: AccountOrder;
  count: number;
  isNarrow: boolean;
}

function ListRows({ order, count, isNarrow }: ListRowsProps) {
  const address = useAddress();
  const { sort, isDescending, columns } = useAccountList();
  const currency = useCurrency();
  const rowHeight = isNarrow ? CARD_HEIGHT : TABLE_ROW_HEIGHT;
  const headHeight = isNarrow ? 0 : TABLE_HEAD_HEIGHT;
  const rows = useRowWindow({ count, rowHeight, headHeight }, JSON.stringify(order));
  const skipped = rowsToSkip(rows.range);
  const answer = useQuestion(accountListQuestion, { ...order, limit: ANSWER_ROWS, skipped });
  const start = answer.data?.[0]?.skipped ?? 0;
  const shown = {
    count,
    accountAt: (index: number) => answer.data?.[index - start],
    addressOf: (account: string) => writeAddress({ ...address, page: 'account', account }),
    currency,
    rows,
  };
  if (answer.isError)
    return (
      <ErrorNote
        title="The accounts could not be read."
        text="Your data is unchanged. Try again; if it fails again, the technical detail says why."
        onRetry={() => void answer.refetch()}
        technicalDetail={technicalDetail(answer.error)}
      />
    );
  return (
    <section
      ref={rows.region}
      className={styles.region}
      style={{ maxHeight: headHeight + count * rowHeight + EDGE }}
      aria-label="Accounts"
      aria-busy={answer.isPlaceholderData}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
      tabIndex={0}
      {...rows.handlers}
    >
      {isNarrow ? (
        <AccountCards {...shown} />
      ) : (
        <AccountTable
          {...shown}
          columns={ACCOUNT_COLUMNS.filter(({ key }) => columns.includes(key))}
          sort={sort}
          isDescending={isDescending}
          onSort={(column) => lookAtAccounts(sortedBy(column, order))}
        />
      )}
    </section>
  );
}

/** Room for a scroll bar below the last row. */
const EDGE = 18;
