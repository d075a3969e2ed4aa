import * as v from 'valibot';
import type { SegmentChoice } from '../domain/dimensions';
import { type Sql, sql } from '../engine/sql';
import { amongChosen } from './choice';
import type { CoverageParams } from './coverage-rows';
import type { Question } from './question';

const row = v.object({
  step: v.picklist(['before', 'need', 'lost', 'gained', 'now']),
  /** A share of the open pipeline (0–1); of the steps in between, how much it changed. NULL without need. */
  coverage: v.nullable(v.number()),
});

export type CoverageStep = v.InferOutput<typeof row>;

export const coverageBridgeQuestion: Question<CoverageParams, CoverageStep> = {
  name: 'coverage-bridge',
  title: 'Why is more or less of the open pipeline covered than on the comparison date?',
  comparesDates: true,
  row,
  // Each step changes one thing: the need (targets and open pipeline), then the references lost, then those gained.
  sql: ({ filters, dimension }) => sql`WITH account AS (
  SELECT
    n.account_no,
    b.standing = 'ready' AS was_ready,
    n.standing = 'ready' AS is_ready,
    coalesce(e.open_opportunities, 0) AS opportunities_before,
    coalesce(e.open_pipeline, 0) AS pipeline_before,
    coalesce(d.open_opportunities, 0) AS opportunities_now,
    coalesce(d.open_pipeline, 0) AS pipeline_now
  FROM standing AS n
  JOIN compared.standing AS b USING (account_no)
  LEFT JOIN account_demand AS d ON d.account_no = n.account_no
  LEFT JOIN compared.account_demand AS e ON e.account_no = n.account_no
),
segment AS (
  SELECT
    s.segment,
    count(*) FILTER (WHERE a.was_ready) AS ready_before,
    count(*) FILTER (WHERE a.was_ready AND a.is_ready) AS ready_kept,
    count(*) FILTER (WHERE a.is_ready) AS ready_now,
    sum(a.opportunities_before) AS opportunities_before,
    sum(a.pipeline_before) AS pipeline_before,
    sum(a.opportunities_now) AS opportunities_now,
    sum(a.pipeline_now) AS pipeline_now
  FROM account AS a
  JOIN segment_members AS m USING (account_no)
  JOIN segments AS s USING (segment_no)
  ${amongChosen(filters)}  WHERE s.dimension = ${dimension}${amongSegments(filters, dimension)}
  GROUP BY s.segment
),
needed AS (
  SELECT
    g.*,
    segment_target(
      g.segment, y.target, y.direction, g.opportunities_before, p.opportunities_per_reference
    ) AS target_before,
    segment_target(
      g.segment, y.target, y.direction, g.opportunities_now, p.opportunities_per_reference
    ) AS target_now
  FROM segment AS g
  CROSS JOIN settings AS p
  LEFT JOIN strategy AS y
    ON y.dimension = ${dimension} AND y.segment = g.segment AND ${!filters.some((one) => one.dimension !== dimension)}
),
covered AS (
  SELECT
    sum(pipeline_before * least(1, ready_before / target_before)) FILTER (WHERE target_before > 0)
    / nullif(sum(pipeline_before) FILTER (WHERE target_before > 0), 0) AS before,
    nullif(sum(pipeline_now) FILTER (WHERE target_now > 0), 0) AS need,
    sum(pipeline_now * least(1, ready_before / target_now)) FILTER (WHERE target_now > 0) / need AS with_before,
    sum(pipeline_now * least(1, ready_kept / target_now)) FILTER (WHERE target_now > 0) / need AS with_kept,
    sum(pipeline_now * least(1, ready_now / target_now)) FILTER (WHERE target_now > 0) / need AS now
  FROM needed
)
SELECT
  unnest(['before', 'need', 'lost', 'gained', 'now']) AS step,
  unnest([before, with_before - before, with_kept - with_before, now - with_kept, now]) AS coverage
FROM covered`,
};

/** A choice in the dimension itself leaves its other segments out, as coverage_of does. */
function amongSegments(filters: readonly SegmentChoice[], dimension: string): Sql {
  const chosen = filters.filter((one) => one.dimension === dimension);
  return chosen.length === 0
    ? sql``
    : sql` AND list_contains(${chosen.map(({ segment }) => segment)}, s.segment)`;
}
