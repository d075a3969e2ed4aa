import { formatCount } from '../../domain/format';
import { accountNeighboursQuestion } from '../../queries/account-neighbours';
import { useAccountList } from '../../state/account-list';
import { useFilters } from '../../state/use-address';
import { useQuestion } from '../../state/use-question';
import { AddressLink } from '../shared/address-link';
import styles from './account.module.css';

/** The way back to the list, and to the accounts before and after this one in it. */
export function NeighbourLinks({ accountId }: { accountId: string }) {
  const filters = useFilters();
  const { search, sort, isDescending } = useAccountList();
  const order = { filters, search, sort, isDescending };
  const place = useQuestion(accountNeighboursQuestion, { ...order, account_id: accountId })
    .data?.[0];
  return (
    <nav className={styles.neighbours} aria-label="Accounts of the list">
      <AddressLink to={{ page: 'accounts', account: null }}>Every account</AddressLink>
      {place ? (
        <>
          <span className={styles.quiet}>
            {formatCount(place.place)} of {formatCount(place.accounts)}
          </span>
          {place.previous_id === null ? null : (
            <AddressLink
              to={{ account: place.previous_id }}
              title={place.previous_name ?? undefined}
            >
              ← Previous
            </AddressLink>
          )}
          {place.next_id === null ? null : (
            <AddressLink to={{ account: place.next_id }} title={place.next_name ?? undefined}>
              Next →
            </AddressLink>
          )}
        </>
      ) : null}
    </nav>
  );
}
