import { useState } from 'react';
import { useNotices } from '../state/notices-context';
import { useSession, useSessionState } from '../state/session-context';
import { Button } from '../ui/button';
import { openingLabel } from './opening-label';
import styles from './tab-note.module.css';

/** Says what this tab waits for, or that another one changes the workspace, with the way to do it here. */
export function TabNote() {
  const session = useSession();
  const { say } = useNotices();
  const phase = useSessionState((state) => state.phase);
  const returning = useSessionState((state) => state.returning);
  const isWriter = useSessionState(({ kept }) => kept.isWriter);
  const [isTaking, setTaking] = useState(false);
  if (phase !== 'ready') return null;
  if (returning !== null)
    return (
      <div className={styles.note} role="status">
        <p>{openingLabel(returning, 'Loading')}…</p>
        {isWriter ? <Button onPress={session.cancel}>Cancel</Button> : null}
      </div>
    );
  if (isWriter) return null;
  const takeOver = () => {
    setTaking(true);
    session
      .takeOver()
      .catch((error: unknown) => say({ text: String(error), tone: 'bad' }))
      .finally(() => setTaking(false));
  };
  return (
    <div className={styles.note} role="status">
      <p>
        Refscope is open in another tab, and files and settings are changed there. This tab shows
        the same and follows.
      </p>
      <Button isPending={isTaking} onPress={takeOver}>
        Change them here
      </Button>
    </div>
  );
}
