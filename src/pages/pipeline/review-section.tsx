import { useState } from 'react';
import { ReviewCalendar } from '../../charts/review-calendar';
import type { Day } from '../../domain/day';
import { formatDay } from '../../domain/format';
import { SOON_DAYS } from '../../domain/settings';
import { dataSummaryQuestion } from '../../queries/data-summary';
import { type Review, reviewQueueQuestion } from '../../queries/review-queue';
import { useFilters } from '../../state/use-address';
import { useQuestion } from '../../state/use-question';
import { DataTable, type TableColumn } from '../../ui/data-table';
import { QuestionChart } from '../shared/question-chart';
import { useReviewDialog } from '../shared/review-dialog';
import { accountColumn, recordColumn, standingColumn } from './account-columns';
import { CalendarFileTool } from './calendar-file-tool';
import { Missing } from './missing';
import { OnlyThese } from './only-these';
import styles from './pipeline.module.css';
import {
  dueDay,
  dueText,
  isOverdue,
  isSoon,
  queueFinding,
  queueSummary,
  reviewReason,
} from './review-words';
import { useOpenAccount } from './use-open-account';
import { firstNames } from './words';

const HEIGHT = 400;
const TABLE_HEIGHT = 420;
/** So many without a day are named; the overdue reviews list all of them. */
const NAMED = 12;

const COLUMNS: readonly TableColumn<Review>[] = [
  accountColumn(),
  standingColumn(),
  { key: 'why', label: 'Why', format: reviewReason, isWideOnly: true },
  { key: 'due', label: 'Due', align: 'end', format: dueText },
];

/** When each claimed reference must be asked again: a month at a time, and as a list. */
export function ReviewSection() {
  const filters = useFilters();
  const asOf = useQuestion(dataSummaryQuestion, {}).data?.[0]?.as_of;
  const queue = useQuestion(reviewQueueQuestion, { filters }).data ?? [];
  return (
    <section className={styles.part} aria-label="Review queue">
      <QuestionChart
        question={reviewQueueQuestion}
        params={{ filters }}
        height={HEIGHT}
        label="Lining up the reviews"
        finding={queueFinding}
        readingAid="Each day on which a claimed reference leaves “fresh” or its review falls due; a day opens its accounts"
        summary={queueSummary}
        table={(rows) => <ReviewTable caption="The whole review queue" rows={rows} />}
        empty={
          <Missing
            title="No reference is claimed, so none comes up for review."
            file="The programme’s own sheet"
            fields={['stage', 'review_due']}
          />
        }
        moreTools={asOf ? <CalendarFileTool rows={queue} asOf={asOf} /> : null}
        note={(rows) => neverAskedNote(rows)}
      >
        {(rows) => (asOf ? <Calendar rows={rows} asOf={asOf} /> : null)}
      </QuestionChart>
    </section>
  );
}

function Calendar({ rows, asOf }: { rows: readonly Review[]; asOf: Day }) {
  const [openDay, setOpenDay] = useState<Day | null>(null);
  const reviews = rows.flatMap((review) => {
    const day = dueDay(review, asOf);
    return day === null ? [] : [{ id: review.account_id, name: review.account_name, day }];
  });
  const shown =
    openDay === null
      ? rows.filter((row) => isSoon(row))
      : rows.filter((row) => dueDay(row, asOf) === openDay);
  return (
    <div className={styles.calendar}>
      <ReviewCalendar
        key={asOf}
        reviews={reviews}
        today={asOf}
        openDay={openDay}
        onOpenDay={setOpenDay}
      />
      <div aria-live="polite">
        <ReviewTable
          isCaptionShown
          caption={
            openDay === null
              ? `Due within ${SOON_DAYS} days; choose a day for its accounts`
              : `Due on ${formatDay(openDay)}`
          }
          rows={shown}
        />
        <div className={styles.buttons}>
          <OnlyThese rows={shown} />
        </div>
      </div>
    </div>
  );
}

interface ReviewTableProps {
  caption: string;
  rows: readonly Review[];
  isCaptionShown?: boolean;
}

function ReviewTable({ caption, rows, isCaptionShown = false }: ReviewTableProps) {
  const { open, dialog } = useReviewDialog();
  return (
    <>
      <DataTable
        caption={caption}
        isCaptionShown={isCaptionShown}
        columns={[...COLUMNS, recordColumn(open)]}
        rows={rows}
        rowKey={({ account_id }) => account_id}
        onSelect={useOpenAccount()}
        maxHeight={TABLE_HEIGHT}
        emptyText="Nobody."
      />
      {dialog}
    </>
  );
}

/** Those without a day stand in no month. */
function neverAskedNote(rows: readonly Review[]): string | null {
  const never = rows.filter((row) => isOverdue(row) && row.days_left === null);
  if (never.length === 0) return null;
  return `Without a relationship answer, and so without a day: ${firstNames(
    never.map(({ account_name }) => account_name),
    NAMED,
  )}.`;
}
