import { Checkbox, CheckboxGroup, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import type { AccountSort } from '../../queries/account-order';
import { columnsFrom, FIRST_COLUMNS, lookAtAccounts } from '../../state/account-list';
import { Button } from '../../ui/button';
import filterMenu from '../../ui/filter-menu.module.css';
import popover from '../../ui/popover.module.css';
import { ToolButton } from '../../ui/tool-button';
import { ACCOUNT_COLUMNS } from './account-columns';
import styles from './accounts.module.css';

/** Which columns the table has; this browser remembers them. */
export function ColumnsMenu({ columns }: { columns: readonly AccountSort[] }) {
  // The name is what a row is known by, and stays.
  const choose = (chosen: readonly string[]) =>
    lookAtAccounts({ columns: columnsFrom(['account_name', ...chosen].join(' ')) });
  return (
    <DialogTrigger>
      <ToolButton>columns</ToolButton>
      <Popover className={popover.popover} placement="bottom end" offset={4}>
        <Dialog className={styles.columnsPanel} aria-label="Columns of the table">
          <CheckboxGroup
            className={styles.columnsList}
            aria-label="Columns"
            value={[...columns]}
            onChange={choose}
          >
            {ACCOUNT_COLUMNS.filter(({ key }) => key !== 'account_name').map(({ key, label }) => (
              <Checkbox key={key} value={key} className={filterMenu.segment}>
                <span className={filterMenu.box}>
                  <svg viewBox="0 0 10 10" aria-hidden="true">
                    <path d="M1.5 5.5L4 8l4.5-6" />
                  </svg>
                </span>
                <span className={filterMenu.name}>{label}</span>
              </Checkbox>
            ))}
          </CheckboxGroup>
          <div className={filterMenu.foot}>
            <Button variant="quiet" onPress={() => lookAtAccounts({ columns: FIRST_COLUMNS })}>
              As at first
            </Button>
          </div>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
