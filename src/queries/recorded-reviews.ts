import * as v from 'valibot';
import { sql } from '../engine/sql';
import type { Question } from './question';

const row = v.object({
  record_id: v.string(),
  account_id: v.string(),
  reviewed_on: v.string(),
  /** Who did it. */
  reviewer: v.nullable(v.string()),
  note: v.nullable(v.string()),
  /** What is different since: another contact, other topics. */
  changed: v.nullable(v.string()),
  /** The day by which the next one is due. */
  next_due: v.string(),
});

/** A review of a reference, as it was recorded here. */
export type RecordedReview = v.InferOutput<typeof row>;

export const recordedReviewsQuestion: Question<Record<string, never>, RecordedReview> = {
  name: 'recorded-reviews',
  title: 'Which reviews of references were recorded here?',
  row,
  sql: () => sql`SELECT record_id, account_id, reviewed_on, reviewer, note, changed, next_due
FROM intake.recorded_reviews
ORDER BY reviewed_on, record_id`,
};
