import type { ReactNode } from 'react';
import { dataSummaryQuestion } from '../../queries/data-summary';
import { useQuestion } from '../../state/use-question';
import { AddressLink } from './address-link';
import styles from './nothing-loaded.module.css';
import { PageHead } from './page-head';

/** Its children where accounts are loaded; else what to bring. */
export function WithAccounts({ children }: { children: ReactNode }) {
  const summary = useQuestion(dataSummaryQuestion, {}).data?.[0];
  if (summary === undefined || summary.accounts > 0) return children;
  return (
    <PageHead title="No accounts are loaded yet.">
      Bring an export of your accounts, and one of survey answers or opportunities, for a first
      picture. Nothing leaves this browser.{' '}
      <AddressLink className={styles.bring} to={{ page: 'data' }}>
        Bring your files
      </AddressLink>
    </PageHead>
  );
}
