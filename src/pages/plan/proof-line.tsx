import { Button } from '../../ui/button';
import { Tag } from '../../ui/tag';
import styles from './plan.module.css';
import { proofMark, proofText } from './plan-words';
import type { Planned, Planning } from './use-plan';

const TONES = {
  proving: 'neutral',
  best: 'good',
  'in time': 'warning',
  stopped: 'warning',
  failed: 'bad',
} as const satisfies Record<Planned['status'], string>;

/** How good the plan is, and the way to end the search for a better one. */
export function ProofLine({ planning: { planned, stop, again } }: { planning: Planning }) {
  const { status } = planned;
  const isOver = status === 'in time' || status === 'stopped' || status === 'failed';
  return (
    <div className={styles.proof}>
      <p role="status">
        <Tag tone={TONES[status]}>{proofMark(planned)}</Tag> {proofText(planned)}
      </p>
      {status === 'proving' ? (
        <Button variant="quiet" onPress={stop}>
          Cancel the search
        </Button>
      ) : null}
      {isOver ? (
        <Button variant="quiet" onPress={again}>
          Search again
        </Button>
      ) : null}
    </div>
  );
}
