import { accountTotalsQuestion } from '../../queries/account-totals';
import { useAccountList } from '../../state/account-list';
import { useFilters } from '../../state/use-address';
import { useQuestion } from '../../state/use-question';
import { Answered } from '../shared/answered';
import { WithAccounts } from '../shared/nothing-loaded';
import { PageHead } from '../shared/page-head';
import { AccountList } from './account-list';
import { accountsFinding } from './accounts-finding';

const HEIGHT = 640;

/** Every account in one table. */
export function AccountsPage() {
  const filters = useFilters();
  const { search } = useAccountList();
  const answer = useQuestion(accountTotalsQuestion, { filters, search });
  return (
    <WithAccounts>
      <Answered answer={answer} height={HEIGHT} label="Counting accounts">
        {([totals]) =>
          totals ? (
            <>
              <PageHead title={accountsFinding(totals, search)}>
                Sort by any column; an account opens with all that is known of it.
              </PageHead>
              <AccountList count={totals.accounts} />
            </>
          ) : null
        }
      </Answered>
    </WithAccounts>
  );
}
