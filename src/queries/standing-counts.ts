import * as v from 'valibot';
import { STANDINGS } from '../domain/standings';
import { identifier, joined, type Sql, sql } from '../engine/sql';

/** The columns of `standingCounts`, each by the name of its standing. */
export const STANDING_COUNTS = {
  'land mine': v.number(),
  're-check': v.number(),
  resting: v.number(),
  'off-strategy': v.number(),
  ready: v.number(),
  'in pipeline': v.number(),
  'hidden gem': v.number(),
  outside: v.number(),
};

/** How many of the accounts have each standing, as columns. */
export function standingCounts(): Sql {
  return joined(
    STANDINGS.map(
      (standing) =>
        sql`count(*) FILTER (WHERE standing = ${standing})::INTEGER AS ${identifier(standing)}`,
    ),
    ',\n  ',
  );
}
