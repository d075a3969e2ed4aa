import { createContext, type ReactNode, use } from 'react';
import { AccountLink } from '../shared/account-link';
import { LinkedSentence, type Sentence } from '../shared/sentence';
import { type Named, withoutAccounts } from './account-names';

/** Whether names are hidden, and with them the ways to the accounts. */
export const NamesHidden = createContext(false);

/** An account's name, which leads to its page unless it is hidden. */
export function AccountName({ account }: { account: Named }): ReactNode {
  const isHidden = use(NamesHidden);
  if (isHidden) return account.account_name;
  return <AccountLink account={account.account_id}>{account.account_name}</AccountLink>;
}

/** A sentence with its links, those to accounts left out where names are hidden. */
export function BriefSentence({ sentence }: { sentence: Sentence }) {
  return <LinkedSentence sentence={use(NamesHidden) ? withoutAccounts(sentence) : sentence} />;
}
