import { CLAIMED_STANDINGS } from '../../domain/standings';
import type { MappedAccount } from '../../queries/account-map';
import type { MapCounts } from '../../queries/map-counts';

/** What the value map shows, as its title: whether the largest customer is the one to call. */
export function mapFinding({ largest_name, largest_standing }: MapCounts): string {
  if (largest_name === null) return 'Strategic value and current sentiment of each account';
  if (largest_standing === 'ready') return `${largest_name}, the largest customer, is ready`;
  return 'The largest customer is not the most important one';
}

/** The accounts to name on the map: the largest of all, the best hidden gem, and the largest claims. */
export function notableAccounts(rows: readonly MappedAccount[], count: number): string[] {
  const placed = rows.filter(({ current_sentiment }) => current_sentiment !== null);
  const gems = placed
    .filter(({ standing }) => standing === 'hidden gem')
    .sort((one, other) => (other.strategic_value ?? 0) - (one.strategic_value ?? 0));
  const claims = placed.filter(({ standing }) => CLAIMED_STANDINGS.includes(standing));
  const named = [...placed.slice(0, 1), ...gems.slice(0, 1), ...claims];
  return [...new Set(named.map(({ account_id }) => account_id))].slice(0, count);
}
