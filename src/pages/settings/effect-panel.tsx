import { useRef, useState } from 'react';
import type { StrategyRow } from '../../domain/settings';
import { strategySegmentsQuestion } from '../../queries/strategy-segments';
import { useSession } from '../../state/session-context';
import { useQuestion } from '../../state/use-question';
import { Button } from '../../ui/button';
import { ErrorNote } from '../../ui/states';
import { technicalDetail } from '../../ui/technical-detail';
import { AppliedChanges } from './applied-changes';
import { changeWords } from './change-words';
import { EffectDetails } from './effect-details';
import styles from './effect-panel.module.css';
import { rowsInForce } from './strategy-rows';
import { useDraft } from './use-draft';
import { useEffectPreview } from './use-effect-preview';

/** The edits that wait, what they would do, and the way to put them in force or to let them go. */
export function EffectPanel() {
  const { change } = useDraft();
  const isWaiting = Object.keys(change).length > 0;
  const title = useRef<HTMLHeadingElement>(null);
  return (
    <aside
      className={isWaiting ? `${styles.panel} ${styles.waiting}` : styles.panel}
      aria-labelledby="effect"
    >
      <h2 className={styles.title} id="effect" ref={title} tabIndex={-1}>
        What would change
      </h2>
      {isWaiting ? (
        // The buttons go with the edits, so the focus goes where the outcome is read.
        <Waiting onDone={() => title.current?.focus()} />
      ) : (
        <p className={styles.quiet}>
          Nothing waits. Edit a value and its effect is shown here before it counts.
        </p>
      )}
      <AppliedChanges />
    </aside>
  );
}

function Waiting({ onDone }: { onDone: () => void }) {
  const session = useSession();
  const { settings, drafted, change, problems, discard } = useDraft();
  const [refusal, setRefusal] = useState<unknown>(null);
  const [isApplying, setApplying] = useState(false);
  const preview = useEffectPreview(change, problems.size === 0);
  const inForce = useRowsInForce();

  const apply = async () => {
    setApplying(true);
    setRefusal(null);
    try {
      await session.change(change);
      onDone();
      session.keepDraft({});
    } catch (error) {
      setRefusal(error);
    } finally {
      setApplying(false);
    }
  };

  return (
    <>
      <ul className={styles.edits} aria-label="Edits that wait">
        {changeWords(settings, drafted, inForce).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {problems.size > 0 ? (
        <ul className={styles.problems} aria-label="What cannot be used">
          {[...problems].map(([field, { name, text }]) => (
            <li key={field}>
              <strong>{name}</strong>: {text}
            </li>
          ))}
        </ul>
      ) : (
        <EffectDetails preview={preview} />
      )}
      {refusal === null ? null : (
        <ErrorNote
          title="The change could not be applied. Your edits are still here."
          text={refusal instanceof Error ? refusal.message : undefined}
          technicalDetail={technicalDetail(refusal)}
        />
      )}
      <div className={styles.buttons}>
        <Button
          variant="primary"
          onPress={() => void apply()}
          isDisabled={problems.size > 0 || !(preview.isCurrent || preview.failure)}
        >
          {isApplying ? 'Applying…' : 'Apply'}
        </Button>
        <Button
          variant="quiet"
          onPress={() => {
            onDone();
            discard();
          }}
        >
          Discard
        </Button>
      </div>
    </>
  );
}

function useRowsInForce(): StrategyRow[] {
  return rowsInForce(useQuestion(strategySegmentsQuestion, {}).data ?? []);
}
