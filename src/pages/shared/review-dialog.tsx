import { type ReactNode, useState } from 'react';
import { Form } from 'react-aria-components';
import { type Day, dayNumber, dayOfNumber } from '../../domain/day';
import { dataSummaryQuestion } from '../../queries/data-summary';
import { useSessionState } from '../../state/session-context';
import { useQuestion } from '../../state/use-question';
import { useRecords } from '../../state/use-records';
import { Button } from '../../ui/button';
import { DateChip } from '../../ui/date-chip';
import { Modal } from '../../ui/modal';
import styles from '../../ui/question-dialog.module.css';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';

/** Whom a review is about. */
export interface ReviewedAccount {
  account_id: string;
  account_name: string;
}

/** The dialog in which a review is recorded, and what opens it; the dialog belongs outside of tables. */
export function useReviewDialog(): {
  open: (account: ReviewedAccount) => void;
  dialog: ReactNode;
} {
  const [account, setAccount] = useState<ReviewedAccount | null>(null);
  const asOf = useQuestion(dataSummaryQuestion, {}).data?.[0]?.as_of;
  const dialog =
    account && asOf ? (
      <ReviewDialog account={account} asOf={asOf} onClose={() => setAccount(null)} />
    ) : null;
  return { open: setAccount, dialog };
}

interface ReviewDialogProps {
  account: ReviewedAccount;
  asOf: Day;
  onClose: () => void;
}

/** Who talked with a reference, when, what came of it, and when to do so again. */
function ReviewDialog({ account, asOf, onClose }: ReviewDialogProps) {
  const freshDays = useSessionState(({ settings }) => settings.fresh_days);
  const { recordReview } = useRecords();
  const [reviewedOn, setReviewedOn] = useState(asOf);
  const [nextDue, setNextDue] = useState<Day | null>(null);
  const [reviewer, setReviewer] = useState('');
  const [note, setNote] = useState('');
  const [changed, setChanged] = useState('');
  const due = nextDue ?? dayOfNumber(dayNumber(reviewedOn) + freshDays);
  const title = `Record a review of ${account.account_name}`;
  const record = () => {
    onClose();
    recordReview(account.account_name, {
      account_id: account.account_id,
      reviewed_on: reviewedOn,
      reviewer: reviewer.trim() || null,
      note: note.trim() || null,
      changed: changed.trim() || null,
      next_due: due,
    });
  };
  return (
    <Modal label={title} onClose={onClose}>
      <Form
        className={styles.question}
        onSubmit={(event) => {
          event.preventDefault();
          record();
        }}
      >
        <h2 className={styles.title}>{title}</h2>
        <div className={styles.days}>
          <DateChip label="Reviewed on" value={reviewedOn} onChange={setReviewedOn} />
          <DateChip label="Next due" value={due} onChange={setNextDue} minimumDay={reviewedOn} />
        </div>
        <TextField label="Who reviewed it" value={reviewer} onChange={setReviewer} autoFocus />
        <TextArea label="What was said" value={note} onChange={setNote} />
        <TextArea label="What changed since" value={changed} onChange={setChanged} />
        {reviewedOn > asOf ? (
          <p className={styles.text}>
            It counts once a later day is looked at: the figures are as of {asOf}.
          </p>
        ) : null}
        <div className={styles.answers}>
          <Button onPress={onClose}>Leave it</Button>
          <Button variant="primary" type="submit">
            Record the review
          </Button>
        </div>
      </Form>
    </Modal>
  );
}
