import { lookAtAccounts, useAccountList } from '../../state/account-list';
import { Select } from '../../ui/select';
import { ToolButton } from '../../ui/tool-button';
import { ACCOUNT_COLUMNS, sortedBy } from './account-columns';

/** What the heads of the table do, where there is no table. */
export function SortChoice() {
  const { sort, isDescending } = useAccountList();
  return (
    <>
      <Select
        isCompact
        label="Sort by"
        value={sort}
        options={ACCOUNT_COLUMNS.map(({ key, label }) => ({ value: key, label }))}
        onChange={(key) => {
          const column = ACCOUNT_COLUMNS.find((one) => one.key === key);
          if (column && key !== sort) lookAtAccounts(sortedBy(column, { sort, isDescending }));
        }}
      />
      <ToolButton
        aria-label={isDescending ? 'Sort from the smallest' : 'Sort from the largest'}
        onPress={() => lookAtAccounts({ isDescending: !isDescending })}
      >
        {isDescending ? '↓' : '↑'}
      </ToolButton>
    </>
  );
}
