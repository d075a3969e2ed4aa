import { useState } from 'react';
import { accountSearchQuestion, type FoundAccount } from '../../queries/account-search';
import { useQuestion } from '../../state/use-question';
import { SearchMenu } from '../../ui/search-menu';

/** How many accounts a search shows; a longer text finds the others. */
const SHOWN = 20;

export interface AccountChoiceProps {
  label: string;
  /** Which account is looked for: “the account of halden.com”. */
  title: string;
  onChoose: (account: Pick<FoundAccount, 'account_id' | 'account_name'>) => void;
  isDisabled: boolean;
  /** The button begins a line. */
  isAtStart?: boolean;
}

/** A search among all accounts, to choose the one that some rows belong to. */
export function AccountChoice({ label, title, onChoose, ...props }: AccountChoiceProps) {
  const [text, setText] = useState('');
  const found = useQuestion(accountSearchQuestion, { text, limit: SHOWN }).data ?? [];
  return (
    <SearchMenu
      label={label}
      title={title}
      placeholder="Name, domain or id of an account"
      text={text}
      onText={setText}
      options={found.map(({ account_id, account_name, domain }) => ({
        value: account_id,
        label: account_name,
        detail: domain ?? account_id,
      }))}
      onChoose={(account) => onChoose({ account_id: account.value, account_name: account.label })}
      emptyText={`No account with “${text}”.`}
      {...props}
    />
  );
}
