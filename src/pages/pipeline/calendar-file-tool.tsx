import { calendarFile, type DayEvent } from '../../domain/calendar-file';
import type { Day } from '../../domain/day';
import type { Review } from '../../queries/review-queue';
import { saveFile } from '../../ui/save-file';
import { ToolButton } from '../../ui/tool-button';
import { dueDay, isOverdue, reviewReason } from './review-words';

/** Takes the review queue away as a file for any calendar. */
export function CalendarFileTool({ rows, asOf }: { rows: readonly Review[]; asOf: Day }) {
  return (
    <ToolButton
      isDisabled={rows.length === 0}
      onPress={() =>
        saveFile('reviews.ics', calendarFile(reviewEvents(rows, asOf), asOf), 'text/calendar')
      }
      aria-label="Download the review queue as a calendar file"
    >
      Calendar
    </ToolButton>
  );
}

/** A day of the calendar for each review; what is overdue stands on the day of the figures. */
export function reviewEvents(rows: readonly Review[], asOf: Day): DayEvent[] {
  return rows.map((review) => ({
    id: `review-${review.account_id}@refscope`,
    day: isOverdue(review) ? asOf : (dueDay(review, asOf) ?? asOf),
    title: `Review the reference ${review.account_name}`,
    text: `${review.standing}; ${reviewReason(review)}.`,
  }));
}
