import type { MappedAccount } from '../../queries/account-map';

/** What the value map shows, as its title: whether the largest customer is the one to call. */
export function mapFinding(rows: readonly MappedAccount[]): string {
  const largest = rows.find(({ revenue }) => revenue !== null && revenue > 0);
  if (!largest) return 'Strategic value and current sentiment of each account';
  if (largest.standing === 'ready')
    return `${largest.account_name}, the largest customer, is ready`;
  return 'The largest customer is not the most important one';
}

/** The accounts to name on the map: the largest, and the most valuable hidden gem. */
export function notableAccounts(rows: readonly MappedAccount[], count: number): string[] {
  const gem = rows
    .filter(({ standing }) => standing === 'hidden gem')
    .sort((one, other) => (other.strategic_value ?? 0) - (one.strategic_value ?? 0))[0];
  const largest = rows.filter(({ current_sentiment }) => current_sentiment !== null);
  return [...largest.slice(0, count), ...(gem ? [gem] : [])].map(({ account_id }) => account_id);
}
