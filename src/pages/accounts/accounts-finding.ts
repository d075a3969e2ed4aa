import { formatCount } from '../../domain/format';
import type { AccountTotals } from '../../queries/account-totals';

/** What the list shows, as its title: how many accounts, and how many of them are real references. */
export function accountsFinding(totals: AccountTotals, search: string): string {
  const { accounts, claimed, ready } = totals;
  const sought = search.trim();
  const what = `${accounts === 0 ? 'No' : formatCount(accounts)} ${accounts === 1 ? 'account' : 'accounts'}`;
  const listed = sought === '' ? what : `${what} with “${sought}”`;
  if (accounts === 0) return listed;
  return `${listed}; ${claimed === 0 ? 'none claimed' : `${formatCount(claimed)} claimed, ${formatCount(ready)} ready`}`;
}
