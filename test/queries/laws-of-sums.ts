import { MULTI_VALUED_DIMENSIONS } from '../../src/domain/dimensions';
import { STANDINGS } from '../../src/domain/standings';
import { type Sql, sql } from '../../src/engine/sql';
import { influenceQuestion } from '../../src/queries/influence';
import { readyBridgeQuestion } from '../../src/queries/ready-bridge';
import { stagesQuestion } from '../../src/queries/stages';
import { waterfallQuestion } from '../../src/queries/waterfall';

/** A sentence about any built model, and the question for what contradicts it. */
export interface Law {
  law: string;
  offenders: Sql;
}

const EVERYBODY = { filters: [] };

const TOTALS = sql`SELECT
  count(*) FILTER (WHERE programme_stage = 'claimed') AS claimed,
  count(*) FILTER (WHERE standing = 'ready') AS ready,
  count(*) FILTER (
    WHERE standing = 'in pipeline' AND NOT list_has_any(reasons, ['exiting', 'unhappy', 'hot incident'])
  ) AS candidates,
  count(*) FILTER (WHERE standing = 'hidden gem') AS gems,
  (SELECT count(*) FROM open_opportunities) AS open_opportunities,
  (SELECT coalesce(sum(usable_amount), 0) FROM open_opportunities) AS open_pipeline
FROM standing`;

const SEGMENT_SUMS = sql`SELECT
  dimension,
  dimension IN ${MULTI_VALUED_DIMENSIONS} AS is_multi_valued,
  sum(claimed) AS claimed,
  sum(ready) AS ready,
  sum(candidates) AS candidates,
  sum(gems) AS gems,
  sum(open_opportunities) AS open_opportunities,
  sum(open_pipeline) AS open_pipeline
FROM coverage
GROUP BY dimension`;

/** Parts that sum up to their whole. */
export const SUM_LAWS: readonly Law[] = [
  {
    law: 'every account has exactly one standing, of the eight',
    offenders: sql`SELECT account_id, count(standing) FILTER (WHERE standing IN ${STANDINGS}) AS standings
FROM accounts
FULL JOIN standing USING (account_id)
GROUP BY account_id
HAVING standings <> 1 OR count(*) <> 1`,
  },
  {
    law: 'in a dimension of one value per account, segments add up to the totals',
    offenders: sql`SELECT s.*, t.*
FROM (${SEGMENT_SUMS}) AS s
CROSS JOIN (${TOTALS}) AS t
WHERE NOT s.is_multi_valued
  AND (
    (s.claimed, s.ready, s.candidates, s.gems, s.open_opportunities)
    <> (t.claimed, t.ready, t.candidates, t.gems, t.open_opportunities)
    OR NOT abs(s.open_pipeline - t.open_pipeline) < 1e-3
  )`,
  },
  {
    law: 'in a dimension of several values, no total is above the sum of its segments',
    offenders: sql`SELECT s.*, t.*
FROM (${SEGMENT_SUMS}) AS s
CROSS JOIN (${TOTALS}) AS t
WHERE s.is_multi_valued
  AND (
    s.claimed < t.claimed
    OR s.ready < t.ready
    OR s.candidates < t.candidates
    OR s.gems < t.gems
    OR s.open_opportunities < t.open_opportunities
    OR NOT s.open_pipeline > t.open_pipeline - 1e-3
  )`,
  },
  {
    law: 'no segment counts more than there are',
    offenders: sql`SELECT c.*
FROM coverage AS c
CROSS JOIN (${TOTALS}) AS t
WHERE c.claimed > t.claimed
  OR c.ready > t.ready
  OR c.candidates > t.candidates
  OR c.gems > t.gems
  OR c.open_opportunities > t.open_opportunities
  OR NOT c.open_pipeline < t.open_pipeline + 1e-3`,
  },
  {
    law: 'an account stands in each dimension, in one segment where it can have one value, never both in a segment and in none',
    offenders: sql`SELECT a.account_id, d.dimension, count(m.segment) AS segments
FROM accounts AS a
CROSS JOIN (SELECT DISTINCT dimension FROM coverage) AS d
LEFT JOIN account_memberships AS m ON m.account_id = a.account_id AND m.dimension = d.dimension
GROUP BY a.account_id, d.dimension
HAVING segments = 0
  OR (segments > 1 AND (NOT bool_and(m.is_known) OR NOT d.dimension IN ${MULTI_VALUED_DIMENSIONS}))
  OR segments > count(DISTINCT m.segment)`,
  },
  {
    law: 'every claimed reference is in one step of the waterfall: what the checks take and what is ready make the claimed',
    offenders: sql`SELECT
  sum(count) FILTER (WHERE step = 'claimed') AS first,
  sum(count) FILTER (WHERE step <> 'claimed') AS others,
  sum(count) FILTER (WHERE step = 'ready') AS last
FROM (${waterfallQuestion.sql(EVERYBODY)})
HAVING first <> others
  OR first <> (SELECT count(*) FROM standing WHERE programme_stage = 'claimed')
  OR last <> (SELECT count(*) FROM standing WHERE standing = 'ready')`,
  },
  {
    law: 'ready before, less those lost, with those gained, are ready now',
    offenders: sql`SELECT
  sum(change) FILTER (WHERE step <> 'now') AS reached,
  sum(change) FILTER (WHERE step = 'now') AS now,
  sum(change) FILTER (WHERE step = 'before') AS before
FROM (${readyBridgeQuestion.sql(EVERYBODY)})
HAVING reached <> now
  OR before <> (SELECT count(*) FROM compared.standing WHERE standing = 'ready')
  OR now <> (SELECT count(*) FROM standing WHERE standing = 'ready')
  OR bool_or(step = 'lost' AND change >= 0)
  OR bool_or(step = 'gained' AND change <= 0)`,
  },
  {
    law: 'every nomination that exists is in one stage',
    offenders: sql`SELECT sum(nominations) AS in_stages
FROM (${stagesQuestion.sql(EVERYBODY)})
HAVING in_stages <> (
  SELECT count(*)
  FROM nominations
  WHERE account_id IS NOT NULL AND coalesce(nominated_at <= (SELECT as_of FROM settings), TRUE)
)`,
  },
  {
    law: 'closed opportunities are those with a use and those without',
    offenders: sql`SELECT closed, with_use, without_use
FROM (${influenceQuestion.sql(EVERYBODY)})
WHERE closed <> with_use + without_use OR won_with > with_use OR won_without > without_use`,
  },
  {
    law: 'of every row that names an account it is known whether it has one, and none is lost',
    offenders: sql`SELECT
  (SELECT count(*) FROM keyed_rows WHERE account_id IS NOT NULL) AS matched,
  (SELECT count(*) FROM unmatched) AS left_over,
  (SELECT count(*) FROM intake.opportunities)
  + (SELECT count(*) FROM intake.responses)
  + (SELECT count(*) FROM intake.incidents)
  + (SELECT count(*) FROM intake.nominations)
  + (SELECT count(*) FROM intake.uses) AS loaded
WHERE matched + left_over <> loaded`,
  },
];
