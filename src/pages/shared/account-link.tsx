import type { ReactNode } from 'react';
import { type SegmentChoice, withChosen } from '../../domain/dimensions';
import { writeAddress } from '../../state/address';
import { useAddress } from '../../state/use-address';
import styles from './account-link.module.css';

/** An account's name, which leads to its page. */
export function AccountLink({ account, children }: { account: string; children: ReactNode }) {
  const address = useAddress();
  return (
    <a className={styles.link} href={writeAddress({ ...address, page: 'account', account })}>
      {children}
    </a>
  );
}

/** Words about some accounts, which lead to the list of exactly these. */
export function AccountsLink(props: { among: readonly SegmentChoice[]; children: ReactNode }) {
  const address = useAddress();
  const filters = narrowed(address.filters, props.among);
  return (
    <a className={styles.link} href={writeAddress({ ...address, page: 'accounts', filters })}>
      {props.children}
    </a>
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
