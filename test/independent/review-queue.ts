/** Which claimed accounts must be asked or reviewed next. */

import { isClaimedStage, nominationsAt, stageAt } from './account-history';
import { isoDay, readDay } from './cell-values';
import type { Standing } from './figures';
import { compareText, countedRows, type Picture } from './picture';
import type { Day } from './sample-rows';

export interface ReviewRow {
  readonly account_id: string;
  readonly account_name: string;
  readonly standing: Standing;
  readonly newest_relationship_at: string | null;
  readonly review_due: string | null;
  readonly days_left: number | null;
  readonly due_by: 'never asked' | 'leaving fresh' | 'review due';
}

/** The earliest review due of the account's approved or active nominations. */
function earliestReviewDue(picture: Picture, accountId: string): Day | null {
  const days = countedRows(picture, nominationsAt(picture.rows.nominations, picture.asOf))
    .filter((nomination) => nomination.accountId === accountId)
    .filter((nomination) => isClaimedStage(stageAt(nomination, picture.asOf)))
    .flatMap(({ reviewDue }) => (reviewDue === null ? [] : [reviewDue]));
  return days.length === 0 ? null : Math.min(...days);
}

/** What comes first: leaving fresh (1 day left on the last fresh day) or the review due. */
function due(
  newestRelationship: Day | null,
  reviewDue: Day | null,
  asOf: Day,
  freshDays: number,
): Pick<ReviewRow, 'days_left' | 'due_by'> {
  if (newestRelationship === null) {
    return { days_left: null, due_by: 'never asked' };
  }
  const daysFresh = freshDays + 1 - (asOf - newestRelationship);
  return reviewDue !== null && reviewDue - asOf < daysFresh
    ? { days_left: reviewDue - asOf, due_by: 'review due' }
    : { days_left: daysFresh, due_by: 'leaving fresh' };
}

/** The question `review-queue`: never asked first, then by days left, then by account id. */
export function reviewQueue(picture: Picture): ReviewRow[] {
  const daysLeft = (row: ReviewRow): number => row.days_left ?? Number.NEGATIVE_INFINITY;
  return [...picture.accounts]
    .filter(([, { programme_stage }]) => programme_stage === 'claimed')
    .map(([accountId, figures]) => {
      const newest = readDay(figures.newest_relationship_at ?? '');
      const reviewDue = earliestReviewDue(picture, accountId);
      return {
        account_id: accountId,
        account_name: figures.account_name,
        standing: figures.standing,
        newest_relationship_at: figures.newest_relationship_at,
        review_due: reviewDue === null ? null : isoDay(reviewDue),
        ...due(newest, reviewDue, picture.asOf, picture.settings.freshDays),
      };
    })
    .sort((one, other) => {
      const [oneLeft, otherLeft] = [daysLeft(one), daysLeft(other)];
      return oneLeft === otherLeft
        ? compareText(one.account_id, other.account_id)
        : oneLeft < otherLeft
          ? -1
          : 1;
    });
}
