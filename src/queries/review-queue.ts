import * as v from 'valibot';
import { STANDINGS } from '../domain/standings';
import { sql } from '../engine/sql';
import { amongChosen, type Filtered } from './choice';
import type { Question } from './question';

/** Why a reference comes up for review. */
const DUE_BY = ['never asked', 'leaving fresh', 'review due'] as const;

const row = v.object({
  account_id: v.string(),
  account_name: v.string(),
  standing: v.picklist(STANDINGS),
  newest_relationship_at: v.nullable(v.string()),
  review_due: v.nullable(v.string()),
  /** 1 on the last day that the account is fresh, 0 or less where it is overdue. */
  days_left: v.nullable(v.number()),
  due_by: v.picklist(DUE_BY),
});

export type Review = v.InferOutput<typeof row>;

export const reviewQueueQuestion: Question<Filtered, Review> = {
  name: 'review-queue',
  title: 'Which claimed references must be asked again, and when, the most urgent first?',
  row,
  // A review recorded here answers what was due before it: the dates of the file and, unless an answer came
  // since, the one on which the account leaves “fresh”.
  sql: ({ filters }) => sql`WITH reviewed AS (
  SELECT r.account_no, r.reviewed_on, r.next_due
  FROM reviews AS r
  CROSS JOIN settings AS p
  WHERE r.reviewed_on <= p.as_of
  QUALIFY row_number() OVER (PARTITION BY r.account_no ORDER BY r.reviewed_on DESC, r.record_id DESC) = 1
),
due AS (
  SELECT n.account_no, min(n.review_due) AS review_due
  FROM current_nominations AS n
  LEFT JOIN reviewed AS r USING (account_no)
  WHERE n.stage IN ('approved', 'active') AND (r.reviewed_on IS NULL OR n.last_reviewed_at > r.reviewed_on)
  GROUP BY n.account_no
),
timed AS (
  SELECT
    s.account_id,
    s.account_name,
    s.standing,
    t.newest_relationship_at,
    least(d.review_due, r.next_due) AS review_due,
    coalesce(r.reviewed_on >= t.newest_relationship_at, r.reviewed_on IS NOT NULL) AS is_answered,
    p.fresh_days + 1 - date_diff('day', t.newest_relationship_at, p.as_of) AS fresh_left,
    date_diff('day', p.as_of, least(d.review_due, r.next_due)) AS review_left
  FROM standing AS s
  JOIN account_sentiment AS t USING (account_no)
  LEFT JOIN due AS d USING (account_no)
  LEFT JOIN reviewed AS r USING (account_no)
  CROSS JOIN settings AS p
  ${amongChosen(filters)}  WHERE s.programme_stage = 'claimed'
)
SELECT
  account_id,
  account_name,
  standing,
  newest_relationship_at,
  review_due,
  CASE
    WHEN is_answered THEN review_left
    -- CASE, because least passes over NULL.
    WHEN fresh_left IS NOT NULL THEN least(fresh_left, review_left)
  END::INTEGER AS days_left,
  CASE
    WHEN is_answered THEN 'review due'
    WHEN fresh_left IS NULL THEN 'never asked'
    WHEN review_left < fresh_left THEN 'review due'
    ELSE 'leaving fresh'
  END AS due_by
FROM timed
ORDER BY days_left NULLS FIRST, account_id`,
};
