import { formatCount } from '../../domain/format';
import { accountNeighboursQuestion } from '../../queries/account-neighbours';
import { useAccountList } from '../../state/account-list';
import { writeAddress } from '../../state/address';
import { useAddress } from '../../state/use-address';
import { useQuestion } from '../../state/use-question';
import styles from './account.module.css';

/** The way back to the list, and to the accounts before and after this one in it. */
export function NeighbourLinks({ accountId }: { accountId: string }) {
  const address = useAddress();
  const { filters } = address;
  const { search, sort, isDescending } = useAccountList();
  const order = { filters, search, sort, isDescending };
  const place = useQuestion(accountNeighboursQuestion, { ...order, account_id: accountId })
    .data?.[0];
  const addressOf = (account: string) => writeAddress({ ...address, page: 'account', account });
  return (
    <nav className={styles.neighbours} aria-label="Accounts of the list">
      <a href={writeAddress({ ...address, page: 'accounts', account: null })}>Every account</a>
      {place ? (
        <>
          <span className={styles.quiet}>
            {formatCount(place.place)} of {formatCount(place.accounts)}
          </span>
          {place.previous_id === null ? null : (
            <a href={addressOf(place.previous_id)} title={place.previous_name ?? undefined}>
              ← Previous
            </a>
          )}
          {place.next_id === null ? null : (
            <a href={addressOf(place.next_id)} title={place.next_name ?? undefined}>
              Next →
            </a>
          )}
        </>
      ) : null}
    </nav>
  );
}
