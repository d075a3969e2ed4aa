import type { ReactNode } from 'react';
import { dataSummaryQuestion } from '../../queries/data-summary';
import { writeAddress } from '../../state/address';
import { useAddress } from '../../state/use-address';
import { useQuestion } from '../../state/use-question';
import styles from './nothing-loaded.module.css';
import { PageHead } from './page-head';

/** Its children where accounts are loaded; else what to bring. */
export function WithAccounts({ children }: { children: ReactNode }) {
  const address = useAddress();
  const summary = useQuestion(dataSummaryQuestion, {}).data?.[0];
  if (summary === undefined || summary.accounts > 0) return children;
  return (
    <PageHead title="No accounts are loaded yet.">
      Bring an export of your accounts, and one of survey answers or opportunities, for a first
      picture. Nothing leaves this browser.{' '}
      <a className={styles.bring} href={writeAddress({ ...address, page: 'data' })}>
        Bring your files
      </a>
    </PageHead>
  );
}
