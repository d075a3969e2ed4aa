import * as v from 'valibot';
import { PROGRAMME_WINDOW_DAYS } from '../domain/settings';
import { type Sql, sql } from '../engine/sql';
import { amongChosen, type Filtered } from './choice';
import type { Question } from './question';

/** Those closed within the window as `closed`, each with its account, its outcome, and whether a reference was used for it. */
export function closedOpportunities(filters: Filtered['filters']): Sql {
  return sql`used AS (
  SELECT DISTINCT crm_id(u.opportunity_id) AS opportunity_id
  FROM uses AS u
  CROSS JOIN settings AS s
  WHERE u.used_at <= s.as_of AND use_counts(u.outcome)
),
closed AS (
  SELECT o.account_no, o.is_won, u.opportunity_id IS NOT NULL AS is_used
  FROM opportunities AS o
  CROSS JOIN settings AS s
  LEFT JOIN used AS u ON u.opportunity_id = crm_id(o.opportunity_id)
  ${amongChosen(filters)}  WHERE o.account_id IS NOT NULL
    AND o.is_closed
    AND o.close_date <= s.as_of
    AND o.close_date > s.as_of - ${PROGRAMME_WINDOW_DAYS}
)`;
}

const rate = v.nullable(v.number());

const row = v.object({
  closed: v.number(),
  with_use: v.number(),
  share: rate,
  share_low: rate,
  share_high: rate,
  won_with: v.number(),
  rate_with: rate,
  rate_with_low: rate,
  rate_with_high: rate,
  without_use: v.number(),
  won_without: v.number(),
  rate_without: rate,
  rate_without_low: rate,
  rate_without_high: rate,
});

export type Influence = v.InferOutput<typeof row>;

/** An association, not a cause: references may be asked of those deals that go well anyway. */
export const influenceQuestion: Question<Filtered, Influence> = {
  name: 'influence',
  title: 'How many closed opportunities had a reference, and how often were those won?',
  row,
  sql: ({ filters }) => sql`WITH ${closedOpportunities(filters)},
counted AS (
  SELECT
    count(*)::INTEGER AS closed,
    count(*) FILTER (WHERE is_used)::INTEGER AS with_use,
    count(*) FILTER (WHERE is_used AND is_won)::INTEGER AS won_with,
    count(*) FILTER (WHERE NOT is_used)::INTEGER AS without_use,
    count(*) FILTER (WHERE NOT is_used AND is_won)::INTEGER AS won_without
  FROM closed
),
measured AS (
  SELECT
    *,
    wilson_interval(with_use, closed) AS use,
    wilson_interval(won_with, with_use) AS win_with,
    wilson_interval(won_without, without_use) AS win_without
  FROM counted
)
SELECT
  closed,
  with_use,
  use.rate AS share,
  use.low AS share_low,
  use.high AS share_high,
  won_with,
  win_with.rate AS rate_with,
  win_with.low AS rate_with_low,
  win_with.high AS rate_with_high,
  without_use,
  won_without,
  win_without.rate AS rate_without,
  win_without.low AS rate_without_low,
  win_without.high AS rate_without_high
FROM measured`,
};
