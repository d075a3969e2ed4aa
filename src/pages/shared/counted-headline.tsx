import type { ReferenceCounts } from '../../queries/reference-counts';
import { AccountsLink } from './account-link';
import { ofStanding } from './drill-down';
import { headline } from './headline';
import { Alarming } from './page-head';

interface CountedHeadlineProps {
  counts: ReferenceCounts;
  isFiltered: boolean;
}

/** What is counted, what is ready, what would hurt; each leads to its accounts. */
export function CountedHeadline({ counts, isFiltered }: CountedHeadlineProps) {
  const { counted, ready, danger } = headline(counts, isFiltered);
  return (
    <>
      {counted}{' '}
      {ready ? (
        <Alarming>
          <AccountsLink among={[ofStanding('ready')]}>{ready}</AccountsLink>
        </Alarming>
      ) : null}{' '}
      {danger ? <AccountsLink among={[ofStanding('land mine')]}>{danger}</AccountsLink> : null}
    </>
  );
}
