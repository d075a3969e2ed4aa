import { useSession, useSessionState } from '../../state/session-context';
import { Button } from '../../ui/button';
import { changeWords, inShort } from './change-words';
import styles from './effect-panel.module.css';

/** The last applied change with its undoing, and the last undone one with its redoing. */
export function AppliedChanges() {
  const session = useSession();
  const settings = useSessionState((state) => state.settings);
  const last = useSessionState(({ past }) => past.at(-1));
  const next = useSessionState(({ future }) => future.at(-1));
  if (!last && !next) return null;
  return (
    <div className={styles.applied}>
      {last ? (
        <>
          <p className={styles.quiet}>Applied last: {inShort(changeWords(last, settings))}</p>
          <Button
            onPress={() => void session.undo()}
            aria-label={`Undo: ${inShort(changeWords(last, settings))}`}
          >
            Undo
          </Button>
        </>
      ) : null}
      {next ? (
        <>
          <p className={styles.quiet}>Undone: {inShort(changeWords(settings, next))}</p>
          <Button
            onPress={() => void session.redo()}
            aria-label={`Redo: ${inShort(changeWords(settings, next))}`}
          >
            Redo
          </Button>
        </>
      ) : null}
    </div>
  );
}
