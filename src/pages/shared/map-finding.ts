import { STANDING_OF_CHECK, type Standing } from '../../domain/standings';
import type { MappedAccount } from '../../queries/account-map';

const CLAIMED: ReadonlySet<Standing> = new Set<Standing>([
  'ready',
  ...Object.values(STANDING_OF_CHECK),
]);

/** What the value map shows, as its title: whether the largest customer is the one to call. */
export function mapFinding(rows: readonly MappedAccount[]): string {
  const largest = rows.find(({ revenue }) => revenue !== null && revenue > 0);
  if (!largest) return 'Strategic value and current sentiment of each account';
  if (largest.standing === 'ready')
    return `${largest.account_name}, the largest customer, is ready`;
  return 'The largest customer is not the most important one';
}

/** The accounts to name on the map: the largest of all, the best hidden gem, and the largest claims. */
export function notableAccounts(rows: readonly MappedAccount[], count: number): string[] {
  const placed = rows.filter(({ current_sentiment }) => current_sentiment !== null);
  const gems = placed
    .filter(({ standing }) => standing === 'hidden gem')
    .sort((one, other) => (other.strategic_value ?? 0) - (one.strategic_value ?? 0));
  const claims = placed.filter(({ standing }) => CLAIMED.has(standing));
  const named = [...placed.slice(0, 1), ...gems.slice(0, 1), ...claims];
  return [...new Set(named.map(({ account_id }) => account_id))].slice(0, count);
}
