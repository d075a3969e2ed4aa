import * as v from 'valibot';
import { CHECKS } from '../domain/standings';
import { sql } from '../engine/sql';
import type { Question } from './question';

const row = v.object({
  check: v.picklist([...CHECKS, 'rested by the programme']),
  is_failing: v.boolean(),
  /** What was looked at: 'segment', 'current sentiment', 'newest relationship answer', 'severe incident', … */
  fact: v.string(),
  /** The figure, where the fact is one. */
  figure: v.nullable(v.number()),
  /** The bound of the settings that the figure is held against. */
  bound: v.nullable(v.number()),
  /** The fact in words of the files: a segment, a priority, a stage. */
  detail: v.nullable(v.string()),
  day: v.nullable(v.string()),
  /** The record behind the fact, where it is one record. */
  file_name: v.nullable(v.string()),
  source_row: v.nullable(v.number()),
});

export type StandingReason = v.InferOutput<typeof row>;

export const standingReasonsQuestion: Question<{ account_id: string }, StandingReason> = {
  name: 'standing-reasons',
  title: 'Which facts does each check of this account rest on, and which of them fail it?',
  row,
  sql: ({ account_id }) => sql`WITH account AS (
  SELECT a.account_no, a.account_id FROM accounts AS a WHERE a.account_id = ${account_id}
),
fact AS (
  SELECT
    1 AS place,
    'exiting' AS "check",
    p.direction = 'exit' AS is_failing,
    'segment' AS fact,
    p.priority AS figure,
    p.dimension || ': ' || p.segment || ', ' || p.direction AS detail,
    y.import_id,
    y.source_row
  FROM account
  JOIN record_members AS m USING (account_no)
  JOIN segment_priorities AS p USING (segment_no)
  LEFT JOIN strategy AS y ON y.dimension = p.dimension AND y.segment = p.segment
  WHERE m.is_known
  UNION ALL BY NAME
  SELECT
    2 AS place,
    'unhappy' AS "check",
    coalesce(round(t.current_sentiment, 9) < 0, FALSE) AS is_failing,
    'current sentiment' AS fact,
    t.current_sentiment AS figure,
    0 AS bound
  FROM account
  JOIN account_sentiment AS t USING (account_no)
  UNION ALL BY NAME
  SELECT
    3 AS place,
    'unhappy' AS "check",
    r.value < 0 AS is_failing,
    'newest relationship answer' AS fact,
    r.value::DOUBLE AS figure,
    0 AS bound,
    r.metric || ' ' || printf('%g', r.score) AS detail,
    r.responded_at AS day,
    r.import_id,
    r.source_row
  FROM account
  JOIN account_sentiment AS t USING (account_no)
  JOIN responses AS r
    ON r.account_id = account.account_id
    AND r.kind = 'relationship'
    AND r.responded_at = t.newest_relationship_at
    AND r.value = t.newest_relationship_value
  UNION ALL BY NAME
  SELECT
    4 AS place,
    'hot incident' AS "check",
    NOT n.closed_undated
    AND (n.closed_at IS NULL OR n.closed_at > s.as_of OR s.as_of - n.closed_at <= s.hot_days) AS is_failing,
    'severe incident' AS fact,
    CASE WHEN n.closed_at <= s.as_of THEN s.as_of - n.closed_at END::DOUBLE AS figure,
    s.hot_days::DOUBLE AS bound,
    n.incident_id || coalesce(', ' || n.subject, '') AS detail,
    n.opened_at AS day,
    n.import_id,
    n.source_row
  FROM account
  JOIN incidents AS n USING (account_no)
  CROSS JOIN settings AS s
  WHERE n.severe AND n.opened_at <= s.as_of
  UNION ALL BY NAME
  SELECT
    5 AS place,
    'no current signal' AS "check",
    t.freshness IN ('stale', 'transactional only', 'no signal') AS is_failing,
    'age of the newest relationship answer' AS fact,
    (s.as_of - t.newest_relationship_at)::DOUBLE AS figure,
    s.aging_days::DOUBLE AS bound,
    t.freshness AS detail,
    t.newest_relationship_at AS day
  FROM account
  JOIN account_sentiment AS t USING (account_no)
  CROSS JOIN settings AS s
  UNION ALL BY NAME
  SELECT
    6 AS place,
    'no current signal' AS "check",
    -- Of the claims with a date, all have to have run out.
    p.consent_expired AS is_failing,
    'consent' AS fact,
    (s.as_of - n.consent_expires)::DOUBLE AS figure,
    0 AS bound,
    n.contact AS detail,
    n.consent_expires AS day,
    n.import_id,
    n.source_row
  FROM account
  JOIN current_nominations AS n USING (account_no)
  JOIN account_programme AS p USING (account_no)
  CROSS JOIN settings AS s
  WHERE n.stage IN ('approved', 'active') AND n.consent_expires IS NOT NULL
  UNION ALL BY NAME
  SELECT
    7 AS place,
    'worn out' AS "check",
    u.uses_90d >= s.use_cap AS is_failing,
    'uses' AS fact,
    u.uses_90d::DOUBLE AS figure,
    s.use_cap::DOUBLE AS bound,
    u.last_used_at AS day
  FROM account
  JOIN account_uses AS u USING (account_no)
  CROSS JOIN settings AS s
  UNION ALL BY NAME
  SELECT
    8 AS place,
    'worn out' AS "check",
    t.uses_90d >= s.use_cap AS is_failing,
    'use' AS fact,
    (s.as_of - u.used_at)::DOUBLE AS figure,
    s.use_window_days::DOUBLE AS bound,
    u.type AS detail,
    u.used_at AS day,
    u.import_id,
    u.source_row
  FROM account
  JOIN uses AS u USING (account_no)
  JOIN account_uses AS t USING (account_no)
  CROSS JOIN settings AS s
  WHERE use_counts(u.outcome) AND u.used_at <= s.as_of AND u.used_at > s.as_of - s.use_window_days
  UNION ALL BY NAME
  SELECT
    9 AS place,
    'off-strategy' AS "check",
    EXISTS (FROM strategy) AND coalesce(round(v.strategic_value, 9) < s.on_strategy_value, FALSE) AS is_failing,
    'strategic value' AS fact,
    v.strategic_value AS figure,
    s.on_strategy_value AS bound
  FROM account
  JOIN account_value AS v USING (account_no)
  CROSS JOIN settings AS s
  UNION ALL BY NAME
  SELECT
    10 AS place,
    'rested by the programme' AS "check",
    p.programme_stage = 'resting' AS is_failing,
    'nomination' AS fact,
    n.stage || coalesce(', ' || n.contact, '') AS detail,
    n.nominated_at AS day,
    n.import_id,
    n.source_row
  FROM account
  JOIN current_nominations AS n USING (account_no)
  JOIN account_programme AS p USING (account_no)
)
SELECT f."check", f.is_failing, f.fact, f.figure::DOUBLE AS figure, f.bound::DOUBLE AS bound, f.detail, f.day, i.file_name, f.source_row
FROM fact AS f
LEFT JOIN imports AS i USING (import_id)
ORDER BY f.place, f.day DESC, f.import_id, f.source_row`,
};
