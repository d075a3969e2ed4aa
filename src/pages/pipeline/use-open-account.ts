import { useAddress } from '../../state/use-address';

/** Opens the page of an account, as every name on this page does. */
export function useOpenAccount(): (row: { account_id: string }) => void {
  const [, go] = useAddress();
  return ({ account_id }) => go({ page: 'account', account: account_id });
}
