import { useSessionState } from '../../state/session-context';
import type { SqlOutcome, SqlState } from '../../state/sql-desk';
import { Button } from '../../ui/button';
import { EmptyState, ErrorNote } from '../../ui/states';
import { technicalDetail } from '../../ui/technical-detail';
import { AnswerView } from './answer-view';
import { EXAMPLES } from './examples';
import { explainError, type Place } from './explain-error';
import styles from './result-section.module.css';

/** So many are offered before anything was asked. */
const FIRST_EXAMPLES = 3;

interface ResultSectionProps {
  state: SqlState;
  onOpen: (statement: string) => void;
  onRunAgain: (statement: string) => void;
  /** Goes to a place of the editor's text. */
  onPlace: (place: Place) => void;
}

/** How the latest question ended. */
export function ResultSection({ state, onOpen, onRunAgain, onPlace }: ResultSectionProps) {
  const { outcome, running, statement } = state;
  const version = useSessionState((session) => session.version);
  if (outcome === null)
    return running === null ? (
      <EmptyState
        title="Nothing asked yet."
        text="Write a question, begin with a table from the list, or take an example:"
        action={EXAMPLES.slice(0, FIRST_EXAMPLES).map(({ title, statement: example }) => (
          <Button key={title} onPress={() => onOpen(example)}>
            {title}
          </Button>
        ))}
      />
    ) : null;
  const runAgain = () => onRunAgain(outcome.statement);
  switch (outcome.kind) {
    case 'answered':
      return (
        <section className={styles.result} aria-label="Answer" aria-busy={running !== null}>
          {outcome.version === version ? null : (
            <div className={styles.stale} role="status">
              <p>The data or the settings have changed since this answer.</p>
              <Button onPress={runAgain}>Run again</Button>
            </div>
          )}
          <AnswerView key={outcome.statement} answer={outcome} />
        </section>
      );
    case 'cancelled':
      return (
        <EmptyState
          title="Cancelled."
          text="The question was stopped in the database too; nothing was changed."
          action={<Button onPress={runAgain}>Run again</Button>}
        />
      );
    case 'failed':
      return (
        <Failure outcome={outcome} isEdited={statement !== outcome.statement} onPlace={onPlace} />
      );
  }
}

interface FailureProps {
  outcome: Extract<SqlOutcome, { kind: 'failed' }>;
  /** The text in the editor is another one by now, so that the place does not hold. */
  isEdited: boolean;
  onPlace: (place: Place) => void;
}

function Failure({ outcome: { error, statement }, isEdited, onPlace }: FailureProps) {
  const { title, advice, place } = explainError(error, statement);
  return (
    <ErrorNote
      title={place ? `Line ${place.line}, column ${place.column}: ${title}` : title}
      text={advice}
      action={
        place && !isEdited ? (
          <Button onPress={() => onPlace(place)}>Go to line {place.line}</Button>
        ) : null
      }
      technicalDetail={technicalDetail(error)}
    />
  );
}
