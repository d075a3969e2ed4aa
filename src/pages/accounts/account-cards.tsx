import { formatCount, formatMoney } from '../../domain/format';
import type { ListedAccount } from '../../queries/account-list';
import { StandingTag } from '../../ui/tag';
import { Sentiment } from './account-columns';
import type { AccountTableProps } from './account-table';
import styles from './accounts.module.css';

export const CARD_HEIGHT = 88;

type AccountCardsProps = Pick<
  AccountTableProps,
  'count' | 'accountAt' | 'addressOf' | 'currency' | 'rows'
>;

/** The accounts on a phone: name, standing and three figures each. */
export function AccountCards({ count, accountAt, addressOf, currency, rows }: AccountCardsProps) {
  const { first, end } = rows.range;
  return (
    <ul className={styles.cards} style={{ height: count * CARD_HEIGHT }} aria-label="Accounts">
      {Array.from({ length: end - first }, (_, at) => first + at).map((index) => {
        const account = accountAt(index);
        return (
          <li
            key={index}
            data-row={index}
            className={styles.card}
            style={{ top: index * CARD_HEIGHT, height: CARD_HEIGHT }}
            aria-setsize={count}
            aria-posinset={index + 1}
          >
            {account ? (
              <>
                <p className={styles.cardHead}>
                  <a
                    className={styles.name}
                    href={addressOf(account.account_id)}
                    tabIndex={index === rows.active ? 0 : -1}
                  >
                    {account.account_name}
                  </a>
                  <StandingTag standing={account.standing} />
                </p>
                <CardFigures account={account} currency={currency} />
              </>
            ) : (
              <span className={styles.coming}>reading…</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function CardFigures({ account, currency }: { account: ListedAccount; currency: string }) {
  return (
    <dl className={styles.cardFigures}>
      <div>
        <dt>Revenue</dt>
        <dd>{formatMoney(account.revenue, currency, { compact: true })}</dd>
      </div>
      <div>
        <dt>Strategic</dt>
        <dd>{formatCount(account.strategic_value)}</dd>
      </div>
      <div>
        <dt>Sentiment</dt>
        <dd>
          <Sentiment {...account} />
        </dd>
      </div>
    </dl>
  );
}
