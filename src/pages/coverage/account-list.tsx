import { useState } from 'react';
import { countInWords, formatCount, formatMoney } from '../../domain/format';
import type { COVERAGE_PARTS, SegmentAccount } from '../../queries/segment-accounts';
import { Button } from '../../ui/button';
import { StandingTag } from '../../ui/tag';
import { AddressLink } from '../shared/address-link';
import { reasonText } from '../shared/reasons';
import styles from './coverage.module.css';

/** How many accounts of a part are listed before somebody asks for all. */
const FIRST_LISTED = 12;

type Part = (typeof COVERAGE_PARTS)[number];

export interface AccountListProps {
  part: Part;
  accounts: readonly SegmentAccount[];
  currency: string;
}

/** The accounts that coverage counts as one thing, each leading to its own page. */
export function AccountList({ part, accounts, currency }: AccountListProps) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? accounts : accounts.slice(0, FIRST_LISTED);
  if (accounts.length === 0) return null;
  return (
    <section className={styles.part}>
      <h3 className={styles.partTitle}>{partTitle(part, accounts)}</h3>
      <ul className={styles.accounts}>
        {shown.map((account) => (
          <li key={account.account_id} className={styles.account}>
            <AddressLink to={{ page: 'account', account: account.account_id }}>
              {account.account_name}
            </AddressLink>
            <span className={styles.accountText}>
              {part === 'demand' ? (
                demandText(account, currency)
              ) : (
                <>
                  <StandingTag standing={account.standing} />
                  {account.reasons.length > 0 ? ` ${reasonsText(account)}` : null}
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
      {shown.length < accounts.length ? (
        <Button variant="quiet" isAtStart onPress={() => setWhole(true)}>
          {`Show all ${formatCount(accounts.length)}`}
        </Button>
      ) : null}
    </section>
  );
}

function partTitle(part: Part, accounts: readonly SegmentAccount[]): string {
  const count = formatCount(accounts.length);
  if (part === 'claimed') {
    const ready = accounts.filter(({ standing }) => standing === 'ready').length;
    return `${count} claimed, ${ready === 0 ? 'none' : countInWords(ready)} of them ready`;
  }
  if (part === 'candidate') return `${count} in the pipeline and safe so far`;
  if (part === 'gem') return `${count} hidden ${accounts.length === 1 ? 'gem' : 'gems'}`;
  return `${count} with open opportunities alone`;
}

function demandText({ open_opportunities, open_pipeline }: SegmentAccount, currency: string) {
  const money = formatMoney(open_pipeline, currency, { compact: true });
  return `${formatCount(open_opportunities)} open, ${money}`;
}

function reasonsText({ reasons, current_sentiment }: SegmentAccount): string {
  return reasons.map((reason) => reasonText(reason, current_sentiment)).join(', ');
}
