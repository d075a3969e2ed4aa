import { useState } from 'react';
import { Input, SearchField } from 'react-aria-components';
import { accountSearchQuestion } from '../../queries/account-search';
import { useQuestion } from '../../state/use-question';
import { AddressLink } from '../shared/address-link';
import { PageHead } from '../shared/page-head';
import styles from './account.module.css';

const FOUND = 10;

/** In place of an account that is not there: a search for the one that was meant. */
export function FindAccount({ accountId }: { accountId: string | null }) {
  const [text, setText] = useState('');
  const found = useQuestion(accountSearchQuestion, { text, limit: FOUND }).data ?? [];
  const isAsked = text.trim() !== '';
  return (
    <>
      <PageHead title={accountId === null ? 'Which account?' : 'There is no such account.'}>
        {accountId === null
          ? 'Search for it by name, id or domain.'
          : `No loaded account bears the id “${accountId}”. Search for it by name, id or domain.`}{' '}
        <AddressLink to={{ page: 'accounts', account: null }}>Every account</AddressLink>
      </PageHead>
      <SearchField
        className={styles.search}
        aria-label="Search accounts"
        value={text}
        onChange={setText}
      >
        <Input className={styles.input} placeholder="Name, id or domain" />
      </SearchField>
      {isAsked ? (
        <ul className={styles.found} aria-label="Found accounts">
          {found.map(({ account_id, account_name, domain }) => (
            <li key={account_id}>
              <AddressLink to={{ page: 'account', account: account_id }}>
                {account_name}
              </AddressLink>{' '}
              <small className={styles.quiet}>{domain ?? account_id}</small>
            </li>
          ))}
          {found.length === 0 ? <li className={styles.quiet}>No account with “{text}”.</li> : null}
        </ul>
      ) : null}
    </>
  );
}
