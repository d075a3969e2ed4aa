import type { SegmentChoice } from '../domain/dimensions';
import { joined, type Sql, sql } from '../engine/sql';

/** The chosen segments as the macros of the model take them; see model/selected_accounts.sql. */
export function choiceLiteral(filters: readonly SegmentChoice[]): Sql {
  const picks = filters.map(
    ({ dimension, segment }) => sql`{'dimension': ${dimension}, 'segment': ${segment}}`,
  );
  return sql`[${joined(picks, ', ')}]`;
}

/**
 * The joins that keep the accounts of the chosen segments, one for each chosen dimension; nothing where nothing
 * is chosen. They keep those of selected_accounts, which has branches for all that can be chosen: to plan them
 * takes longer than to answer.
 */
export function amongChosen(filters: readonly SegmentChoice[]): Sql {
  const dimensions = [...new Set(filters.map(({ dimension }) => dimension))];
  const joins = dimensions.map((dimension) => {
    const chosen = filters.filter((one) => one.dimension === dimension);
    const accounts = accountsIn(
      dimension,
      chosen.map(({ segment }) => segment),
    );
    return sql`SEMI JOIN (
  ${accounts}
) USING (account_no)\n`;
  });
  return joined(joins, '');
}

/** The coverage of every segment among the chosen accounts; the ready table where nothing is chosen. */
export function coverageAmong(filters: readonly SegmentChoice[]): Sql {
  if (filters.length === 0) return sql`coverage`;
  return sql`(
  WITH chosen_accounts AS (
SELECT account_no
FROM accounts
${amongChosen(filters)})
  FROM coverage_among('chosen_accounts', ${choiceLiteral(filters)})
)`;
}

/** What every question about accounts is asked with. */
export interface Filtered {
  filters: readonly SegmentChoice[];
}

/** The accounts that are one of what is chosen in a dimension, each once or more. */
function accountsIn(dimension: string, segments: readonly string[]): Sql {
  switch (dimension) {
    case '@standing':
      return traitIs(sql`standing`, segments);
    case '@freshness':
      return traitIs(sql`freshness`, segments);
    case '@account':
      return traitIs(sql`account_id`, segments);
    case '@programme':
      return traitIs(sql`programme_stage`, segments);
    case '@fails':
      return accountsWhere(sql`list_has_any(reasons, ${segments})`);
    case '@fails_first':
      return accountsWhere(
        sql`programme_stage = 'claimed' AND list_contains(${segments}, reasons[1])`,
      );
    case '@owner':
      return sql`SELECT account_no
  FROM accounts
  WHERE list_contains(${segments}, coalesce(nullif(owner, ''), 'unknown'))`;
    // Rounded where compared, so that the last bit of a sum decides nothing.
    case '@strategic_value':
      return figureWithin(sql`round(strategic_value, 9)`, segments);
    case '@current_sentiment':
      return figureWithin(sql`round(current_sentiment, 9)`, segments);
    case '@revenue':
      return figureWithin(sql`revenue`, segments);
    default:
      return sql`SELECT account_no
  FROM segment_members
  JOIN segments USING (segment_no)
  WHERE dimension = ${dimension} AND list_contains(${segments}, segment)`;
  }
}

function traitIs(trait: Sql, segments: readonly string[]): Sql {
  return accountsWhere(sql`list_contains(${segments}, ${trait})`);
}

function figureWithin(figure: Sql, segments: readonly string[]): Sql {
  const ranges = segments.map(
    (segment) =>
      sql`${figure} BETWEEN try_cast(split_part(${segment}, '..', 1) AS DOUBLE) AND try_cast(split_part(${segment}, '..', 2) AS DOUBLE)`,
  );
  return accountsWhere(joined(ranges, ' OR '));
}

function accountsWhere(condition: Sql): Sql {
  return sql`SELECT account_no
  FROM standing
  WHERE ${condition}`;
}
