import { goTo } from '../../state/use-address';

/** Opens the page of an account, as every name on this page does. */
export function useOpenAccount(): (row: { account_id: string }) => void {
  return ({ account_id }) => goTo({ page: 'account', account: account_id });
}
