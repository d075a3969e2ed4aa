import { dayAfter } from '../../charts/review-calendar-layout';
import type { Day } from '../../domain/day';
import { formatCount, formatDay } from '../../domain/format';
import { SOON_DAYS } from '../../domain/settings';
import { sentenceCase } from '../../domain/words';
import type { Review } from '../../queries/review-queue';
import { counted } from './words';

/** Whether a review is due by the as-of date, or nobody was ever asked. */
export function isOverdue({ days_left }: Pick<Review, 'days_left'>): boolean {
  return days_left === null || days_left <= 0;
}

export function isSoon({ days_left }: Pick<Review, 'days_left'>): boolean {
  return days_left !== null && days_left > 0 && days_left <= SOON_DAYS;
}

/** The day on which a review is due; null for those never asked, who are due at once. */
export function dueDay({ days_left }: Pick<Review, 'days_left'>, asOf: Day): Day | null {
  return days_left === null ? null : dayAfter(asOf, days_left);
}

/** When a review is due, from the as-of date: "27 days overdue", "in 12 days". */
export function dueText({ days_left }: Pick<Review, 'days_left'>): string {
  if (days_left === null) return 'never asked';
  if (days_left === 0) return 'due today';
  const days = `${formatCount(Math.abs(days_left))} ${Math.abs(days_left) === 1 ? 'day' : 'days'}`;
  return days_left < 0 ? `${days} overdue` : `in ${days}`;
}

/** Why a reference comes up for review. */
export function reviewReason(review: Review): string {
  const { due_by, review_due, newest_relationship_at } = review;
  if (due_by === 'never asked') return 'no relationship answer yet';
  if (due_by === 'review due')
    return `review ${isOverdue(review) ? 'was' : 'is'} due ${formatDay(review_due)}`;
  return `last answered ${formatDay(newest_relationship_at)}`;
}

/** What the review queue shows, as its title. */
export function queueFinding(reviews: readonly Review[]): string {
  const overdue = reviews.filter(isOverdue).length;
  const soon = reviews.filter(isSoon).length;
  if (overdue + soon === 0) return `No review is due within ${SOON_DAYS} days`;
  const coming =
    soon === 0
      ? `none falls due within ${SOON_DAYS} days`
      : `${counted(soon, 'more falls', 'more fall')} due within ${SOON_DAYS} days`;
  if (overdue === 0)
    return `No review is overdue; ${counted(soon, 'falls', 'fall')} due within ${SOON_DAYS} days`;
  return `${sentenceCase(counted(overdue, 'review is', 'reviews are'))} overdue, ${coming}`;
}

/** The queue in one sentence for those who do not see the calendar. */
export function queueSummary(reviews: readonly Review[]): string {
  const never = reviews.filter(({ days_left }) => days_left === null).length;
  const asked = never === 0 ? '' : `, ${counted(never, 'was', 'were')} never asked`;
  return `Of ${formatCount(reviews.length)} claimed references, ${formatCount(reviews.filter(isOverdue).length)} are overdue for review${asked}.`;
}

/** The title of the land mines to call. */
export function minesFinding(mines: readonly object[]): string {
  if (mines.length === 0) return 'No land mine among the claimed references';
  return `${sentenceCase(counted(mines.length, 'land mine', 'land mines'))}: call before anyone else does`;
}

/** The title of the overdue reviews to call. */
export function overdueFinding(overdue: number): string {
  if (overdue === 0) return 'No review is overdue';
  return sentenceCase(counted(overdue, 'review is overdue', 'reviews are overdue'));
}
