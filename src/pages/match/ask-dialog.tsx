import { useState } from 'react';
import { Form } from 'react-aria-components';
import { FORMATS } from '../../domain/match';
import { dataSummaryQuestion } from '../../queries/data-summary';
import type { MatchCandidate } from '../../queries/match-candidates';
import { useQuestion } from '../../state/use-question';
import { useRecords } from '../../state/use-records';
import { Button } from '../../ui/button';
import { DateChip } from '../../ui/date-chip';
import { Modal } from '../../ui/modal';
import styles from '../../ui/question-dialog.module.css';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import { useRequest } from './use-request';

const NOT_YET = 'not yet';

const OUTCOMES = [
  { value: NOT_YET, label: 'Not answered yet' },
  { value: 'accepted', label: 'Accepted' },
  { value: 'declined', label: 'Declined' },
  { value: 'no answer', label: 'Never answered' },
];

/** That a reference was asked: a use, which counts from its day on. */
export function AskDialog({
  candidate,
  onClose,
}: {
  candidate: MatchCandidate;
  onClose: () => void;
}) {
  const [request] = useRequest();
  const asOf = useQuestion(dataSummaryQuestion, {}).data?.[0]?.as_of ?? null;
  const { recordUse } = useRecords();
  const [day, setDay] = useState<string | null>(null);
  const [format, setFormat] = useState(request.format ?? 'call');
  const [requestedBy, setRequestedBy] = useState('');
  const [outcome, setOutcome] = useState(NOT_YET);
  const usedAt = day ?? request.on ?? asOf;
  if (asOf === null || usedAt === null) return null;
  const title = `Record that ${candidate.account_name} was asked`;
  const formats = [...new Set([format, ...FORMATS])];
  const record = () => {
    onClose();
    recordUse(candidate.account_name, {
      account_id: candidate.account_id,
      used_at: usedAt,
      type: format,
      opportunity_id: request.opportunity,
      requested_by: requestedBy.trim() || null,
      outcome: outcome === NOT_YET ? null : outcome,
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
          <DateChip label="Asked on" value={usedAt} onChange={setDay} />
        </div>
        <Select
          label="For what"
          options={formats.map((value) => ({ value, label: value }))}
          value={format}
          onChange={setFormat}
        />
        <TextField label="Who asked" value={requestedBy} onChange={setRequestedBy} autoFocus />
        <Select label="Answer" options={OUTCOMES} value={outcome} onChange={setOutcome} />
        {usedAt > asOf ? (
          <p className={styles.text}>
            It counts once a later day is looked at: the figures are as of {asOf}.
          </p>
        ) : null}
        <div className={styles.answers}>
          <Button onPress={onClose}>Leave it</Button>
          <Button variant="primary" type="submit">
            Record it
          </Button>
        </div>
      </Form>
    </Modal>
  );
}
