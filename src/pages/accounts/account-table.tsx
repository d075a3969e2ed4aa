import { UNKNOWN } from '../../domain/format';
import type { ListedAccount } from '../../queries/account-list';
import type { AccountSort } from '../../queries/account-order';
import type { AccountColumn } from './account-columns';
import styles from './accounts.module.css';
import type { RowWindow } from './use-row-window';

export const TABLE_ROW_HEIGHT = 36;
export const TABLE_HEAD_HEIGHT = 48;

export interface AccountTableProps {
  columns: readonly AccountColumn[];
  count: number;
  /** The account of a place from 0; undefined where it has not been read yet. */
  accountAt: (index: number) => ListedAccount | undefined;
  /** The address of an account's page. */
  addressOf: (accountId: string) => string;
  currency: string;
  sort: AccountSort;
  isDescending: boolean;
  onSort: (column: AccountColumn) => void;
  rows: RowWindow;
}

/** The accounts as a table of which only the rows in sight are drawn. */
export function AccountTable(props: AccountTableProps) {
  const { columns, count, accountAt, addressOf, currency, sort, isDescending, rows } = props;
  const { first, end } = rows.range;
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  return (
    <table className={styles.table} style={{ minWidth: width }} aria-rowcount={count + 1}>
      <caption className={styles.hidden}>
        Accounts; arrow keys walk over them, Enter opens one
      </caption>
      <colgroup>
        {columns.map(({ key, width: wanted }) => (
          <col key={key} style={{ width: wanted }} />
        ))}
      </colgroup>
      <thead>
        <tr aria-rowindex={1}>
          {columns.map((column) => (
            <th
              key={column.key}
              scope="col"
              className={column.isNumber ? styles.end : undefined}
              aria-sort={ariaSort(column.key === sort, isDescending)}
            >
              <button
                type="button"
                className={styles.sort}
                onClick={() => props.onSort(column)}
                title={`Sort by ${column.label.toLowerCase()}`}
              >
                {column.label}
                <Arrow isShown={column.key === sort} isDescending={isDescending} />
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <Gap rows={first} columns={columns.length} />
        {Array.from({ length: end - first }, (_, at) => first + at).map((index) => {
          const account = accountAt(index);
          return (
            <tr key={index} data-row={index} aria-rowindex={index + 2} className={styles.row}>
              {columns.map((column) =>
                column.key === 'account_name' ? (
                  <th key={column.key} scope="row" title={account?.account_name}>
                    {account ? (
                      <a
                        className={styles.name}
                        href={addressOf(account.account_id)}
                        tabIndex={index === rows.active ? 0 : -1}
                      >
                        {account.account_name}
                      </a>
                    ) : (
                      <span className={styles.coming}>reading…</span>
                    )}
                  </th>
                ) : (
                  <td
                    key={column.key}
                    className={column.isNumber ? styles.end : undefined}
                    title={account ? column.title?.(account, currency) : undefined}
                  >
                    {account ? column.cell(account, currency) : UNKNOWN}
                  </td>
                ),
              )}
            </tr>
          );
        })}
        <Gap rows={count - end} columns={columns.length} />
      </tbody>
    </table>
  );
}

/** The place of rows that are not drawn. */
function Gap({ rows, columns }: { rows: number; columns: number }) {
  if (rows <= 0) return null;
  return (
    <tr>
      <td className={styles.gap} colSpan={columns} style={{ height: rows * TABLE_ROW_HEIGHT }} />
    </tr>
  );
}

function Arrow({ isShown, isDescending }: { isShown: boolean; isDescending: boolean }) {
  return (
    <svg className={isShown ? styles.arrow : styles.noArrow} viewBox="0 0 8 5" aria-hidden="true">
      <path d={isDescending ? 'M0 0h8L4 5z' : 'M0 5h8L4 0z'} />
    </svg>
  );
}

function ariaSort(isSorted: boolean, isDescending: boolean) {
  if (!isSorted) return undefined;
  return isDescending ? 'descending' : 'ascending';
}
