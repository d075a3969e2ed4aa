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
  sql: ({ filters }) => sql`WITH due AS (
  SELECT account_no, min(review_due) AS review_due
  FROM current_nominations
  WHERE stage IN ('approved', 'active')
  GROUP BY account_no
),
timed AS (
  SELECT
    s.account_id,
    s.account_name,
    s.standing,
    t.newest_relationship_at,
    d.review_due,
    p.fresh_days + 1 - date_diff('day', t.newest_relationship_at, p.as_of) AS fresh_left,
    date_diff('day', p.as_of, d.review_due) AS review_left
  FROM standing AS s
  JOIN account_sentiment AS t USING (account_no)
  LEFT JOIN due AS d USING (account_no)
  CROSS JOIN settings AS p
  ${amongChosen(filters)}  WHERE s.programme_stage = 'claimed'
)
SELECT
  account_id,
  account_name,
  standing,
  newest_relationship_at,
  review_due,
  -- CASE, because least passes over NULL.
  CASE WHEN fresh_left IS NOT NULL THEN least(fresh_left, review_left) END::INTEGER AS days_left,
  CASE
    WHEN fresh_left IS NULL THEN 'never asked'
    WHEN review_left < fresh_left THEN 'review due'
    ELSE 'leaving fresh'
  END AS due_by
FROM timed
ORDER BY days_left NULLS FIRST, account_id`,
};
