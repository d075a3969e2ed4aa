import * as v from 'valibot';
import { type Sql, sql } from '../engine/sql';
import { amongChosen, type Filtered } from './choice';
import type { Question } from './question';

/** The severe incidents closed by the as-of date as `closed`, with the days to the first favourable answer after it. */
export function closedIncidents(filters: Filtered['filters']): Sql {
  return sql`closed AS (
  SELECT
    r.account_no,
    r.closed_at,
    CASE WHEN r.first_favourable_at <= s.as_of THEN r.first_favourable_at - r.closed_at END AS days
  FROM incident_recoveries AS r
  CROSS JOIN settings AS s
  ${amongChosen(filters)}  WHERE r.opened_at <= s.as_of AND r.closed_at <= s.as_of
)`;
}

const row = v.object({
  /** Those with a severe incident opened and closed by the as-of date. */
  accounts: v.number(),
  recovered: v.number(),
  rate: v.nullable(v.number()),
  rate_low: v.nullable(v.number()),
  rate_high: v.nullable(v.number()),
  /** Severe closed incidents that a favourable answer followed. */
  incidents: v.number(),
  /** Days from the closing of those to the first favourable answer. */
  median_days: v.nullable(v.number()),
});

export type Recovery = v.InferOutput<typeof row>;

export const recoveryQuestion: Question<Filtered, Recovery> = {
  name: 'recovery',
  title: 'How many accounts were won back after a severe incident, and how soon?',
  row,
  sql: ({ filters }) => sql`WITH ${closedIncidents(filters)},
account AS (
  SELECT DISTINCT c.account_no, i.recovered
  FROM closed AS c
  JOIN account_incidents AS i USING (account_no)
),
counted AS (
  SELECT count(*)::INTEGER AS accounts, count(*) FILTER (WHERE recovered)::INTEGER AS recovered
  FROM account
),
timed AS (
  SELECT count(days)::INTEGER AS incidents, median(days)::DOUBLE AS median_days FROM closed
),
measured AS (
  SELECT *, wilson_interval(recovered, accounts) AS wilson
  FROM counted
  CROSS JOIN timed
)
SELECT
  accounts,
  recovered,
  wilson.rate AS rate,
  wilson.low AS rate_low,
  wilson.high AS rate_high,
  incidents,
  median_days
FROM measured`,
};
