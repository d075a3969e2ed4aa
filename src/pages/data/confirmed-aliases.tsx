import { formatCount } from '../../domain/format';
import type { Alias } from '../../queries/aliases';
import { type ConfirmedAlias, confirmedAliasesQuestion } from '../../queries/confirmed-aliases';
import { useQuestion } from '../../state/use-question';
import { Button } from '../../ui/button';
import { DataTable, type TableColumn } from '../../ui/data-table';
import styles from './unmatched.module.css';

export interface ConfirmedAliasesProps {
  onWithdraw: (alias: Alias, text: string) => void;
  isDisabled: boolean;
}

/** What the user confirmed so far, each to be withdrawn. */
export function ConfirmedAliases({ onWithdraw, isDisabled }: ConfirmedAliasesProps) {
  const aliases = useQuestion(confirmedAliasesQuestion, {}).data ?? [];
  if (aliases.length === 0) return null;
  const columns: readonly TableColumn<ConfirmedAlias>[] = [
    { key: 'key', label: 'What files write', format: ({ key }) => key },
    {
      key: 'account',
      label: 'Belongs to',
      format: ({ account_name, account_id }) => account_name ?? `${account_id}, not loaded`,
    },
    { key: 'rows', label: 'Rows', align: 'end', format: ({ rows }) => formatCount(rows) },
    {
      key: 'withdraw',
      label: 'Change',
      align: 'end',
      render: ({ method, key, account_id }) => (
        <Button
          variant="quiet"
          isDisabled={isDisabled}
          aria-label={`Withdraw ${key}`}
          onPress={() => onWithdraw({ method, key, account_id }, `${key} is no longer confirmed.`)}
        >
          Withdraw
        </Button>
      ),
    },
  ];
  return (
    <div className={styles.confirmed}>
      <h3 className={styles.key}>What you confirmed</h3>
      <DataTable
        caption="What you confirmed"
        columns={columns}
        rows={aliases}
        rowKey={({ method, key }) => `${method} ${key}`}
      />
    </div>
  );
}
