import { formatCount } from '../../domain/format';
import type { HiddenGem } from '../../queries/hidden-gems';

/** How many of a list are shown, as the end of a sentence; nothing where that is all of them. */
export function ofAllText(shown: number, count: number): string {
  return count > shown ? `; ${formatCount(shown)} of ${formatCount(count)} are shown` : '';
}

/** What the list of gems shows, as its title. */
export function gemsFinding(gems: readonly HiddenGem[]): string {
  const [first] = gems;
  if (!first) return 'No hidden gem is in sight';
  if (gems.length === 1) return `${first.account_name} is worth nominating`;
  return `${formatCount(gems.length)} hidden gems are worth nominating`;
}
