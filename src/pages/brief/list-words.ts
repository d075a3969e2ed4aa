import { formatCount } from '../../domain/format';
import type { CoverageRow } from '../../queries/coverage-rows';
import type { HiddenGem } from '../../queries/hidden-gems';

/** So many accounts of a list fit on the second of two pages. */
export const SHOWN_ACCOUNTS = 5;

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

/** The segments of which there is something to tell: a need, an open opportunity or a claim. */
export function tellingSegments(rows: readonly CoverageRow[]): CoverageRow[] {
  return rows.filter(
    ({ target, claimed, open_opportunities }) =>
      (target ?? 0) > 0 || claimed > 0 || open_opportunities > 0,
  );
}
