import * as v from 'valibot';
import { sql } from '../engine/sql';
import type { Question } from './question';

/** What happens to an account, in the order in which it is shown. */
export const TIMELINE_KINDS = ['answer', 'incident', 'use', 'deal', 'nomination'] as const;

export type TimelineKind = (typeof TIMELINE_KINDS)[number];

const row = v.object({
  /** Null where the file has no date: then it has always been there. */
  day: v.nullable(v.string()),
  kind: v.picklist(TIMELINE_KINDS),
  /** 'relationship', 'opened', 'won', 'approved', … */
  event: v.string(),
  /** Who or what it is about, in the words of the file: a topic, a number, a contact. */
  subject: v.nullable(v.string()),
  /** What was said or written. */
  words: v.nullable(v.string()),
  /** The score of an answer, the amount of a deal. */
  figure: v.nullable(v.number()),
  /** The metric of the score, the currency of the amount. */
  unit: v.nullable(v.string()),
  /** What an answer says: +100, 0 or −100. */
  value: v.nullable(v.number()),
  /** Of an incident. */
  is_severe: v.nullable(v.boolean()),
  /** Null where it was recorded here. */
  file_name: v.nullable(v.string()),
  source_row: v.nullable(v.number()),
  /** Of what was recorded here. */
  record_id: v.nullable(v.string()),
});

export type TimelineEvent = v.InferOutput<typeof row>;

export const accountTimelineQuestion: Question<{ account_id: string }, TimelineEvent> = {
  name: 'account-timeline',
  title: 'What happened with this account by the as-of date, newest first?',
  row,
  // What is dated later does not exist yet, though the record that tells of it does.
  sql: ({ account_id }) => sql`WITH event AS (
  SELECT
    r.responded_at AS day,
    'answer' AS kind,
    r.kind AS event,
    r.topic AS subject,
    r.comment AS words,
    r.score AS figure,
    r.metric AS unit,
    r.value,
    r.import_id,
    r.source_row
  FROM responses AS r
  WHERE r.account_id = ${account_id}
  UNION ALL BY NAME
  SELECT
    unnest([n.opened_at, n.closed_at]) AS day,
    'incident' AS kind,
    unnest(['opened', 'closed']) AS event,
    n.incident_id AS subject,
    n.subject AS words,
    n.severe AS is_severe,
    n.import_id,
    n.source_row
  FROM incidents AS n
  WHERE n.account_id = ${account_id}
  UNION ALL BY NAME
  SELECT
    u.used_at AS day,
    'use' AS kind,
    coalesce(u.outcome, 'asked for') AS event,
    u.type AS subject,
    u.requested_by AS words,
    u.record_id,
    u.import_id,
    u.source_row
  FROM uses AS u
  WHERE u.account_id = ${account_id}
  UNION ALL BY NAME
  SELECT
    unnest([o.created_date, CASE WHEN o.is_closed THEN o.close_date END]) AS day,
    'deal' AS kind,
    unnest(['created', CASE WHEN o.is_won THEN 'won' ELSE 'lost' END]) AS event,
    coalesce(o.name, o.opportunity_id) AS subject,
    o.amount AS figure,
    o.currency AS unit,
    o.import_id,
    o.source_row
  FROM opportunities AS o
  WHERE o.account_id = ${account_id}
  UNION ALL BY NAME
  SELECT
    unnest([n.nominated_at, n.approved_at, n.last_reviewed_at]) AS day,
    'nomination' AS kind,
    unnest(['nominated', 'approved', 'reviewed']) AS event,
    n.contact AS subject,
    concat_ws(', ', n.source, n.nominated_by) AS words,
    n.import_id,
    n.source_row
  FROM current_nominations AS n
  WHERE n.account_id = ${account_id}
  UNION ALL BY NAME
  SELECT
    r.reviewed_on AS day,
    'nomination' AS kind,
    'reviewed' AS event,
    r.reviewer AS subject,
    concat_ws('; ', r.note, r.changed) AS words,
    r.record_id
  FROM reviews AS r
  WHERE r.account_id = ${account_id}
)
SELECT
  e.day,
  e.kind,
  e.event,
  nullif(e.subject, '') AS subject,
  nullif(e.words, '') AS words,
  e.figure::DOUBLE AS figure,
  nullif(e.unit, '') AS unit,
  e.value::INTEGER AS value,
  e.is_severe,
  i.file_name,
  e.source_row,
  e.record_id
FROM event AS e
LEFT JOIN imports AS i USING (import_id)
CROSS JOIN settings AS s
-- Without a date it has always been there; but nothing ends, is approved or is reviewed without one.
WHERE e.day <= s.as_of OR (e.day IS NULL AND e.event IN ('created', 'nominated'))
ORDER BY e.day DESC NULLS LAST, e.kind, e.event, e.import_id, e.source_row, e.unit, e.figure`,
};
