import { useState } from 'react';
import { Button, Toolbar, useLocale, VisuallyHidden } from 'react-aria-components';
import type { Day } from '../domain/day';
import { countInWords, formatCount, formatDay } from '../domain/format';
import styles from './review-calendar.module.css';
import {
  byDay,
  dayAfter,
  dayTitle,
  monthAfter,
  monthOf,
  monthTitle,
  weekdayTitle,
  weeksOf,
} from './review-calendar-layout';

/** A review with the day on which it is due. */
export interface DueReview {
  id: string;
  name: string;
  day: Day;
}

export interface ReviewCalendarProps {
  reviews: readonly DueReview[];
  /** The as-of date: what is due until then is overdue. */
  today: Day;
  /** The day that is open, if any. */
  openDay: Day | null;
  onOpenDay: (day: Day | null) => void;
}

/** A month of due reviews; each day that has some opens its accounts. */
export function ReviewCalendar({ reviews, today, openDay, onOpenDay }: ReviewCalendarProps) {
  const { locale } = useLocale();
  // On the last day of a month what comes next is in the month after it.
  const [month, setMonth] = useState(monthOf(dayAfter(today, 1)));
  const days = byDay(reviews);
  const weeks = weeksOf(month, locale);
  const inMonth = reviews.filter(({ day }) => monthOf(day) === month).length;
  const step = (months: number) => {
    setMonth(monthAfter(month, months));
    onOpenDay(null);
  };
  return (
    <div>
      <div className={styles.head}>
        <Button className={styles.step} aria-label="Previous month" onPress={() => step(-1)}>
          ‹
        </Button>
        <p className={styles.month} aria-live="polite">
          <strong>{monthTitle(month, locale)}</strong>{' '}
          {inMonth === 0 ? 'no review due' : `${countInWords(inMonth)} due`}
        </p>
        <Button className={styles.step} aria-label="Next month" onPress={() => step(1)}>
          ›
        </Button>
      </div>
      {/* One stop of the Tab key: the arrow keys go from one day with reviews to the next. */}
      <Toolbar aria-label={`Days with reviews in ${monthTitle(month, locale)}`}>
        <table className={styles.table}>
          <thead>
            <tr>
              {weeks[0]?.map((day) => (
                <th key={day} scope="col">
                  {weekdayTitle(day, locale)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeks.map((week) => (
              <tr key={week[0]}>
                {week.map((day) => (
                  <DayCell
                    key={day}
                    day={day}
                    reviews={days.get(day) ?? []}
                    title={dayTitle(day, month, locale)}
                    isOutside={monthOf(day) !== month}
                    today={today}
                    isOpen={day === openDay}
                    onOpen={() => onOpenDay(day === openDay ? null : day)}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Toolbar>
    </div>
  );
}

interface DayCellProps {
  day: Day;
  reviews: readonly DueReview[];
  /** The day as it stands in the cell. */
  title: string;
  isOutside: boolean;
  today: Day;
  isOpen: boolean;
  onOpen: () => void;
}

function DayCell({ day, reviews, title, isOutside, today, isOpen, onOpen }: DayCellProps) {
  const [first, ...others] = reviews;
  const look = [
    isOutside ? styles.outside : '',
    day === today ? styles.today : '',
    first ? (day <= today ? styles.overdue : styles.due) : '',
  ];
  return (
    <td className={look.filter(Boolean).join(' ')}>
      {first ? (
        <Button className={styles.day} aria-expanded={isOpen} onPress={onOpen}>
          <VisuallyHidden elementType="span">
            {`${formatDay(day)}: ${formatCount(reviews.length)} ${reviews.length === 1 ? 'review' : 'reviews'}`}
          </VisuallyHidden>
          <span className={styles.date} aria-hidden="true">
            {title}
          </span>
          <span className={styles.count} aria-hidden="true">
            {formatCount(reviews.length)}
          </span>
          <span className={styles.name} aria-hidden="true">
            {first.name}
            {others.length > 0 ? ` +${formatCount(others.length)}` : ''}
          </span>
        </Button>
      ) : (
        <span className={styles.date}>{title}</span>
      )}
    </td>
  );
}
