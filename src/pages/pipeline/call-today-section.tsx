import { formatCount } from '../../domain/format';
import { type LandMine, landMinesQuestion } from '../../queries/land-mines';
import { type Review, reviewQueueQuestion } from '../../queries/review-queue';
import { useFilters } from '../../state/use-address';
import type { TableColumn } from '../../ui/data-table';
import { Tag, Tags } from '../../ui/tag';
import { QuestionChart } from '../shared/question-chart';
import { reasonText } from '../shared/reasons';
import { useReviewDialog } from '../shared/review-dialog';
import { useCurrency } from '../shared/use-currency';
import { accountColumn, recordColumn, revenueColumn } from './account-columns';
import { NAMED_COUNT, NamedAccounts } from './named-accounts';
import styles from './pipeline.module.css';
import {
  dueText,
  isOverdue,
  minesFinding,
  overdueFinding,
  queueSummary,
  reviewReason,
} from './review-words';
import { firstNames } from './words';

const HEIGHT = 300;

const MINE_REASONS: TableColumn<LandMine> = {
  key: 'why',
  label: 'Why',
  render: ({ reasons, current_sentiment }) => (
    <Tags>
      {reasons.map((reason) => (
        <Tag key={reason} tone="bad">
          {reasonText(reason, current_sentiment)}
        </Tag>
      ))}
    </Tags>
  ),
};

const OVERDUE_COLUMNS: readonly TableColumn<Review>[] = [
  accountColumn(),
  { key: 'why', label: 'Why', format: reviewReason },
  { key: 'due', label: 'Due', align: 'end', format: dueText },
];

/** Whom to call today: who would hurt if somebody else called first, and who was not asked for too long. */
export function CallTodaySection() {
  return (
    <section className={styles.two} aria-label="Call today">
      <LandMineCalls />
      <OverdueCalls />
    </section>
  );
}

function LandMineCalls() {
  const filters = useFilters();
  const currency = useCurrency();
  return (
    <QuestionChart
      question={landMinesQuestion}
      params={{ filters }}
      height={HEIGHT}
      label="Looking for land mines"
      finding={minesFinding}
      readingAid="Claimed as references, and not to be used until somebody has talked to them"
      summary={(rows) =>
        `${formatCount(rows.length)} claimed references are land mines: ${firstNames(
          rows.map(({ account_name }) => account_name),
          NAMED_COUNT,
        )}.`
      }
    >
      {(rows) => (
        <NamedAccounts
          caption="Land mines, largest first"
          rows={rows}
          columns={[
            accountColumn<LandMine>(),
            MINE_REASONS,
            revenueColumn<LandMine>(currency, true),
          ]}
          nobody="Every claimed reference passes the first three checks."
        />
      )}
    </QuestionChart>
  );
}

function OverdueCalls() {
  const filters = useFilters();
  const { open, dialog } = useReviewDialog();
  return (
    <div>
      <QuestionChart
        question={reviewQueueQuestion}
        params={{ filters }}
        height={HEIGHT}
        label="Looking for overdue reviews"
        finding={(rows) => overdueFinding(rows.filter(isOverdue).length)}
        readingAid="Claimed references that nobody has asked in time, the longest first"
        summary={queueSummary}
      >
        {(rows) => (
          <NamedAccounts
            caption="Overdue reviews, the longest first"
            rows={rows.filter(isOverdue)}
            columns={[...OVERDUE_COLUMNS, recordColumn(open)]}
            nobody="Every claimed reference was asked in time."
          />
        )}
      </QuestionChart>
      {dialog}
    </div>
  );
}
