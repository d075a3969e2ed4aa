import type { ReactNode } from 'react';
import { type SegmentChoice, withChosen } from '../../domain/dimensions';
import { useFilters } from '../../state/use-address';
import styles from './account-link.module.css';
import { AddressLink } from './address-link';

/** An account's name, which leads to its page. */
export function AccountLink({ account, children }: { account: string; children: ReactNode }) {
  return (
    <AddressLink className={styles.link} to={{ page: 'account', account }}>
      {children}
    </AddressLink>
  );
}

/** Words about some accounts, which lead to the list of exactly these. */
export function AccountsLink(props: { among: readonly SegmentChoice[]; children: ReactNode }) {
  const filters = narrowed(useFilters(), props.among);
  return (
    <AddressLink className={styles.link} to={{ page: 'accounts', filters }}>
      {props.children}
    </AddressLink>
  );
}

/** The filters with some choices made beside them, each in place of others in its dimension. */
export function narrowed(
  filters: readonly SegmentChoice[],
  among: readonly SegmentChoice[],
): SegmentChoice[] {
  return among.reduce<SegmentChoice[]>(
    (chosen, { dimension, segment }) => withChosen(chosen, dimension, [segment]),
    [...filters],
  );
}
