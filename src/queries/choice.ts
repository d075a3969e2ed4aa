import type { SegmentChoice } from '../domain/dimensions';
import { joined, type Sql, sql } from '../engine/sql';

/** The chosen segments as the macros of the model take them; see model/selected_accounts.sql. */
export function choiceLiteral(filters: readonly SegmentChoice[]): Sql {
  const picks = filters.map(
    ({ dimension, segment }) => sql`{'dimension': ${dimension}, 'segment': ${segment}}`,
  );
  return sql`[${joined(picks, ', ')}]`;
}

/** The condition that keeps the accounts of the chosen segments; nothing where nothing is chosen. */
export function amongChosen(filters: readonly SegmentChoice[]): Sql {
  return filters.length === 0
    ? sql``
    : sql`SEMI JOIN selected_accounts(${choiceLiteral(filters)}) AS chosen USING (account_no)\n`;
}

/** The coverage of every segment among the chosen accounts; the ready table where nothing is chosen. */
export function coverageAmong(filters: readonly SegmentChoice[]): Sql {
  return filters.length === 0 ? sql`coverage` : sql`coverage_of(${choiceLiteral(filters)})`;
}

/** What every question about accounts is asked with. */
export interface Filtered {
  filters: readonly SegmentChoice[];
}
